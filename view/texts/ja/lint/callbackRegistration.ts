import type { callbackRegistrationEn } from '../../en/lint/callbackRegistration';
import type { Translation } from '../../translation';

export const callbackRegistrationJa = {
  'lint.callbackRegistration.post':
    'このフィールドが既にコールバックです。ここで登録すると、ヒットのたびにもう 1 つ追加されます。',
  'lint.callbackRegistration.pre':
    'ヒットのたびにコールバックがもう 1 つ追加されます。このコールバックの外で 1 回だけ登録してください。',
} satisfies Translation<typeof callbackRegistrationEn>;

import type { callbackRegistrationEn } from '../../en/lint/callbackRegistration';
import type { Translation } from '../../translation';

export const callbackRegistrationKo = {
  'lint.callbackRegistration.post':
    '이 필드가 이미 콜백입니다. 여기에서 등록하면 히트마다 콜백이 하나씩 더 추가됩니다.',
  'lint.callbackRegistration.pre':
    '히트마다 콜백이 하나씩 더 추가됩니다. 이 콜백 밖에서 한 번만 등록하십시오.',
} satisfies Translation<typeof callbackRegistrationEn>;

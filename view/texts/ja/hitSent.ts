import type { hitSentEn } from '../en/hitSent';
import type { Translation } from '../translation';

export const hitSentJa = {
  'hitSent.title': 'Post-Track Callback: Hit Sent',

  'hitSent.when':
    'ルールは、正常に送信されたヒットごとに、そのヒットのコールバックの実行後に実行されます。',
} satisfies Translation<typeof hitSentEn>;

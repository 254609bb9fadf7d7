import type { hitSentEn } from '../en/hitSent';
import type { Translation } from '../translation';

export const hitSentKo = {
  'hitSent.title': 'Post-Track Callback: Hit Sent',

  'hitSent.when': '성공적으로 전송된 히트마다, 그 히트의 콜백이 실행된 후에 규칙이 실행됩니다.',
} satisfies Translation<typeof hitSentEn>;

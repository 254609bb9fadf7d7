import type { hitValueEn } from '../en/hitValue';
import type { Translation } from '../translation';

export const hitValueKo = {
  'hitValue.title': 'Post-Track Callback: Hit Value',

  'hitValue.from': '히트의 값',
  'hitValue.inRule': 'Hit Sent 또는 Hit Unconfirmed 이벤트가 있는 규칙',
  'hitValue.inRule.help': '규칙이 실행되는 히트의 값입니다.',
  'hitValue.elsewhere': '그 외의 모든 곳',
  'hitValue.elsewhere.help':
    '이 페이지에서 마지막으로 성공적으로 전송된 히트의 값입니다. 첫 번째 히트 전에는 값이 없습니다.',
} satisfies Translation<typeof hitValueEn>;

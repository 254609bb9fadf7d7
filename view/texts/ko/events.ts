import type { eventsEn } from '../en/events';
import type { Translation } from '../translation';

export const eventsKo = {
  'events.tokens': '규칙에서 사용할 수 있는 항목',
  'events.tokens.help': '어떤 확장이든 규칙의 조건과 작업 필드에 이 토큰을 입력하십시오.',
  'events.tokens.more':
    '사용자 정의 코드에서는 같은 값을 event.hit 및 event.requestUrl로 사용할 수 있습니다.',
  'events.token.variable': '이름으로 지정한 히트의 변수입니다.',
  'events.token.contextData':
    '컨텍스트 데이터입니다. 점이 포함된 키에는 Hit Value 유형의 데이터 요소를 만드십시오.',
  'events.token.type':
    '히트 유형입니다. page, custom, download, exit가 있으며 Web SDK에는 event도 있습니다.',
  'events.token.requestUrl': '히트를 전달한 요청의 전체 URL입니다.',
} satisfies Translation<typeof eventsEn>;

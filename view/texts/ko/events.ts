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
  'events.tokens.suppressed.more':
    '사용자 정의 코드에서는 같은 값을 event.reason, event.tracker, event.type 및 event.call로 사용할 수 있습니다.',
  'events.token.tracker':
    '추적기입니다. adobe-analytics, built-in, global:variable 또는 web-sdk:instance입니다.',
  'events.token.call': '추적 호출입니다. t, tl 또는 sendEvent입니다.',
  'events.token.suppressed': '아무것도 전송되지 않는 이유:',
  'events.token.suppressed.aborted':
    '페이지가 s.abort로, Web SDK에서는 onBeforeEventSend 또는 onBeforeLinkClickSend로 막았습니다.',
  'events.token.suppressed.consent': '방문자가 옵트아웃했거나 동의를 거부했습니다.',
  'events.token.suppressed.callback': '콜백이 호출했습니다. 그 히트는 콜백을 다시 실행하게 됩니다.',
  'events.token.suppressed.misconfigured':
    '보고서 세트가 없거나, 링크에 이름과 URL이 모두 없거나, Web SDK가 호출을 거부했습니다.',
} satisfies Translation<typeof eventsEn>;

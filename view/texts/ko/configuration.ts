import type { configurationEn } from '../en/configuration';
import type { Translation } from '../translation';

export const configurationKo = {
  'configuration.callbacks': '포스트 트랙 콜백',
  'configuration.callbacks.help':
    '히트가 성공적으로 전송된 직후 위에서부터 차례로 실행되는 코드입니다.',
  'configuration.callbacks.none':
    '아직 콜백이 없습니다. 콜백을 추가하면 히트마다 원하는 코드를 실행할 수 있습니다.',
  'configuration.callbacks.list': '콜백',
  'configuration.callbacks.add': '콜백 추가',
  'configuration.callbacks.added': { other: '콜백 {number}개를 추가했습니다.' },
  'configuration.callbacks.unnamed': '이름 없는 콜백',
  'configuration.callbacks.off': '꺼짐',
  'configuration.callbacks.wrong': '확인 필요',
  'configuration.callbacks.deleted': '“{name}”을(를) 삭제했습니다.',
  'configuration.callback.enabled': '켜짐',
  'configuration.callback.up': '위로 이동',
  'configuration.callback.down': '아래로 이동',
  'configuration.callback.duplicate': '복제',
  'configuration.callback.delete': '삭제',
  'configuration.callback.moved': '“{name}”이(가) 이제 {number}개 중 {position}번째입니다.',
  'configuration.callback.isFirst': '“{name}”은(는) 이미 첫 번째입니다.',
  'configuration.callback.isLast': '“{name}”은(는) 이미 마지막입니다.',
  'configuration.callback.fields': '콜백 “{name}”',

  'configuration.callback.neverRuns': '이 콜백은 실행되지 않습니다',
  'configuration.callback.neverRuns.why': '선택한 추적기 중 수신하는 것이 없습니다.',
  'configuration.callback.trackers.listen': '{tracker} 수신',
  'configuration.callback.trackers.listened': '이제 {tracker}을(를) 수신합니다.',

  'configuration.title': 'Post-Track Callback: 확장 구성',
  'configuration.callback.name.help':
    '고유한 이름입니다. 로그 메시지에 표시되며 다른 규칙이 이 이름으로 콜백을 제거합니다.',
  'configuration.callback.name.doubled':
    '“{name}”(이)라는 콜백이 이미 있습니다. 이 콜백에 고유한 이름을 지정하십시오.',
  'configuration.callback.copy': '{name}(복사본)',
  'configuration.callback.copy.numbered': '{name}(복사본 {number})',

  'configuration.given': '각 추적기에서 콜백에 전달되는 값',
  'configuration.given.parameter': '매개 변수',
  'configuration.given.analytics': 'Adobe Analytics 확장, 전역 변수, 내장 추적기',
  'configuration.given.webSdk': 'Web SDK',
  'configuration.given.requestUrl.analytics':
    '히트의 모든 값이 들어 있는 이미지 요청의 전체 URL로, 전송된 문자열 그대로입니다.',
  'configuration.given.requestUrl.webSdk':
    'Edge Network 요청의 URL입니다. 전송된 내용은 URL에 없으므로 hit에서 읽으십시오.',
  'configuration.given.args': '이름으로 지정한 추가 인수입니다.',
  'configuration.given.hit.analytics':
    '그 URL에서 읽은 히트입니다. hit.variables, hit.contextData, hit.reportSuites, hit.get("eVar5")를 사용할 수 있습니다.',
  'configuration.given.hit.webSdk':
    '이벤트입니다. hit.xdm과 hit.data는 전송된 그대로이고, hit.result는 sendEvent가 반환한 값입니다. hit.variables에는 data.__adobe.analytics와 XDM의 Analytics 변수가 들어 있습니다. 보고서 세트는 데이터 스트림이 결정하므로 hit.reportSuites는 비어 있습니다.',
  'configuration.given.s.analytics': '히트를 전송한 추적기입니다.',
  'configuration.given.s.webSdk': 'undefined입니다. 이런 추적기가 없습니다.',

  'configuration.inspector': '히트 검사기',
  'configuration.inspector.help':
    '각 히트와 실행된 것, 실행되지 않은 것을 페이지에 표시합니다. 디버깅이 켜져 있는 동안(_satellite.setDebug(true))에만 표시되며 다른 방문자에게는 보이지 않습니다.',
  'configuration.inspector.on': '디버깅이 켜져 있는 동안 히트 검사기 표시',
  'configuration.inspector.picture':
    '페이지 모서리에 있는 검사기. 히트 목록과, 선택한 히트의 경로, 전송된 내용, 실행된 것.',
} satisfies Translation<typeof configurationEn>;

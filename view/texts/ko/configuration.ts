import type { configurationEn } from '../en/configuration';
import type { Translation } from '../translation';

export const configurationKo = {
  trackers: '수신할 추적기',
  'trackers.help': '콜백은 이 추적기 중 하나가 성공적으로 전송한 히트마다 실행됩니다.',
  'trackers.none': '추적기를 하나 이상 선택하십시오. 그렇지 않으면 콜백이 실행되지 않습니다.',
  'trackers.adobeAnalytics.help': '이 속성에 있는 Adobe Analytics 확장의 추적기입니다.',
  'trackers.builtIn.help':
    'AppMeasurement가 없는 페이지를 위한 이 확장의 가벼운 추적기입니다. 켜져 있을 때만 로드됩니다.',
  'trackers.kept': '저장된 상태로 유지됨: {tracker}',

  globals: '전역 변수',
  'globals.help':
    '페이지가 s와 같은 이름으로 직접 만드는 추적기입니다. 늦게 나타나거나 교체되어도 됩니다.',
  'globals.add': '전역 변수 추가',
  'global.variable': '변수 {number}',
  'global.remove': '변수 {name} 제거',
  'global.removed': '변수 “{name}”을(를) 제거했습니다.',
  'global.missing': '변수의 이름을 입력하거나 변수를 제거하십시오.',
  'global.doubled': '“{name}”은(는) 이미 목록에 있습니다. 둘 중 하나를 제거하십시오.',
  'global.withWindow': '{name}이(가) 아니라 변수의 이름만 입력하십시오: {alone}',
  'global.path':
    '“{name}”은(는) 개체의 속성입니다. 페이지 자체의 변수만 수신할 수 있습니다. 추적기를 변수에 넣으십시오.',

  'builtIn.reportSuites': '보고서 세트',
  'builtIn.reportSuites.help':
    '라이브러리의 단계별 보고서 세트 ID를 쉼표로 구분하여 입력합니다. 하나도 없으면 추적기가 아무것도 전송하지 않습니다.',
  'builtIn.reportSuites.production': '프로덕션',
  'builtIn.reportSuites.staging': '스테이징',
  'builtIn.reportSuites.development': '개발',
  'builtIn.reportSuite.wrong':
    '“{suite}”은(는) 보고서 세트 ID가 아닙니다. ID를 쉼표로 구분하고 ID 안에는 공백을 넣지 마십시오.',
  'builtIn.trackingServer': '추적 서버',
  'builtIn.trackingServerSecure': '보안 추적 서버',
  'builtIn.server.wrong':
    'metrics.example.com과 같이 호스트 이름만 입력하십시오. https://와 경로는 입력하지 마십시오.',
  'builtIn.currencyCode': '통화 코드',
  'builtIn.charSet': '문자 세트',
  'builtIn.variable': '전역 변수',
  'builtIn.variable.help':
    '페이지에서 이 이름으로 추적기를 사용할 수 있게 합니다. 비워 두면 사용할 수 없습니다.',

  callbacks: '포스트 트랙 콜백',
  'callbacks.help': '히트가 성공적으로 전송된 직후 위에서부터 차례로 실행되는 코드입니다.',
  'callbacks.none':
    '아직 콜백이 없습니다. 콜백을 추가하면 히트마다 원하는 코드를 실행할 수 있습니다.',
  'callbacks.list': '콜백',
  'callbacks.add': '콜백 추가',
  'callbacks.unnamed': '이름 없는 콜백',
  'callbacks.off': '꺼짐',
  'callbacks.wrong': '확인 필요',
  'callbacks.added': { other: '콜백 {number}개를 추가했습니다.' },
  'callbacks.deleted': '“{name}”을(를) 삭제했습니다.',
  'callback.enabled': '켜짐',
  'callback.up': '위로 이동',
  'callback.down': '아래로 이동',
  'callback.duplicate': '복제',
  'callback.delete': '삭제',
  'callback.moved': '“{name}”이(가) 이제 {number}개 중 {position}번째입니다.',
  'callback.isFirst': '“{name}”은(는) 이미 첫 번째입니다.',
  'callback.isLast': '“{name}”은(는) 이미 마지막입니다.',
  'callback.fields': '콜백 “{name}”',

  unconfirmed: '미확인 히트',
  'unconfirmed.help':
    '규칙에 Hit Unconfirmed 이벤트가 있는 경우에만 적용됩니다. 이 시간 안에 히트가 성공적으로 전송되지 않으면 규칙이 실행됩니다.',
  unconfirmedAfter: '대기 시간(밀리초)',
  'unconfirmedAfter.help': '비워 두면 10000, 즉 10초입니다.',
  'unconfirmedAfter.wrong':
    '1부터 2147483647까지의 밀리초를 정수 숫자로만 입력하십시오. 10000은 10초입니다.',

  'callback.neverRuns': '이 콜백은 실행되지 않습니다',
  'callback.neverRuns.why': '선택한 추적기 중 수신하는 것이 없습니다.',
  'callback.trackers.listen': '{tracker} 수신',
  'callback.trackers.listened': '이제 {tracker}을(를) 수신합니다.',

  clearing: '변수 지우기',
  'clearing.help': '추적기는 히트가 바뀌어도 변수를 유지합니다.',
  'clearing.more':
    '단일 페이지 애플리케이션에서는 변수를 지우지 않으면 관련 없는 히트에 값이 들어갑니다.',
  'clearing.mode': '히트가 성공적으로 전송될 때마다',
  'clearing.mode.off': '아무것도 지우지 않음',
  'clearing.mode.off.help': '페이지에서 변경할 때까지 모든 값이 유지됩니다.',
  'clearing.mode.sent': '히트가 전송한 값 지우기',
  'clearing.mode.sent.help':
    '이 히트가 전송했고 이후 페이지에서 변경하지 않은 값만 지웁니다. 다음 페이지를 위한 값은 유지됩니다.',
  'clearing.mode.all': 's.clearVars()처럼 모두 지우기',
  'clearing.mode.all.help':
    '이 히트가 전송되는 동안 페이지에서 다음 히트를 위해 설정한 값도 지워져 손실됩니다.',
  'clearing.keep': '유지',
  'clearing.keep.help': '이 변수는 절대 지워지지 않습니다.',
  'clearing.keep.add': '유지할 변수 추가',
  'clearing.also': '추가로 지우기',
  'clearing.also.help': 's.clearVars()가 그대로 두는 값을 다른 변수와 같은 방식으로 지웁니다.',
  'clearing.also.add': '지울 변수 추가',
  'clearing.contextData':
    '모든 컨텍스트 데이터입니다. 키 하나만 지우려면 contextData. 뒤에 키를 입력하십시오. 예: contextData.page.type',
  'clearing.linkTrackVars': '링크 히트에 포함되는 변수의 목록입니다.',
  'clearing.linkTrackEvents': '링크 히트에 포함되는 이벤트의 목록입니다.',
  'clearing.name': '{list}, 변수 {number}',
  'clearing.name.remove': '“{list}”에서 {name} 제거',
  'clearing.name.removed': '“{list}”에서 {name}을(를) 제거했습니다.',
  'clearing.name.none': '“{query}”에 맞는, 지울 수 있는 변수가 없습니다.',
  'clearing.name.unknown':
    '“{name}”은(는) 지울 수 있는 변수가 아닙니다. 목록에서 선택하거나 제거하십시오.',
  'clearing.name.doubled': '{name}은(는) 이미 이 목록에 있습니다. 둘 중 하나를 제거하십시오.',
  'clearing.name.kept':
    '{name}은(는) 우선 적용되는 “유지”에 이미 있습니다. 둘 중 한 곳에서 제거하십시오.',

  'race.sent': '히트 전송',
  'race.set': '페이지에서 eVar1 재설정',
  'race.confirmed': '히트가 성공적으로 전송됨',
  'race.off': '아무것도 지우지 않음',
  'race.sentOnly': '히트가 전송한 값 지우기',
  'race.all': '모두 지우기',
  'race.described':
    'eVar1 = A, eVar2 = X인 히트가 전송됩니다. 전송되는 동안 페이지에서 다음 히트를 위해 eVar1 = B로 설정합니다. 히트가 성공적으로 전송된 후, 아무것도 지우지 않으면 B와 X가 남고 X가 다음 히트에 들어갑니다. 히트가 전송한 값을 지우면 B는 남고 eVar2는 비워집니다. 모두 지우면 둘 다 비워지고 B는 손실됩니다.',
} satisfies Translation<typeof configurationEn>;

import type { rulesEn } from '../en/rules';
import type { Translation } from '../translation';

export const rulesKo = {
  'hitSent.when': '성공적으로 전송된 히트마다, 그 히트의 콜백이 실행된 후에 규칙이 실행됩니다.',
  'hitUnconfirmed.when':
    '히트가 네트워크에 전달된 후 {wait}밀리초 안에 성공적으로 전송되지 않으면 규칙이 실행됩니다. 이 시간은 확장 구성에서 설정합니다. 규칙은 히트당 한 번 실행되며, 페이지를 떠날 때 남아 있는 히트에 대해서는 실행되지 않습니다. 그런 히트가 나중에 전송되면 Hit Sent도 발생합니다.',
  'hitSuppressed.when':
    '페이지가 추적 호출을 했지만 그에 대해 아무것도 전송되지 않을 때 규칙이 실행됩니다. 추적기, 방문자의 동의 여부 또는 페이지 자체가 전송하지 않기로 결정한 경우입니다. 규칙은 호출당 한 번 실행됩니다. 히트가 ID나 방문자의 동의를 기다리기만 하는 동안에는 규칙이 실행되지 않습니다. 요청이 만들어지지 않았으므로 히트는 없습니다.',

  'hitValue.group': '히트',
  'hitValue.type':
    '히트 유형입니다. page, custom, download, exit가 있으며 Web SDK에는 event도 있습니다.',
  'hitValue.requestUrl': '히트를 전달한 요청의 전체 URL이며, 전송된 그대로입니다.',
  'hitValue.reportSuites':
    '전송된 순서대로 쉼표로 구분한 보고서 세트 ID입니다. Web SDK 이벤트에는 없습니다.',
  'hitValue.tracker':
    '히트를 전송한 추적기입니다. adobe-analytics, built-in, global:variable 또는 web-sdk:instance입니다.',
  'hitValue.id': '다른 히트와 겹치지 않는 ID입니다.',
  'hitValue.param.group': '임의의 쿼리 매개 변수',
  'hitValue.param.any':
    '요청 URL의 쿼리 매개 변수입니다. 점 뒤에 이름을 입력하십시오. 예: param.bw',
  'hitValue.param.known': '쿼리 매개 변수 “{parameter}”: {meaning}',
  'hitValue.param': '요청 URL의 쿼리 매개 변수 “{parameter}”를 디코딩한 값입니다.',
  'hitValue.none':
    '“{query}”에 맞는 히트 값이 없습니다. 컨텍스트 데이터는 contextData. 뒤에 키를, 쿼리 매개 변수는 param. 뒤에 이름을, Web SDK 이벤트의 필드는 xdm. 또는 data. 뒤에 경로를 입력하십시오.',
  'hitValue.missing': '목록에서 히트의 값을 선택하거나 이름을 입력하십시오.',
  'hitValue.unknown':
    '“{name}”은(는) 히트의 값이 아닙니다. 목록에서 선택하거나, contextData. 뒤에 키를, param. 뒤에 쿼리 매개 변수를, Web SDK 이벤트의 경우 xdm. 또는 data. 뒤에 경로를 입력하십시오.',
  'hitValue.almost': '“{name}”은(는) 히트의 값이 아닙니다. {meant}을(를) 입력하려고 하셨습니까?',
  'hitValue.contextKey': 'contextData.page.type과 같이 “contextData.” 뒤에 키를 입력하십시오.',
  'hitValue.parameter': 'param.bw와 같이 “param.” 뒤에 쿼리 매개 변수를 입력하십시오.',
  'hitValue.from': '히트의 값',
  'hitValue.inRule': 'Hit Sent 또는 Hit Unconfirmed 이벤트가 있는 규칙',
  'hitValue.inRule.help': '규칙이 실행되는 히트의 값입니다.',
  'hitValue.elsewhere': '그 외의 모든 곳',
  'hitValue.elsewhere.help':
    '이 페이지에서 마지막으로 성공적으로 전송된 히트의 값입니다. 첫 번째 히트 전에는 값이 없습니다.',

  'hitMatches.when':
    'Hit Sent 또는 Hit Unconfirmed 이벤트가 있는 규칙의 히트를 테스트합니다. 다른 이벤트가 있는 규칙에는 히트가 없으므로 조건은 false입니다.',
  'hitMatches.match': '조건이 true가 되는 경우',
  'hitMatches.match.all': '모든 비교가 true인 경우',
  'hitMatches.match.any': '하나 이상의 비교가 true인 경우',
  comparisons: '비교',
  'comparisons.help':
    '비교할 값에는 데이터 요소를 넣을 수 있습니다. 비어 있으면 아무것과도 일치하지 않습니다.',
  'comparisons.more':
    '히트에 없는 값은 아무것과도 일치하지 않으며, “같지 않음”과 같은 반대 연산자만 true가 됩니다.',
  'comparisons.add': '비교 추가',
  'comparisons.none': '비교를 추가하십시오.',
  'comparison.from': '히트의 값 {number}',
  'comparison.operator': '연산자 {number}',
  'comparison.value': '비교할 값 {number}',
  'comparison.caseInsensitive': '대/소문자 무시',
  'comparison.caseInsensitive.label': '대/소문자 무시, 비교 {number}',
  'comparison.test': '테스트',
  'comparison.test.label': '비교 {number}의 정규 표현식 테스트',
  'comparison.remove': '비교 {name} 제거',
  'comparison.removed': '“{name}” 비교를 제거했습니다.',
  'comparison.unnamed': '값 없음',
  'comparison.value.missing':
    '비교할 값을 입력하거나, 히트에 값이 있는지만 확인하려면 “존재함”을 선택하십시오.',
  'comparison.pattern.invalid': '올바른 정규 표현식이 아닙니다.',
  'comparison.pattern.slow':
    '이 정규 표현식은 시간이 너무 오래 걸려 페이지가 멈출 수 있습니다. (a+)+와 같이 반복 안의 반복이나 한 정규 표현식에 .*를 세 번 이상 사용하는 것을 피하십시오.',
  'operator.equals': '같음',
  'operator.contains': '포함',
  'operator.starts-with': '다음으로 시작',
  'operator.ends-with': '다음으로 끝남',
  'operator.matches-regex': '정규 표현식과 일치',
  'operator.exists': '존재함',
  'operator.equals.not': '같지 않음',
  'operator.contains.not': '포함하지 않음',
  'operator.starts-with.not': '다음으로 시작하지 않음',
  'operator.ends-with.not': '다음으로 끝나지 않음',
  'operator.matches-regex.not': '정규 표현식과 일치하지 않음',
  'operator.exists.not': '존재하지 않음',

  tokens: '규칙에서 사용할 수 있는 항목',
  'tokens.help': '어떤 확장이든 규칙의 조건과 작업 필드에 이 토큰을 입력하십시오.',
  'tokens.more':
    '사용자 정의 코드에서는 같은 값을 event.hit 및 event.requestUrl로 사용할 수 있습니다.',
  'token.variable': '이름으로 지정한 히트의 변수입니다.',
  'token.contextData':
    '컨텍스트 데이터입니다. 점이 포함된 키에는 Hit Value 유형의 데이터 요소를 만드십시오.',
  'token.type':
    '히트 유형입니다. page, custom, download, exit가 있으며 Web SDK에는 event도 있습니다.',
  'token.requestUrl': '히트를 전달한 요청의 전체 URL입니다.',
  'token.reason': '히트가 확인되지 않은 이유(알 수 있는 경우):',
  'token.reason.rejected': '데이터 수집 서버가 히트를 거부했습니다.',
  'token.reason.network':
    '연결이 없었거나, 콘텐츠 차단기 등이 요청을 막았거나, 데이터 수집 서버가 히트를 거부했지만 브라우저가 알려주지 않았습니다.',
  'token.reason.timeout': '데이터 수집 서버에서 응답이 없었습니다. 히트가 도착했을 수도 있습니다.',
  'tokens.suppressed.more':
    '사용자 정의 코드에서는 같은 값을 event.reason, event.tracker, event.type 및 event.call로 사용할 수 있습니다.',
  'token.tracker':
    '추적기입니다. adobe-analytics, built-in, global:variable 또는 web-sdk:instance입니다.',
  'token.call': '추적 호출입니다. t, tl 또는 sendEvent입니다.',
  'token.suppressed': '아무것도 전송되지 않는 이유:',
  'token.suppressed.aborted':
    '페이지가 s.abort로, Web SDK에서는 onBeforeEventSend 또는 onBeforeLinkClickSend로 막았습니다.',
  'token.suppressed.consent': '방문자가 옵트아웃했거나 동의를 거부했습니다.',
  'token.suppressed.callback': '콜백이 호출했습니다. 그 히트는 콜백을 다시 실행하게 됩니다.',
  'token.suppressed.misconfigured':
    '보고서 세트가 없거나, 링크에 이름과 URL이 모두 없거나, Web SDK가 호출을 거부했습니다.',
} satisfies Translation<typeof rulesEn>;

import type { lintEn } from '../en/lint';
import type { Translation } from '../translation';

export const lintKo = {
  'code.problems': '코드의 문제',
  'code.problems.none': '문제가 없습니다.',
  'code.errors': '오류 {number}개',
  'code.warnings': '경고 {number}개',
  'code.error': '오류:',
  'code.warning': '경고:',
  'code.line': '{line}행',
  'code.place': '{line}행 {column}열:',
  'code.completions': '제안',
  'code.keys':
    'F8 키를 누르면 다음 문제로, Shift+F8 키를 누르면 이전 문제로, Ctrl+. 키를 누르면 수정 방법으로 이동합니다(Mac: Cmd+.). Ctrl+Space 키를 누르면 이름을 제안하고, Ctrl+I 키를 누르면 커서 위치의 이름을 설명합니다(Mac: Cmd+I). Ctrl+F 키를 누르면 찾아서 바꿀 수 있습니다(Mac: Cmd+F).',

  'syntax.unexpected': '여기에는 “{word}”을(를) 사용할 수 없습니다.',
  'syntax.endsEarly':
    '코드가 완성되지 않은 채 끝납니다. 열린 괄호, 중괄호 또는 따옴표를 닫으십시오.',
  'syntax.declared': '“{name}”(이)라는 이름은 이미 사용 중입니다. 다른 이름을 선택하십시오.',
  'syntax.string': '이 문자열은 같은 행에 닫는 따옴표가 없습니다.',
  'syntax.template': '이 템플릿에는 닫는 백틱이 없습니다.',
  'syntax.comment': '이 주석에는 끝이 없습니다. */로 닫으십시오.',
  'syntax.regex': '이 정규 표현식에는 닫는 슬래시가 없습니다.',
  'syntax.regexInvalid': '올바른 정규 표현식이 아닙니다.',
  'syntax.await':
    '“await”는 async 함수에서만 사용할 수 있습니다. 코드를 async 함수에 넣어 호출하고 그 Promise를 반환하십시오.',
  'syntax.import': '“import”와 “export”는 콜백에서 사용할 수 없습니다.',
  'syntax.assignment': '여기에는 값을 할당할 수 없습니다. 비교하려면 ===를 사용하십시오.',
  'syntax.initializer': '이 상수에는 값이 필요합니다.',
  'syntax.catch': '“try”에는 “catch” 또는 “finally”가 필요합니다.',
  'syntax.reserved': '“{name}”은(는) JavaScript의 예약어입니다. 다른 이름을 선택하십시오.',
  'syntax.number': '올바른 숫자가 아닙니다.',
  'syntax.outsideLoop': '“{word}”이(가) 루프 밖에 있습니다.',
  'syntax.html': 'HTML입니다. 여기에는 태그 없이 JavaScript만 입력하십시오.',
  'syntax.html.fix': '태그 제거',
  'syntax.quotes': '워드 프로세서의 따옴표입니다. 코드에는 곧은 따옴표를 사용하십시오.',
  'syntax.invisible':
    '여기에 보이지 않는 문자가 있습니다. 코드를 붙여 넣을 때 함께 들어온 문자입니다.',
  'syntax.invisible.fix': '제거',
  'syntax.fence': 'Markdown 코드 블록의 표시입니다. 여기에는 그 사이의 코드만 들어갑니다.',
  'syntax.fence.fix': '코드만 남기기',
  'syntax.other': '올바른 JavaScript가 아닙니다: {reason}.',

  'lint.fix.remove': '{code} 제거',

  'lint.tracking.now':
    '{call}은(는) 여기에서 아무것도 전송하지 않습니다. 전송하면 콜백이 다시 실행되고 이것이 끝없이 반복되기 때문입니다.',
  'lint.tracking.loop':
    '{call}은(는) 히트마다 히트를 하나씩 더 전송하며 이것이 끝없이 반복됩니다. 콜백을 적용할 추적기나 히트 유형을 선택하거나 호출을 제거하십시오.',
  'lint.tracking.maybe':
    '{call}은(는) 히트를 하나 더 전송하고 그 후 콜백이 다시 실행됩니다. 반드시 끝나도록 하십시오. 히트 유형이나 추적기를 선택하거나 hit.type을 확인합니다.',
  'lint.tracking.other':
    '{call}은(는) 히트를 하나 더 전송합니다. 그 추적기도 이 콜백을 실행하면 히트가 끝없이 이어집니다.',

  'lint.registration.post':
    '이 필드가 이미 콜백입니다. 여기에서 등록하면 히트마다 콜백이 하나씩 더 추가됩니다.',
  'lint.registration.pre':
    '히트마다 콜백이 하나씩 더 추가됩니다. 이 콜백 밖에서 한 번만 등록하십시오.',
  'lint.uncalled':
    '이 함수는 호출되지 않으므로 아무 일도 일어나지 않습니다. 이 필드에는 함수 안의 코드만 입력하십시오.',
  'lint.fix.unwrap': '함수의 코드만 남기기',

  'lint.token':
    '{token}은(는) 코드에서 치환되지 않습니다. 인수로 만들거나 데이터 요소를 읽으십시오.',
  'lint.fix.argument': '값이 {token}인 인수 {name} 추가',
  'lint.fix.use': '{code} 사용',

  'lint.reset':
    '{variable}은(는) 콜백이 실행되기 전에 재설정됩니다. 전송된 값은 히트에 있습니다: {instead}',
  'lint.reset.lost': '{variable}은(는) 콜백이 실행되기 전에 재설정되며 히트에도 없습니다.',

  'lint.clearVars':
    '페이지에서 다음 히트를 위해 설정한 값도 지웁니다. “변수 지우기” 설정은 이 히트가 전송한 값만 지웁니다.',
  'lint.clearVars.elsewhere':
    '페이지에서 다음 히트를 위해 설정한 값도 지웁니다. 확장 구성의 “변수 지우기”는 각 히트가 전송한 값만 지웁니다.',
  'lint.fix.clearing': '이것을 제거하고 각 히트가 전송한 값 지우기',

  'lint.undeclared':
    '“{name}”은(는) 선언되지 않았습니다. 이 할당은 페이지 전체가 공유하는 변수를 만듭니다.',
  'lint.undeclared.strict': '“{name}”은(는) 선언되지 않았으므로 이 할당은 오류를 발생시킵니다.',
  'lint.fix.declare': '선언: {code}',

  'lint.documentWrite': '페이지가 로드된 후에는 페이지의 모든 내용이 이것으로 바뀝니다.',

  'lint.returned':
    '이 값은 사용되지 않습니다. 콜백이 반환하는 값 중에서는 Promise만 의미가 있습니다.',
  'lint.returned.url':
    '히트는 이미 전송되었습니다. 다른 URL을 반환해도 아무것도 바뀌지 않으며 값은 사용되지 않습니다.',
  'lint.fix.return': '아무것도 반환하지 않기',

  'lint.floating':
    '이 Promise가 실패해도 아무도 알 수 없습니다. 반환하면 실패가 콜백의 이름과 함께 기록됩니다.',
  'lint.fix.returnPromise': 'Promise 반환',
  'lint.fix.await': 'await 추가',
  'lint.fix.catch': '여기에서 실패 기록',

  'lint.argument': '“{name}”(이)라는 인수가 없습니다.',
  'lint.fix.addArgument': '인수 {name} 추가',
  'lint.noTracker': '여기에서 s는 undefined입니다. Web SDK의 히트에는 추적기가 없습니다.',

  'lint.url':
    'URL을 직접 분해하면 중첩된 컨텍스트 데이터가 손실됩니다. hit.get, hit.contextData, hit.reportSuites에서 바로 사용할 수 있습니다.',
  'lint.hitName': '히트에 “{name}”(이)라는 이름의 값이 없습니다.',
  'lint.hitName.last': '“{name}”은(는) 없습니다. 마지막은 {last}입니다.',
  'lint.hitName.throws': '히트에 “{name}”(이)라는 이름의 값이 없으므로 오류가 발생합니다.',
  'lint.contextKey':
    '컨텍스트 데이터는 트리가 아닙니다. 점을 포함한 키 전체가 하나의 이름 “{key}”입니다.',
  'lint.hitWrite':
    '히트는 변경할 수 없습니다. 이미 전송되었습니다. 아무 효과가 없거나 오류가 발생합니다.',
  'lint.assigned': '=를 하나만 쓰면 값이 할당됩니다. 비교하려면 ===를 쓰십시오.',
  'lint.fix.compare': '===로 비교',
  'lint.insecure': '보안 페이지에서는 브라우저가 http: 요청을 차단합니다.',
  'lint.string':
    '문자열로 된 코드는 많은 Content-Security-Policies에서 차단됩니다. {name}에 함수를 전달하거나 사용하지 마십시오.',
  'lint.fix.function': '함수로 만들기',
} satisfies Translation<typeof lintEn>;

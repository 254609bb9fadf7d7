import type { importerEn } from '../en/importer';
import type { Translation } from '../translation';

export const importerKo = {
  'importer.title': '코드 가져오기',
  'importer.code': '현재 사용 중인 코드',
  'importer.code.help':
    'JavaScript 또는 스크립트가 포함된 HTML입니다. 읽기만 하고 실행하지 않습니다. 코드가 사용하는 함수도 함께 붙여 넣으십시오.',
  'importer.found': '찾은 콜백',
  'importer.summary': { other: '콜백 {number}개를 찾았습니다. 추가하기 전에 확인하십시오.' },
  'importer.summary.none': '가져올 수 있는 것이 없습니다.',
  'importer.lookedFor':
    '콜백을 찾지 못했습니다. registerPostTrackCallback(…)(추적기의 이름과 무관)과 alloy("sendEvent", …) 뒤의 .then(…)을 찾았습니다.',
  'importer.from': '{line}행부터',
  'importer.line': '{line}행',
  'importer.place': '{line}행 {column}열',
  'importer.trackers': '{trackers}에만 해당합니다.',
  'importer.notes': '“{name}”에 대한 참고 사항',
  'importer.lint': {
    other: '코드 검사에서 살펴볼 항목 {number}개를 찾았습니다. 추가하면 코드에 표시됩니다.',
  },
  'importer.notTaken': '가져오지 않음',
  'importer.use': '이 코드 사용',
  'importer.useNamed': '“{name}”의 코드 사용',
  'importer.add': { other: '콜백 {number}개 추가' },
  'importer.mended': '붙여넣은 텍스트에서 바로잡은 항목',
  'importer.mended.quotes': '문자열을 둘러싼 둥근 따옴표를 곧은 따옴표로 바꾸었습니다.',
  'importer.mended.invisible': '보이지 않는 문자를 제거했습니다.',
  'importer.mended.cdata': 'CDATA 섹션의 표시를 제거했습니다.',
  'importer.mended.fence': '코드 블록의 표시를 제거했습니다.',
  'importer.mended.fence.around': '코드 블록의 표시와 그 밖에 있는 내용을 제거했습니다.',
  'importer.mended.types': 'TypeScript의 유형을 제거했습니다.',
  'importer.foreign.types':
    'TypeScript입니다. 컴파일된 JavaScript를 붙여넣거나 유형을 제거하십시오.',
  'importer.foreign.jsx':
    'JSX입니다. 컴파일된 JavaScript 또는 콜백을 등록하는 부분만 붙여넣으십시오.',
  'importer.foreign.server':
    '서버가 채우는 부분입니다. 브라우저가 받는 그대로의 코드를 붙여넣으십시오.',
  'importer.foreign.entities':
    '일부 문자가 &amp;와 같은 HTML 표기로 되어 있습니다. 페이지에 표시되는 그대로 코드를 복사하십시오.',
  'importer.reading': '코드를 읽는 중',
  'importer.stop': '읽기 취소',
  'importer.stopped': '읽지 않음: 읽기가 취소되었습니다.',
  'importer.readAgain': '다시 읽기',
  'importer.tooLong': '한 번에 읽기에는 너무 많습니다. 필요한 부분만 붙여 넣으십시오.',

  'importer.name': '가져온 콜백 {number}',

  'importer.deep': '코드의 중첩이 너무 깊어 읽을 수 없습니다. 필요한 부분만 붙여넣으십시오.',
  'importer.nothing': 'registerPostTrackCallback이 함수 없이 호출되었습니다.',
  'importer.spread':
    '“...”으로 전달되는 값은 페이지에서만 알 수 있습니다. 함수와 값을 하나씩 입력하십시오.',
  'importer.indirect':
    'registerPostTrackCallback이 간접적으로 호출되었습니다. 콜백을 가져오려면 추적기에서 직접 호출하십시오.',
  'importer.preTrack':
    'registerPreTrackCallback은 히트가 전송되기 전에 실행됩니다. 이 확장은 전송된 후에 코드를 실행하므로 가져오지 않습니다.',
  'importer.await':
    '이 await 뒤의 코드는 어디에서 끝나는지 분명하지 않아 가져올 수 없습니다. .then(…) 안으로 옮기거나 직접 복사하십시오.',
  'importer.returned':
    '이 이벤트 뒤에 실행되는 코드는 이 텍스트에 없습니다. 이벤트의 Promise가 반환됩니다. 그것을 사용하는 코드도 붙여넣으십시오.',
  'importer.used':
    '이벤트가 전송된 뒤 {code}에서 하는 작업은 가져올 수 없습니다. 이벤트 바로 뒤에 .then(…)을 입력하십시오.',
  'importer.command':
    '{code}에서 어떤 명령을 사용하는지는 페이지에서만 알 수 있습니다. 뒤에 이어지는 코드를 가져오려면 그 자리에 "sendEvent"를 입력하십시오.',
  'importer.inText': '문자열 안의 코드이므로 읽지 않습니다. 가져오려면 코드로 입력하십시오.',
  'importer.inHtml':
    '페이지가 실행하는 스크립트 밖에 있어 읽지 않습니다. 주변 HTML 없이 코드만 붙여넣으십시오.',
  'importer.notAlone':
    '이 함수는 자신의 클래스나 모듈에만 있는 것을 사용합니다. 단독으로 쓸 수 있는 함수로 입력하십시오.',
  'importer.catch':
    '이벤트가 실패할 때 실행되는 코드는 가져오지 않습니다. Hit Unconfirmed 이벤트가 있는 규칙을 사용하십시오.',
  'importer.finally':
    '성공과 실패 모두에서 실행되는 코드는 가져오지 않습니다. 콜백과 Hit Unconfirmed 이벤트가 있는 규칙을 사용하십시오.',
  'importer.laterThen':
    '이벤트 뒤의 첫 번째 .then(…)만 가져옵니다. 이 .then(…)은 바로 앞의 .then(…)이 반환하는 값을 받습니다.',

  'importer.function.unknown':
    '“{name}”은(는) 이 텍스트에 있는 함수가 아닙니다. 정의도 붙여넣으십시오.',
  'importer.function.elsewhere':
    '“{name}”은(는) 이 텍스트에 없습니다. 정의도 붙여넣거나, 이를 호출하는 함수를 직접 등록하십시오.',
  'importer.function.none': '{code}은(는) 함수가 아닙니다. 함수 자체를 입력하십시오.',
  'importer.function.choice':
    '{code}이(가) 어떤 함수인지는 페이지에서만 알 수 있습니다. 직접 선택하는 함수 하나를 등록하십시오.',
  'importer.function.tracks':
    '{name}은(는) 히트마다 히트를 하나 더 끝없이 전송합니다. 콜백에서는 그렇게 할 수 없습니다.',
  'importer.function.several':
    '“{name}”에 여러 값이 할당되어 있습니다. 어떤 값이 등록되는지는 페이지에서만 알 수 있습니다.',
  'importer.function.parameter':
    '“{name}”은(는) 다른 곳에서 전달됩니다. 함수 자체를 붙여넣으십시오.',
  'importer.function.imported':
    '“{name}”은(는) 다른 파일에서 가져온 것입니다. 함수 자체를 붙여넣으십시오.',
  'importer.function.made':
    '함수는 “{code}”이(가) 반환하는 값이며 페이지에서만 알 수 있습니다. 함수 자체를 입력하십시오.',
  'importer.function.generator':
    '이 함수는 제너레이터이므로 호출해도 코드가 실행되지 않습니다. 일반 함수로 만드십시오.',
  'importer.function.bound':
    '이 함수는 개체나 값에 바인딩되어 있어 가져올 수 없습니다. 값을 인수로 전달하십시오.',

  'importer.value.unknown':
    '“{name}”의 값은 콜백이 등록될 때 한 번 계산되었습니다: {code}. 값이나 데이터 요소를 입력하십시오. 데이터 요소는 히트마다 읽습니다.',
  'importer.value.text':
    '“{name}”은(는) 텍스트가 아니라 {value}이었습니다. 인수는 텍스트이므로 코드에서 되돌립니다.',
  'importer.value.read':
    '“{name}”은(는) 이제 {value}입니다. 콜백이 등록될 때 한 번이 아니라 히트마다 읽습니다.',
  'importer.value.token': '“{name}”의 값은 {value}이며 여기에서는 데이터 요소입니다.',
  'importer.unused': '함수가 {code}을(를) 사용하지 않아 제외했습니다.',

  'importer.captured':
    '“{name}”은(는) 함수 밖의 {line}행에 있어 가져오지 않습니다. 코드 안으로 옮기거나 인수로 만드십시오.',
  'importer.brought': '{line}행의 “{name}”을(를) 함께 가져왔습니다.',
  'importer.clash':
    '{line}행의 “{name}”이(가) 가려집니다. 콜백에서 이 이름은 콜백 자체의 매개 변수 중 하나입니다. 다른 이름을 사용하십시오.',
  'importer.global.window':
    '“{name}”은(는) window.{name}(으)로 입력됩니다. 콜백에서 이 이름만 쓰면 콜백 자체의 매개 변수 중 하나가 됩니다.',
  'importer.globals': '페이지에 있어야 하는 항목을 사용합니다: {names}.',
  'importer.global.module':
    '“{name}”은(는) 확장과 모듈에만 있으며 콜백에는 없습니다. 대신 페이지에 있는 것을 사용하십시오.',
  'importer.global.rule':
    '“{name}”은(는) 규칙의 사용자 정의 코드에만 있으며 콜백에는 없습니다. 필요한 것을 인수로 만드십시오.',
  'importer.helper':
    '“{name}”은(는) 이 텍스트의 {line}행에서 설정되며 가져오지 않습니다. 그 행을 페이지에 남겨 두거나 코드 안으로 옮기십시오.',
  'importer.this': '“this”는 주변 코드의 것이며 가져오지 않습니다.',
  'importer.arguments': '“arguments”는 주변 코드의 것이며 가져오지 않습니다.',

  'importer.empty': '함수가 비어 있어 실행할 것이 없습니다.',
  'importer.clearVars':
    's.clearVars()는 페이지가 다음 히트를 위해 설정한 값도 지웁니다. 확장 구성에서는 그런 일 없이 변수를 지울 수 있습니다: “히트가 전송한 값 지우기”.',
  'importer.instance.unknown':
    '{code}이(가) 어떤 Web SDK 인스턴스인지는 페이지에서만 알 수 있습니다. 콜백은 모든 인스턴스에 적용됩니다. 콜백의 추적기에서 선택하십시오.',
  'importer.tracker.unknown':
    '{code}이(가) 어떤 추적기인지는 페이지에서만 알 수 있습니다. 콜백은 모든 추적기에 적용됩니다. 콜백의 추적기에서 선택하십시오.',
  'importer.notListenedTo':
    '확장이 아직 이 추적기를 수신하지 않습니다. 확장 구성의 추적기에 추가하지 않으면 콜백이 실행되지 않습니다.',

  'importer.loop':
    '루프에서 등록되었습니다. 여기에서는 히트마다 한 번 실행되는 콜백 하나가 됩니다.',
  'importer.conditional':
    '조건이 맞을 때만 등록되었습니다: {code}. 이 콜백은 항상 실행됩니다. 두 번 등록되는 것을 막는 조건이라면 더 이상 필요하지 않습니다.',
  'importer.exit': '코드가 항상 여기에서 끝나므로 그 뒤의 등록은 실행된 적이 없습니다.',
  'importer.failure': '무언가 실패했을 때만 등록되었습니다.',
  'importer.try': '같은 “try” 안에서 그 앞의 코드가 실패하지 않았을 때만 등록되었습니다.',
  'importer.awaited': '{code} 뒤에만 등록되었으며, 실패하면 등록되지 않았습니다.',
  'importer.promised': '{code}에서 등록되었습니다. 그 Promise가 이행된 경우에만 등록되었습니다.',
  'importer.event': '페이지에서 어떤 일이 일어났을 때만 등록되었습니다: {code}.',
  'importer.again':
    '{code}에서 반복하여 등록되었습니다. 여기에서는 히트마다 한 번 실행되는 콜백 하나가 됩니다.',
  'importer.timer': '다른 곳에서 중지되는 타이머가 등록했습니다: {code}.',
  'importer.handedOver':
    '{code}에 전달되는 함수가 등록했습니다. 그 함수가 언제 호출되는지, 호출되기는 하는지는 이 텍스트에 없습니다.',
  'importer.uncalled': '이 텍스트에서 호출하지 않는 함수가 등록했습니다.',
  'importer.uncalled.named': '이 텍스트에서 호출하지 않는 “{name}”이(가) 등록했습니다.',
  'importer.rule.every-hit':
    '구성에 추가하면 이와 상관없이 실행됩니다. 그대로 유지하려면 이 조건이 있는 규칙에서 Register Callback 작업을 사용하십시오.',
  'importer.rule.next-hit':
    '구성에 추가하면 모든 히트 후에 실행됩니다. 그대로 유지하려면 그 시점의 규칙에서 Register Callback 작업을 사용하고 “다음 히트 후에만”을 선택하십시오.',
  'importer.repeated': '{number}번 등록되었습니다. 여기에서는 히트마다 한 번 실행됩니다.',
  'importer.everyEvent':
    '이 이벤트 하나에 대해서만 실행되었습니다. 콜백은 성공적으로 전송된 모든 이벤트에 대해 실행됩니다. 히트 유형이나 코드의 조건으로 범위를 좁히십시오.',
} satisfies Translation<typeof importerEn>;

import type { importEn } from './import.en';
import type { Translation } from './translation';

export const importKo = {
  'import.title': '코드 가져오기',
  'import.code': '현재 사용 중인 코드',
  'import.code.help':
    'JavaScript 또는 스크립트가 포함된 HTML입니다. 읽기만 하고 실행하지 않습니다. 코드가 사용하는 함수도 함께 붙여 넣으십시오.',
  'import.found': '찾은 콜백',
  'import.summary': { other: '콜백 {number}개를 찾았습니다. 추가하기 전에 확인하십시오.' },
  'import.summary.none': '가져올 수 있는 것이 없습니다.',
  'import.lookedFor':
    '콜백을 찾지 못했습니다. registerPostTrackCallback(…)(추적기의 이름과 무관)과 alloy("sendEvent", …) 뒤의 .then(…)을 찾았습니다.',
  'import.from': '{line}행부터',
  'import.line': '{line}행',
  'import.place': '{line}행 {column}열',
  'import.trackers': '{trackers}에만 해당합니다.',
  'import.notes': '“{name}”에 대한 참고 사항',
  'import.lint': {
    other: '코드 검사에서 살펴볼 항목 {number}개를 찾았습니다. 추가하면 코드에 표시됩니다.',
  },
  'import.notTaken': '가져오지 않음',
  'import.use': '이 코드 사용',
  'import.useNamed': '“{name}”의 코드 사용',
  'import.add': { other: '콜백 {number}개 추가' },
  'import.tooLong': '한 번에 읽기에는 너무 많습니다. 필요한 부분만 붙여 넣으십시오.',

  'import.name': '가져온 콜백 {number}',

  'import.deep': '코드의 중첩이 너무 깊어 읽을 수 없습니다. 필요한 부분만 붙여넣으십시오.',
  'import.nothing': 'registerPostTrackCallback이 함수 없이 호출되었습니다.',
  'import.spread':
    '“...”으로 전달되는 값은 페이지에서만 알 수 있습니다. 함수와 값을 하나씩 입력하십시오.',
  'import.indirect':
    'registerPostTrackCallback이 간접적으로 호출되었습니다. 콜백을 가져오려면 추적기에서 직접 호출하십시오.',
  'import.preTrack':
    'registerPreTrackCallback은 히트가 전송되기 전에 실행됩니다. 이 확장은 전송된 후에 코드를 실행하므로 가져오지 않습니다.',
  'import.await':
    '이 await 뒤의 코드는 어디에서 끝나는지 분명하지 않아 가져올 수 없습니다. .then(…) 안으로 옮기거나 직접 복사하십시오.',
  'import.catch':
    '이벤트가 실패할 때 실행되는 코드는 가져오지 않습니다. Hit Unconfirmed 이벤트가 있는 규칙을 사용하십시오.',
  'import.finally':
    '성공과 실패 모두에서 실행되는 코드는 가져오지 않습니다. 콜백과 Hit Unconfirmed 이벤트가 있는 규칙을 사용하십시오.',
  'import.laterThen':
    '이벤트 뒤의 첫 번째 .then(…)만 가져옵니다. 이 .then(…)은 바로 앞의 .then(…)이 반환하는 값을 받습니다.',

  'import.function.unknown':
    '“{name}”은(는) 이 텍스트에 있는 함수가 아닙니다. 정의도 붙여넣으십시오.',
  'import.function.several':
    '“{name}”에 여러 값이 할당되어 있습니다. 어떤 값이 등록되는지는 페이지에서만 알 수 있습니다.',
  'import.function.parameter': '“{name}”은(는) 다른 곳에서 전달됩니다. 함수 자체를 붙여넣으십시오.',
  'import.function.imported':
    '“{name}”은(는) 다른 파일에서 가져온 것입니다. 함수 자체를 붙여넣으십시오.',
  'import.function.made':
    '함수는 “{code}”이(가) 반환하는 값이며 페이지에서만 알 수 있습니다. 함수 자체를 입력하십시오.',
  'import.function.generator':
    '이 함수는 제너레이터이므로 호출해도 코드가 실행되지 않습니다. 일반 함수로 만드십시오.',
  'import.function.bound':
    '이 함수는 개체나 값에 바인딩되어 있어 가져올 수 없습니다. 값을 인수로 전달하십시오.',

  'import.value.unknown':
    '“{name}”의 값은 콜백이 등록될 때 한 번 계산되었습니다: {code}. 값이나 데이터 요소를 입력하십시오. 데이터 요소는 히트마다 읽습니다.',
  'import.value.text':
    '“{name}”은(는) 텍스트가 아니라 {value}이었습니다. 인수는 텍스트이므로 코드에서 되돌립니다.',
  'import.value.read':
    '“{name}”은(는) 이제 {value}입니다. 콜백이 등록될 때 한 번이 아니라 히트마다 읽습니다.',
  'import.value.token': '“{name}”의 값은 {value}이며 여기에서는 데이터 요소입니다.',
  'import.unused': '함수가 {code}을(를) 사용하지 않아 제외했습니다.',

  'import.captured':
    '“{name}”은(는) 함수 밖의 {line}행에 있어 가져오지 않습니다. 코드 안으로 옮기거나 인수로 만드십시오.',
  'import.brought': '{line}행의 “{name}”을(를) 함께 가져왔습니다.',
  'import.clash':
    '{line}행의 “{name}”이(가) 가려집니다. 콜백에서 이 이름은 콜백 자체의 매개 변수 중 하나입니다. 다른 이름을 사용하십시오.',
  'import.global.window':
    '“{name}”은(는) window.{name}(으)로 입력됩니다. 콜백에서 이 이름만 쓰면 콜백 자체의 매개 변수 중 하나가 됩니다.',
  'import.globals': '페이지에 있어야 하는 항목을 사용합니다: {names}.',
  'import.this': '“this”는 주변 코드의 것이며 가져오지 않습니다.',
  'import.arguments': '“arguments”는 주변 코드의 것이며 가져오지 않습니다.',

  'import.loop': '루프에서 등록되었습니다. 여기에서는 히트마다 한 번 실행되는 콜백 하나가 됩니다.',
  'import.conditional':
    '조건이 맞을 때만 등록되었습니다: {code}. 이 콜백은 항상 실행됩니다. 두 번 등록되는 것을 막는 조건이라면 더 이상 필요하지 않습니다.',
  'import.repeated': '{number}번 등록되었습니다. 여기에서는 히트마다 한 번 실행됩니다.',
  'import.everyEvent':
    '이 이벤트 하나에 대해서만 실행되었습니다. 콜백은 성공적으로 전송된 모든 이벤트에 대해 실행됩니다. 히트 유형이나 코드의 조건으로 범위를 좁히십시오.',
} satisfies Translation<typeof importEn>;

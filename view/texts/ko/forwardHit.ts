import type { forwardHitEn } from '../en/forwardHit';
import type { Translation } from '../translation';

export const forwardHitKo = {
  'forwardHit.title': 'Post-Track Callback: Forward Hit',
  'forwardHit.endpoint': '엔드포인트',
  'forwardHit.endpoint.help':
    '히트를 하나씩 보낼 https 주소입니다. 데이터 요소를 포함할 수 있습니다.',
  'forwardHit.endpoint.loopback':
    '이 주소는 각 방문자 자신의 컴퓨터입니다. 개발 전용이며, Chrome은 페이지가 접근하기 전에 허락을 구합니다.',
  'forwardHit.endpoint.missing': '엔드포인트의 주소를 입력하십시오.',
  'forwardHit.endpoint.invalid': '완전한 주소가 아닙니다. https://부터 입력하십시오.',
  'forwardHit.endpoint.insecure':
    '주소는 https://로 시작해야 합니다. 테스트에서는 localhost에 http를 사용할 수 있습니다.',
  'forwardHit.endpoint.password':
    '브라우저는 사용자 이름이나 암호가 있는 주소를 거부합니다. 제거하십시오.',
  'forwardHit.format': '형식',
  'forwardHit.format.json': 'JSON',
  'forwardHit.format.json.help': 'POST 요청 본문에 JSON 객체 하나.',
  'forwardHit.format.query': '쿼리',
  'forwardHit.format.query.help': '주소에 이름과 값의 쌍. 너무 길면 POST 요청 본문에 들어갑니다.',
  'forwardHit.format.request-url': '요청 URL',
  'forwardHit.format.request-url.help':
    '히트의 요청 URL 전체를 JSON으로 보냅니다. 방문자 ID도 포함됩니다.',
  'forwardHit.fields': '필드',
  'forwardHit.fields.help': '보낼 히트의 값과 그 이름입니다. 히트에 없는 값은 생략됩니다.',
  'forwardHit.fields.none':
    '필드를 추가하거나 모든 변수 또는 컨텍스트 데이터를 선택하십시오. 이대로는 아무것도 보내지 않습니다.',
  'forwardHit.field.add': '필드 추가',
  'forwardHit.field.remove': '필드 {name} 제거',
  'forwardHit.field.removed': '필드 {name}을(를) 제거했습니다.',
  'forwardHit.from': '히트의 값 {number}',
  'forwardHit.to': '보낼 이름 {number}',
  'forwardHit.to.missing': '값을 보낼 이름을 입력하십시오.',
  'forwardHit.to.id': '쿼리에서 이름 id는 히트 자체의 ID입니다. 다른 이름을 선택하십시오.',
  'forwardHit.to.twice': '이름 {name}이(가) 이미 있습니다. 다른 이름을 선택하십시오.',
  'forwardHit.personal.request':
    '요청 URL에는 방문자 ID와 페이지 주소를 포함하여 히트의 모든 것이 들어 있습니다.',
  'forwardHit.personal.visitor':
    '방문자를 식별합니다. 방문자를 알아볼 수 있도록 허용된 수신자에게만 보내십시오.',
  'forwardHit.personal.address':
    '주소에는 이메일 주소, 이름, 검색어와 같은 개인 데이터가 자주 들어 있습니다.',
  'forwardHit.personal.order': '주문을 알면 고객을 알 수 있습니다.',
  'forwardHit.personal.place': '정확한 위치는 해당하는 사람을 소수로 좁힙니다.',
  'forwardHit.personal.name': '이름으로 보아 개인 데이터일 수 있습니다.',
  'forwardHit.whole': '함께 보낼 항목',
  'forwardHit.allVariables': '모든 변수',
  'forwardHit.allVariables.help': '방문자 ID를 제외한 히트의 모든 Analytics 변수.',
  'forwardHit.allVariables.warning': '페이지 주소, 레퍼러, 우편번호, 주문 번호도 포함됩니다.',
  'forwardHit.contextData': '컨텍스트 데이터',
  'forwardHit.contextData.help': '히트의 컨텍스트 데이터에 있는 모든 키.',
  'forwardHit.consent': '동의',
  'forwardHit.consent.help':
    '방문자가 동의했는지 알려 주는 데이터 요소입니다. 동의를 뜻하는 값: {words}(대소문자 구분 없음). 그 밖의 값은 동의하지 않음이며, 아무것도 보내지 않고 대기 중인 것은 지워집니다.',
  'forwardHit.consent.none': '동의를 묻지 않습니다. 모든 방문자의 히트를 보냅니다.',
  'forwardHit.consent.always':
    '“{value}”은(는) 항상 동의를 뜻합니다. 모든 방문자의 히트를 보냅니다.',
  'forwardHit.consent.never':
    '“{value}”은(는) 동의를 뜻하지 않으므로 아무것도 보내지 않습니다. 데이터 요소를 선택하거나 필드를 비워 두십시오.',
  'forwardHit.consent.event':
    '{token}은(는) 규칙이 실행되는 동안에만 알 수 있습니다. 동의는 보낼 때마다 다시 확인하며, 그때는 동의하지 않음이 됩니다. 데이터 요소를 선택하십시오.',
  'forwardHit.preview': '요청',
  'forwardHit.preview.help':
    '샘플 히트에 대해 보내는 내용 그대로입니다. 여기에서는 아무것도 보내지 않습니다.',
  'forwardHit.preview.more':
    '브라우저는 Origin과 같은 자체 헤더를 추가합니다. 쿠키와 페이지의 주소는 보내지 않습니다.',
  'forwardHit.preview.request': '요청',
  'forwardHit.preview.body': { other: '본문은 {number}바이트입니다.' },
  'forwardHit.preview.address': { other: '주소는 {number}바이트입니다.' },
  'forwardHit.preview.dataElements': '데이터 요소는 규칙이 실행될 때 채워집니다.',
  'forwardHit.preview.heavy':
    '60KB를 넘습니다. 보내는 동안 방문자가 페이지를 떠나면 브라우저가 요청을 취소하고, 사이트의 이후 페이지가 다시 보냅니다.',
  'forwardHit.preview.tooHeavy':
    '128KB를 넘습니다. 이러한 히트는 전달되지 않습니다. 값을 줄이십시오.',
  'forwardHit.curl': 'curl로 복사',
  'forwardHit.curl.copied': '복사했습니다.',
  'forwardHit.curl.command': '명령',
  'forwardHit.curl.notCopied':
    '브라우저가 이 페이지에서 복사를 허용하지 않습니다. 명령이 선택되어 있습니다. 키보드로 복사하십시오.',
} satisfies Translation<typeof forwardHitEn>;

import type { forwardHitEn } from '../en/forwardHit';
import type { Translation } from '../translation';

export const forwardHitKo = {
  'forwardHit.title': 'Post-Track Callback: Forward Hit',
  'forwardHit.endpoint': '엔드포인트',
  'forwardHit.endpoint.help':
    '히트를 하나씩 보낼 https 주소입니다. 데이터 요소를 포함할 수 있습니다.',
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
  'forwardHit.allVariables': '모든 변수(방문자 ID 제외)',
  'forwardHit.contextData': '컨텍스트 데이터',
  'forwardHit.consent': '동의',
  'forwardHit.consent.help':
    '방문자가 동의했는지 알려 주는 데이터 요소입니다: true, yes, granted, allow, accept, opt-in, 1. 그 밖의 값은 동의하지 않음이며, 대기 중인 것은 지워집니다. 비어 있으면 묻지 않습니다.',
} satisfies Translation<typeof forwardHitEn>;

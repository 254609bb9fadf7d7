import type { nameFieldsEn } from '../en/nameFields';
import type { Translation } from '../translation';

export const nameFieldsKo = {
  'nameFields.variables': '변수',
  'nameFields.variables.add': '변수 추가',
  'nameFields.variable.name': '변수 {number}',
  'nameFields.variable.value': '값 {number}',
  'nameFields.variable.remove': '변수 {name} 제거',
  'nameFields.variable.removed': '{name}을(를) 제거했습니다.',
  'nameFields.variable.unnamed': '이름 없는 변수',
  'nameFields.variable.none':
    '“{query}”에 맞는 변수가 없습니다. 컨텍스트 데이터는 contextData. 뒤에 키를 입력하십시오. 예: contextData.page.type',
  'nameFields.variable.events.syntax': 'event1,event2=5,event3:id(=는 값, :는 일련 번호)',
  'nameFields.variable.products.syntax':
    '카테고리;이름;수량;가격;이벤트;eVar, 제품 사이는 쉼표로 구분',

  'nameFields.hitValue.none':
    '“{query}”에 맞는 히트 값이 없습니다. 컨텍스트 데이터는 contextData. 뒤에 키를, 쿼리 매개 변수는 param. 뒤에 이름을, Web SDK 이벤트의 필드는 xdm. 또는 data. 뒤에 경로를 입력하십시오.',
} satisfies Translation<typeof nameFieldsEn>;

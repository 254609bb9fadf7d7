import type { formEn } from '../en/form';
import type { Translation } from '../translation';

export const formKo = {
  'form.identifier.withWindow': '{name}이(가) 아니라 변수의 이름만 입력하십시오: {alone}',
  'form.identifier.path':
    '“{name}”은(는) 개체의 속성입니다. 페이지 자체의 변수만 수신할 수 있습니다. 추적기를 변수에 넣으십시오.',

  'form.identifier.wrong':
    '“{name}”은(는) JavaScript 이름이 될 수 없습니다. 문자, 숫자, _, $를 사용하고 숫자로 시작하지 마십시오.',
  'form.identifier.reserved': '“{name}”은(는) JavaScript의 예약어입니다. 다른 이름을 선택하십시오.',
} satisfies Translation<typeof formEn>;

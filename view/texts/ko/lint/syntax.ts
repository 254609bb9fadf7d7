import type { syntaxEn } from '../../en/lint/syntax';
import type { Translation } from '../../translation';

export const syntaxKo = {
  'lint.syntax.unexpected': '여기에는 “{word}”을(를) 사용할 수 없습니다.',
  'lint.syntax.endsEarly':
    '코드가 완성되지 않은 채 끝납니다. 열린 괄호, 중괄호 또는 따옴표를 닫으십시오.',
  'lint.syntax.declared': '“{name}”(이)라는 이름은 이미 사용 중입니다. 다른 이름을 선택하십시오.',
  'lint.syntax.string': '이 문자열은 같은 행에 닫는 따옴표가 없습니다.',
  'lint.syntax.template': '이 템플릿에는 닫는 백틱이 없습니다.',
  'lint.syntax.comment': '이 주석에는 끝이 없습니다. */로 닫으십시오.',
  'lint.syntax.regex': '이 정규 표현식에는 닫는 슬래시가 없습니다.',
  'lint.syntax.regexInvalid': '올바른 정규 표현식이 아닙니다.',
  'lint.syntax.await':
    '“await”는 async 함수에서만 사용할 수 있습니다. 코드를 async 함수에 넣어 호출하고 그 Promise를 반환하십시오.',
  'lint.syntax.import': '“import”와 “export”는 콜백에서 사용할 수 없습니다.',
  'lint.syntax.assignment': '여기에는 값을 할당할 수 없습니다. 비교하려면 ===를 사용하십시오.',
  'lint.syntax.initializer': '이 상수에는 값이 필요합니다.',
  'lint.syntax.catch': '“try”에는 “catch” 또는 “finally”가 필요합니다.',
  'lint.syntax.reserved': '“{name}”은(는) JavaScript의 예약어입니다. 다른 이름을 선택하십시오.',
  'lint.syntax.number': '올바른 숫자가 아닙니다.',
  'lint.syntax.outsideLoop': '“{word}”이(가) 루프 밖에 있습니다.',
  'lint.syntax.html': 'HTML입니다. 여기에는 태그 없이 JavaScript만 입력하십시오.',
  'lint.syntax.html.fix': '태그 제거',
  'lint.syntax.quotes': '워드 프로세서의 따옴표입니다. 코드에는 곧은 따옴표를 사용하십시오.',
  'lint.syntax.invisible':
    '여기에 보이지 않는 문자가 있습니다. 코드를 붙여 넣을 때 함께 들어온 문자입니다.',
  'lint.syntax.invisible.fix': '제거',
  'lint.syntax.other': '올바른 JavaScript가 아닙니다: {reason}.',
} satisfies Translation<typeof syntaxEn>;

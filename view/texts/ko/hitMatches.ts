import type { hitMatchesEn } from '../en/hitMatches';
import type { Translation } from '../translation';

export const hitMatchesKo = {
  'hitMatches.title': 'Post-Track Callback: Hit Matches',

  'hitMatches.when':
    'Hit Sent 또는 Hit Unconfirmed 이벤트가 있는 규칙의 히트를 테스트합니다. 다른 이벤트가 있는 규칙에는 히트가 없으므로 조건은 false입니다.',
  'hitMatches.match': '조건이 true가 되는 경우',
  'hitMatches.match.all': '모든 비교가 true인 경우',
  'hitMatches.match.any': '하나 이상의 비교가 true인 경우',
  'hitMatches.comparisons': '비교',
  'hitMatches.comparisons.help':
    '비교할 값에는 데이터 요소를 넣을 수 있습니다. 비어 있으면 아무것과도 일치하지 않습니다.',
  'hitMatches.comparisons.more':
    '히트에 없는 값은 아무것과도 일치하지 않으며, “같지 않음”과 같은 반대 연산자만 true가 됩니다.',
  'hitMatches.comparisons.add': '비교 추가',
  'hitMatches.comparisons.none': '비교를 추가하십시오.',
  'hitMatches.comparison.from': '히트의 값 {number}',
  'hitMatches.comparison.operator': '연산자 {number}',
  'hitMatches.comparison.value': '비교할 값 {number}',
  'hitMatches.comparison.caseInsensitive': '대/소문자 무시',
  'hitMatches.comparison.caseInsensitive.label': '대/소문자 무시, 비교 {number}',
  'hitMatches.comparison.test': '테스트',
  'hitMatches.comparison.test.label': '비교 {number}의 정규 표현식 테스트',
  'hitMatches.comparison.remove': '비교 {name} 제거',
  'hitMatches.comparison.removed': '“{name}” 비교를 제거했습니다.',
  'hitMatches.comparison.value.missing':
    '비교할 값을 입력하거나, 히트에 값이 있는지만 확인하려면 “존재함”을 선택하십시오.',
  'hitMatches.comparison.pattern.invalid': '올바른 정규 표현식이 아닙니다.',
  'hitMatches.comparison.pattern.slow':
    '이 정규 표현식은 시간이 너무 오래 걸려 페이지가 멈출 수 있습니다. (a+)+와 같이 반복 안의 반복이나 한 정규 표현식에 .*를 세 번 이상 사용하는 것을 피하십시오.',
  'hitMatches.operator.equals': '같음',
  'hitMatches.operator.contains': '포함',
  'hitMatches.operator.starts-with': '다음으로 시작',
  'hitMatches.operator.ends-with': '다음으로 끝남',
  'hitMatches.operator.matches-regex': '정규 표현식과 일치',
  'hitMatches.operator.exists': '존재함',
  'hitMatches.operator.equals.not': '같지 않음',
  'hitMatches.operator.contains.not': '포함하지 않음',
  'hitMatches.operator.starts-with.not': '다음으로 시작하지 않음',
  'hitMatches.operator.ends-with.not': '다음으로 끝나지 않음',
  'hitMatches.operator.matches-regex.not': '정규 표현식과 일치하지 않음',
  'hitMatches.operator.exists.not': '존재하지 않음',
} satisfies Translation<typeof hitMatchesEn>;

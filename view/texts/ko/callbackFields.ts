import type { callbackFieldsEn } from '../en/callbackFields';
import type { Translation } from '../translation';

export const callbackFieldsKo = {
  'callbackFields.tryIt': '시험 실행',
  'callbackFields.tryIt.loading': '로드 중…',
  'callbackFields.tryIt.notLoaded': '이 부분을 로드할 수 없습니다.',
  'callbackFields.tryIt.notLoaded.help':
    '연결을 확인한 다음 다시 여십시오. 다른 기능은 모두 정상적으로 작동합니다.',
  'callbackFields.presets.open': '사전 설정에서 시작',
  'callbackFields.import.open': '코드 가져오기',
  'callbackFields.code.of': '“{name}”의 코드',
  'callbackFields.trackers': '추적기',
  'callbackFields.trackers.help': '아무것도 선택하지 않으면 모두 해당됩니다.',
  'callbackFields.trackers.gone': '{tracker}(구성되지 않음)',
  'callbackFields.hitTypes': '히트 유형',
  'callbackFields.hitTypes.help': '아무것도 선택하지 않으면 모두 해당됩니다.',

  'callbackFields.hitType.page': '페이지 보기',
  'callbackFields.hitType.custom': '사용자 정의 링크',
  'callbackFields.hitType.download': '다운로드 링크',
  'callbackFields.hitType.exit': '종료 링크',
  'callbackFields.hitType.event': '기타 이벤트',

  'callbackFields.arguments': '추가 인수',
  'callbackFields.arguments.help':
    '코드에서 args.name으로 읽는 값입니다. 값에는 데이터 요소를 넣을 수 있습니다.',
  'callbackFields.argument.empty': '(비어 있음)',
  'callbackFields.argument.add': '인수 추가',
  'callbackFields.argument.name': '이름 {number}',
  'callbackFields.argument.value': '값 {number}',
  'callbackFields.argument.remove': '인수 {name} 제거',
  'callbackFields.argument.removed': '인수 “{name}”을(를) 제거했습니다.',
  'callbackFields.argument.removed.unnamed': '이름 없는 인수를 제거했습니다.',

  'callbackFields.hitTypes.help.event':
    '아무것도 선택하지 않으면 모두 해당됩니다. 기타 이벤트는 페이지 보기도 링크도 아닌 Web SDK 이벤트입니다.',
} satisfies Translation<typeof callbackFieldsEn>;

import type { fieldsEn } from '../en/fields';
import type { Translation } from '../translation';

export const fieldsKo = {
  'fields.help.more': '“{field}” 도움말',
  'fields.dataElement.pick': '“{field}”의 데이터 요소 선택',

  'fields.undo': '실행 취소',
  'fields.dialog.cancel': '취소',
  'fields.dialog.unavailable': '보기의 이 부분을 로드할 수 없습니다.',
  'fields.dialog.unavailable.help': '연결을 확인하고 다시 시도하십시오.',

  'fields.unnamed': '값 없음',
} satisfies Translation<typeof fieldsEn>;

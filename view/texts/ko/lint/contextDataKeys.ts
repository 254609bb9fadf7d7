import type { contextDataKeysEn } from '../../en/lint/contextDataKeys';
import type { Translation } from '../../translation';

export const contextDataKeysKo = {
  'lint.contextDataKeys':
    '컨텍스트 데이터는 트리가 아닙니다. 점을 포함한 키 전체가 하나의 이름 “{key}”입니다.',
} satisfies Translation<typeof contextDataKeysEn>;

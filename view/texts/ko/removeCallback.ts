import type { removeCallbackEn } from '../en/removeCallback';
import type { Translation } from '../translation';

export const removeCallbackKo = {
  'removeCallback.title': 'Post-Track Callback: Remove Callback',

  'removeCallback.name.help':
    '확장 구성, 다른 규칙, 다른 확장 중 어디에서 등록했든 이 이름의 콜백은 더 이상 실행되지 않습니다.',
} satisfies Translation<typeof removeCallbackEn>;

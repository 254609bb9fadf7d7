import type { removeCallbackEn } from '../en/removeCallback';
import type { Translation } from '../translation';

export const removeCallbackJa = {
  'removeCallback.title': 'Post-Track Callback: Remove Callback',

  'removeCallback.name.help':
    '拡張機能の設定、他のルール、他の拡張機能のどれが登録したものでも、この名前のコールバックは実行されなくなります。',
} satisfies Translation<typeof removeCallbackEn>;

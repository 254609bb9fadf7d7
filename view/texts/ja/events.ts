import type { eventsEn } from '../en/events';
import type { Translation } from '../translation';

export const eventsJa = {
  'events.tokens': 'ルールで使用できるもの',
  'events.tokens.help':
    'これらのトークンを、どの拡張機能のものでも、ルールの条件とアクションのフィールドに入力してください。',
  'events.tokens.more':
    'カスタムコードでは、同じものを event.hit と event.requestUrl として利用できます。',
  'events.token.variable': 'ヒットの変数（名前で指定）。',
  'events.token.contextData':
    'コンテキストデータ。ドットを含むキーには、タイプ Hit Value のデータ要素を作成してください。',
  'events.token.type':
    'ヒットタイプ：page、custom、download、exit。Web SDK では event もあります。',
  'events.token.requestUrl': 'ヒットを運んだリクエストの完全な URL。',
} satisfies Translation<typeof eventsEn>;

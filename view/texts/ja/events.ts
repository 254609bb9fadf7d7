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
  'events.tokens.suppressed.more':
    'カスタムコードでは、同じものを event.reason、event.tracker、event.type、event.call として利用できます。',
  'events.token.tracker':
    'トラッカー：adobe-analytics、built-in、global:variable、または web-sdk:instance。',
  'events.token.call': 'トラッキングコール：t、tl、または sendEvent。',
  'events.token.suppressed': '何も送信されない理由：',
  'events.token.suppressed.aborted':
    'ページが s.abort によって、Web SDK では onBeforeEventSend または onBeforeLinkClickSend によって止めました。',
  'events.token.suppressed.consent': '訪問者がオプトアウトしているか、同意を拒否しました。',
  'events.token.suppressed.callback':
    'コールバックがコールを行いました。そのヒットによってコールバックが再び実行されることになります。',
  'events.token.suppressed.misconfigured':
    'レポートスイートがないか、リンクに名前も URL もないか、Web SDK がコールを受け付けませんでした。',
} satisfies Translation<typeof eventsEn>;

import type { registerCallbackEn } from '../en/registerCallback';
import type { Translation } from '../translation';

export const registerCallbackJa = {
  'registerCallback.title': 'Post-Track Callback: Register Callback',

  'registerCallback.name.help':
    '同じ名前でアクションが再び実行されても、コールバックが 2 つになることはありません。',
  'registerCallback.start.help': 'どちらも、コードのフィールドが空の間だけ、そこに入力します。',
  'registerCallback.otherTracker': '別のトラッカー',
  'registerCallback.otherTracker.help':
    'hit.tracker にある名前で指定します：global:s2、web-sdk:alloy、またはすべてのインスタンスを表す web-sdk。',
  'registerCallback.otherTracker.add': 'トラッカーを追加',
  'registerCallback.otherTracker.wrong':
    'adobe-analytics、built-in、web-sdk、web-sdk:name、または global:variable と入力してください。',
  'registerCallback.repeat': '実行',
  'registerCallback.repeat.every-hit': 'すべてのヒットの後',
  'registerCallback.repeat.every-hit.help': '今後、削除されるまで。',
  'registerCallback.repeat.next-hit': '次のヒットの後のみ',
  'registerCallback.repeat.next-hit.help':
    '対象となる次のヒットが正常に送信されるのを待ち、実行後に消えます。',
  'registerCallback.onDuplicate': '名前が既に使われている場合',
  'registerCallback.onDuplicate.keep': '既にあるコールバックを維持する',
  'registerCallback.onDuplicate.keep.help': 'このアクションは何も変更しません。',
  'registerCallback.onDuplicate.replace': 'このコールバックに置き換える',
  'registerCallback.onDuplicate.replace.help': '最後に実行されたときのコードと引数が有効です。',
} satisfies Translation<typeof registerCallbackEn>;

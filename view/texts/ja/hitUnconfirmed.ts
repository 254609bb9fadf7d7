import type { hitUnconfirmedEn } from '../en/hitUnconfirmed';
import type { Translation } from '../translation';

export const hitUnconfirmedJa = {
  'hitUnconfirmed.title': 'Post-Track Callback: Hit Unconfirmed',

  'hitUnconfirmed.when':
    'ルールは、ヒットがネットワークに渡されてから {wait} ミリ秒以内に正常に送信されなかった場合に実行されます。この時間は拡張機能の設定で指定します。1 つのヒットにつき 1 回実行され、ページが閉じられるときに残ったヒットには実行されません。そのようなヒットが後で届いた場合は、Hit Sent も発生します。',
  'hitUnconfirmed.reason': 'ヒットが確認されなかった理由（わかる範囲）：',
  'hitUnconfirmed.reason.rejected': 'データ収集サーバーがヒットを拒否しました。',
  'hitUnconfirmed.reason.network':
    '接続がなかったか、コンテンツブロッカーなどがリクエストを止めたか、データ収集サーバーが拒否したことをブラウザーが伝えていません。',
  'hitUnconfirmed.reason.timeout':
    'データ収集サーバーから応答がありませんでした。ヒットが届いている可能性はあります。',
} satisfies Translation<typeof hitUnconfirmedEn>;

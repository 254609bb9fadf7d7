import type { tryItEn } from '../en/tryIt';
import type { Translation } from '../translation';

export const tryItJa = {
  'tryIt.help':
    'サンプルヒットを使って、コードを 1 回実行します。このビューとネットワークからは隔離されており、何も送信も保存もされません。',
  'tryIt.sample': 'サンプルヒット',
  'tryIt.sample.page': 'ページビュー',
  'tryIt.sample.purchase': '購入',
  'tryIt.sample.custom': 'カスタムリンク',
  'tryIt.sample.download': 'ダウンロードリンク',
  'tryIt.sample.exit': '離脱リンク',
  'tryIt.sample.webSdk': 'Web SDK のイベント',
  'tryIt.sample.pasted': 'ネットワークパネルのリクエスト',
  'tryIt.pasted': 'リクエスト URL',
  'tryIt.pasted.help':
    'ブラウザーのネットワークパネルからコピーしたもの：URL（POST の場合は次の行に本文）、または cURL 形式のリクエスト。',
  'tryIt.pasted.missing': 'Analytics のリクエストの URL を貼り付けてください。',
  'tryIt.pasted.noUrl':
    'このテキストに URL がありません。URL は https:// で始まり、/b/ss/ を含みます。',
  'tryIt.pasted.notAnalytics':
    'これは Analytics のリクエストの URL ではありません。Analytics の URL は、パスに /b/ss/ とレポートスイートを含みます。',
  'tryIt.pasted.webSdk':
    'これは Web SDK のリクエストです。データは URL にありません。次の行に本文も貼り付けるか、cURL 形式でコピーしてください。',
  'tryIt.pasted.noQuery':
    'URL の疑問符の後にデータがありません。POST の場合は、次の行にリクエストの本文を貼り付けてください。',
  'tryIt.dataElements': 'データ要素のサンプル値',
  'tryIt.dataElements.help':
    'この実行でデータ要素が返す値。オブジェクト、リスト、数値、true と false は JSON で入力します。それ以外はテキストです。',

  'tryIt.run': 'コードを実行',
  'tryIt.again': 'もう一度実行',
  'tryIt.running': '実行中…',
  'tryIt.syntax': 'コードはこのままでは実行できません。{line} 行目、{column} 列目：{reason}',
  'tryIt.empty': '実行するコードがまだありません。',
  'tryIt.refused':
    'ここではコードを試せません。このページでは、隔離されたコードの実行が許可されていません（{reason}）。その他の機能は通常どおり動作します。',

  'tryIt.result': '結果',
  'tryIt.stale': 'この実行の後に、コード、引数、またはサンプルが変更されました。',
  'tryIt.notFor':
    'ページ上では、このコールバックはこのようなヒットに対して実行されません。トラッカーまたはヒットタイプの対象外です。',
  'tryIt.ran': '{ms} ミリ秒で実行され、何も返しませんでした。',
  'tryIt.ranValue': '{ms} ミリ秒で実行され、値を返しました：',
  'tryIt.ranTimers':
    '{ms} ミリ秒で実行されました。2 秒後もタイマーが動作していたため、終了させました。',
  'tryIt.promise': '{ms} ミリ秒で実行され、Promise を返しました。',
  'tryIt.resolved': '{ms} ミリ秒で実行され、Promise を返しました。Promise は解決されました。',
  'tryIt.resolvedValue':
    '{ms} ミリ秒で実行され、Promise を返しました。Promise は次の値で解決されました：',
  'tryIt.rejected': '{ms} ミリ秒で実行され、Promise を返しました。Promise は拒否されました：',
  'tryIt.rejectedLine':
    '{ms} ミリ秒で実行され、Promise を返しました。Promise は {line} 行目のエラーで拒否されました：',
  'tryIt.pending': '{ms} ミリ秒で実行され、Promise を返しました。Promise は 2 秒後も保留中でした。',
  'tryIt.threw': '{ms} ミリ秒後にエラーが発生しました：',
  'tryIt.threwLine': '{ms} ミリ秒後に、{line} 行目でエラーが発生しました：',
  'tryIt.stopped': '停止しました：コードが 2 秒以内に終わりませんでした。',
  'tryIt.stoppedLater':
    '停止しました：コールバックは戻りましたが、開始した処理が 2 秒以内に終わりませんでした。',
  'tryIt.page':
    '実際のページには要素がありますが、ここにはありません。要素が必要なコードは、サイト上でのみ試せます。',
  'tryIt.nothing': '何もログに記録せず、何も要求せず、何も変更しませんでした。',

  'tryIt.list.uncaught': '捕捉されなかったエラー',
  'tryIt.list.console': 'コンソール',
  'tryIt.list.tracking': '実際には行われなかったトラッキングコール',
  'tryIt.list.request':
    '実際には送信されなかったリクエスト（それぞれステータス 200 と {json} で応答）',
  'tryIt.list.variable': 'トラッカーの変数',
  'tryIt.list.trace': 'ページに残るもの',
  'tryIt.more': 'この他にもありますが、表示されていません。',
  'tryIt.inLine': '{line} 行目',
  'tryIt.cleared': 'クリア済み',
  'tryIt.effect.refused': '拒否：コールバックはトラッキングできません',
  'tryIt.effect.sent': '別のヒットが送信され、その後このコールバックが再び実行されます',
  'tryIt.effect.rule': 'この Direct Call のルールがトリガーされます',
  'tryIt.effect.registered': '実行されるたびに、コールバックがもう 1 つ追加されます',
  'tryIt.trace.global': 'グローバル変数',
  'tryIt.trace.push': 'データレイヤーに追加',
  'tryIt.trace.cookie': 'cookie',
  'tryIt.trace.localStorage': 'ローカルストレージ',
  'tryIt.trace.sessionStorage': 'セッションストレージ',
  'tryIt.trace.event': '送出されたイベント',
  'tryIt.trace.dataElement': 'タグのカスタム変数',
} satisfies Translation<typeof tryItEn>;

import type { wordsEn } from '../en/words';
import type { Translation } from '../translation';

export const wordsJa = {
  'word._satellite': 'ページ上のタグライブラリ。',
  'word.args': '引数。値は {value} です',
  'word.args.empty': '引数。まだ値がありません。',

  'word.hit.reportSuites': 'レポートスイート ID（送信順）。',
  'word.hit.variables': 'ヒットが運んだ Analytics 変数（名前で指定）。',
  'word.hit.contextData':
    'ヒットが運んだコンテキストデータ（キーで指定）：hit.contextData["page.type"]。',
  'word.hit.get':
    '名前で指定した 1 つの値：変数、contextData. とキー、または param. とクエリパラメーター。',
  'word.hit.sentAt': 'ヒットがネットワークに渡された時刻：1970 年からのミリ秒。',
  'word.hit.confirmedBy':
    '成功を判断した根拠。response：データ収集サーバーが応答しました。beacon：ブラウザーがヒットを受け取り、応答は知ることができません。',
  'word.hit.xdm': 'Web SDK のみ：送信された XDM。',
  'word.hit.data': 'Web SDK のみ：送信された data オブジェクト。',
  'word.hit.result': 'Web SDK のみ：Edge Network の応答。',

  'word.s.account': 'コンマで区切ったレポートスイート ID。',
  'word.s.contextData': '次のヒットのためのコンテキストデータ（キーで指定）。',
  'word.s.linkTrackVars': 'リンクのヒットに含める変数の名前（コンマ区切り）。',
  'word.s.linkTrackEvents': 'リンクのヒットに含めるイベントの名前（コンマ区切り）。',
  'word.s.visitor': 'トラッカーが使用する Experience Cloud ID サービス。',
  'word.s.version': 'AppMeasurement のバージョン。',
  'word.s.Util': 'AppMeasurement の小さな補助関数。',
  'word.s.Util.getQueryParam': 'ページのアドレスのクエリパラメーターの値。',
  'word.s.Util.cookieRead': 'cookie の値。',
  'word.s.Util.cookieWrite': 'cookie を設定します：名前、値、有効期限。',

  'word._satellite.getVar': 'データ要素の値：_satellite.getVar("Customer Tier")。',
  'word._satellite.setVar': 'データ要素のトークンで指定できる変数を設定します。',
  'word._satellite.track': 'この識別子の Direct Call イベントを持つルールを実行します。',
  'word._satellite.logger': 'デバッグがオンの間、コンソールに書き込みます。',
  'word._satellite.logger.log': 'メッセージをログに記録します。',
  'word._satellite.logger.info': '情報をログに記録します。',
  'word._satellite.logger.warn': '警告をログに記録します。',
  'word._satellite.logger.error': 'エラーをログに記録します。',
  'word._satellite.logger.debug': 'デバッグ用のメッセージをログに記録します。',
  'word._satellite.cookie': 'cookie を読み書きします。',
  'word._satellite.cookie.get': 'cookie の値。',
  'word._satellite.cookie.set':
    'cookie を設定します：名前、値、オプション（{ expires: 30 } など、日数で指定）。',
  'word._satellite.cookie.remove': 'cookie を削除します。',
  'word._satellite.environment': 'ライブラリがビルドされた環境。',
  'word._satellite.environment.id': '環境の ID。',
  'word._satellite.environment.stage': 'production、staging、または development。',
  'word._satellite.buildInfo': 'ライブラリのビルドに関する情報。',
  'word._satellite.buildInfo.buildDate': 'ライブラリがビルドされた日時。',
  'word._satellite.buildInfo.environment': 'production、staging、または development。',
  'word._satellite.buildInfo.turbineVersion': 'ルールエンジンのバージョン。',
  'word._satellite.buildInfo.turbineBuildDate': 'ルールエンジンがビルドされた日時。',
  'word._satellite.property': 'ライブラリが属するプロパティ。',
  'word._satellite.property.id': 'プロパティの ID。',
  'word._satellite.property.name': 'プロパティの名前。',
  'word._satellite.property.settings': 'プロパティの設定。',
  'word._satellite.company': 'プロパティが属する会社。',
  'word._satellite.company.orgId': 'Experience Cloud での組織の ID。',
} satisfies Translation<typeof wordsEn>;

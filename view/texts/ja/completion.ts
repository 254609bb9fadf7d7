import type { completionEn } from '../en/completion';
import type { Translation } from '../translation';

export const completionJa = {
  'completion._satellite': 'ページ上のタグライブラリ。',
  'completion.args': '引数。値は {value} です',
  'completion.args.empty': '引数。まだ値がありません。',

  'completion.hit.reportSuites': 'レポートスイート ID（送信順）。',
  'completion.hit.variables': 'ヒットが運んだ Analytics 変数（名前で指定）。',
  'completion.hit.contextData':
    'ヒットが運んだコンテキストデータ（キーで指定）：hit.contextData["page.type"]。',
  'completion.hit.get':
    '名前で指定した 1 つの値：変数、contextData. とキー、または param. とクエリパラメーター。',
  'completion.hit.sentAt': 'ヒットがネットワークに渡された時刻：1970 年からのミリ秒。',
  'completion.hit.confirmedBy':
    '成功を判断した根拠。response：データ収集サーバーが応答しました。beacon：ブラウザーがヒットを受け取り、応答は知ることができません。',
  'completion.hit.xdm': 'Web SDK のみ：送信された XDM。',
  'completion.hit.data': 'Web SDK のみ：送信された data オブジェクト。',
  'completion.hit.result': 'Web SDK のみ：Edge Network の応答。',

  'completion.s.account': 'コンマで区切ったレポートスイート ID。',
  'completion.s.contextData': '次のヒットのためのコンテキストデータ（キーで指定）。',
  'completion.s.linkTrackVars': 'リンクのヒットに含める変数の名前（コンマ区切り）。',
  'completion.s.linkTrackEvents': 'リンクのヒットに含めるイベントの名前（コンマ区切り）。',
  'completion.s.visitor': 'トラッカーが使用する Experience Cloud ID サービス。',
  'completion.s.version': 'AppMeasurement のバージョン。',
  'completion.s.Util': 'AppMeasurement の小さな補助関数。',
  'completion.s.Util.getQueryParam': 'ページのアドレスのクエリパラメーターの値。',
  'completion.s.Util.cookieRead': 'cookie の値。',
  'completion.s.Util.cookieWrite': 'cookie を設定します：名前、値、有効期限。',

  'completion._satellite.getVar': 'データ要素の値：_satellite.getVar("Customer Tier")。',
  'completion._satellite.setVar': 'データ要素のトークンで指定できる変数を設定します。',
  'completion._satellite.track': 'この識別子の Direct Call イベントを持つルールを実行します。',
  'completion._satellite.logger': 'デバッグがオンの間、コンソールに書き込みます。',
  'completion._satellite.logger.log': 'メッセージをログに記録します。',
  'completion._satellite.logger.info': '情報をログに記録します。',
  'completion._satellite.logger.warn': '警告をログに記録します。',
  'completion._satellite.logger.error': 'エラーをログに記録します。',
  'completion._satellite.logger.debug': 'デバッグ用のメッセージをログに記録します。',
  'completion._satellite.cookie': 'cookie を読み書きします。',
  'completion._satellite.cookie.get': 'cookie の値。',
  'completion._satellite.cookie.set':
    'cookie を設定します：名前、値、オプション（{ expires: 30 } など、日数で指定）。',
  'completion._satellite.cookie.remove': 'cookie を削除します。',
  'completion._satellite.environment': 'ライブラリがビルドされた環境。',
  'completion._satellite.environment.id': '環境の ID。',
  'completion._satellite.environment.stage': 'production、staging、または development。',
  'completion._satellite.buildInfo': 'ライブラリのビルドに関する情報。',
  'completion._satellite.buildInfo.buildDate': 'ライブラリがビルドされた日時。',
  'completion._satellite.buildInfo.environment': 'production、staging、または development。',
  'completion._satellite.buildInfo.turbineVersion': 'ルールエンジンのバージョン。',
  'completion._satellite.buildInfo.turbineBuildDate': 'ルールエンジンがビルドされた日時。',
  'completion._satellite.property': 'ライブラリが属するプロパティ。',
  'completion._satellite.property.id': 'プロパティの ID。',
  'completion._satellite.property.name': 'プロパティの名前。',
  'completion._satellite.property.settings': 'プロパティの設定。',
  'completion._satellite.company': 'プロパティが属する会社。',
  'completion._satellite.company.orgId': 'Experience Cloud での組織の ID。',
} satisfies Translation<typeof completionEn>;

import type { variablesEn } from '../en/variables';
import type { Translation } from '../translation';

export const variablesJa = {
  'variableGroup.page': 'ページ',
  'variableGroup.contextData': 'コンテキストデータ',
  'variableGroup.products': 'イベントと製品',
  'variableGroup.conversion': 'コンバージョン',
  'variableGroup.traffic': 'トラフィック',
  'variableGroup.link': 'リンク',
  'variableGroup.visitor': '訪問者',
  'variableGroup.technical': '技術情報',
  'variableGroup.automatic': 'トラッカーが自動で調べるもの',
  'variableGroup.light': 'ライトサーバーコール',

  'variable.pageName': 'レポートでのページ名。ない場合、レポートにはアドレスが表示されます。',
  'variable.pageURL':
    'ページのアドレス。省略すると、トラッカーはブラウザーのアドレスを使用します。',
  'variable.channel': 'ページが属するサイトセクション。',
  'variable.server': 'ページを配信したサーバーまたはドメイン。',
  'variable.referrer': 'このページの前に表示されていたページのアドレス（リファラー）。',
  'variable.pageType': 'ページが見つからなかった場合は errorPage、それ以外は空。',
  'variables.hier': '階層 {number}：サイト内でのページの位置。各レベルを区切り文字で区切ります。',

  'variable.events':
    'このヒットの成功イベント：event1 などのカスタムイベント、purchase、買い物かごのイベント。',
  'variable.products':
    'このヒットの製品：カテゴリ、名前、数量、価格、製品ごとのイベント、マーチャンダイジング eVar。',
  'variable.purchaseID': '注文番号。同じ番号の購入は、アドビで 1 回だけ数えられます。',
  'variable.transactionID':
    '後から同じ番号でアップロードされるデータに、このヒットを結び付けます。',
  'variable.currencyCode': 'このヒットの価格の通貨（EUR など）。',

  'variable.campaign': '訪問者を連れてきたキャンペーンのトラッキングコード。',
  'variable.state': '訪問者の都道府県または州。',
  'variable.zip': '訪問者の郵便番号。',
  'variables.list':
    'リスト変数 {number}：区切り文字で区切った複数の値。eVar と同じように保持されます。',
  'variables.eVar':
    'コンバージョン変数 {number}：有効期限まで値を保持し、イベントに割り当てられます。',
  'variables.prop': 'トラフィック変数 {number}：このヒットでのみ数えられます。',

  'variable.linkName': 'ヒットがレポートするリンクの名前。',
  'variable.linkURL': 'リンク先のアドレス。',
  'variable.linkType': 'リンクの種類：o カスタム、d ダウンロード、e 離脱。',
  'variable.pev3': 'アドビではもう使用されていないリンクデータ。',

  'variable.visitorID': 'アドビの ID の代わりに使用する、独自の訪問者 ID。',
  'variable.marketingCloudVisitorID': '訪問者の Experience Cloud ID（ECID）。',
  'variable.analyticsVisitorID':
    'Experience Cloud ID より前から使われている、訪問者の Analytics ID。',
  'variable.marketingCloudOrgID': 'Experience Cloud での組織の ID。',
  'variable.authState':
    '訪問者がログインしているかどうか：0 不明、1 ログイン中、2 ログアウト済み。',
  'variable.audienceManagerLocationHint': 'Audience Manager で訪問者のデータがある地域。',
  'variable.audienceManagerBlob': '暗号化された、Audience Manager 用の訪問者のデータ。',
  'variable.supplementalDataID': '同じページでの Target の呼び出しに、このヒットを結び付けます。',
  'variable.tnt': 'ページに表示された Target のアクティビティとエクスペリエンス。',
  'variable.visitorMigrationKey': 'cookie のドメインを移行する訪問者のためのキー。',
  'variable.visitorMigrationServer': '訪問者の移行元の cookie ドメイン。',

  'variable.timestamp':
    'ヒットの時刻：エポック秒または ISO 8601。タイムスタンプを許可するレポートスイートが必要です。',
  'variable.charSet': '値の文字セット（UTF-8 など）。',
  'variable.dynamicVariablePrefix':
    '値が別の変数のコピーであることを示す文字：D=v1 の D に当たります。',
  'variable.latitude': '訪問者がいる場所の緯度。',
  'variable.longitude': '訪問者がいる場所の経度。',
  'variable.customerPerspective': 'アプリのヒットタイプ：フォアグラウンドまたはバックグラウンド。',
  'variable.cookieDomainPeriods': 'cookie に使うドメインの部分の数：example.co.uk では 3。',
  'variable.cookieLifetime': 'アドビの cookie の有効期間：秒数、SESSION、または NONE。',
  'variable.visitorNamespace': 'アドビのサードパーティ cookie の名前空間。もう使用されていません。',
  'variable.variableProvider': '変数を提供するパートナー。もう使用されていません。',
  'variable.ms_a': 'アドビの他のソフトウェアがヒットに付ける目印。',

  'variable.fid': '代替の訪問者 ID。サイトの cookie に保存されます。',
  'variable.resolution': '画面の幅と高さ。',
  'variable.colorDepth': '画面の色深度（ビット単位）。',
  'variable.browserWidth': 'ウィンドウ内の表示領域の幅（ピクセル単位）。',
  'variable.browserHeight': 'ウィンドウ内の表示領域の高さ（ピクセル単位）。',
  'variable.javascriptVersion': 'JavaScript のバージョン。',
  'variable.javaEnabled': 'ブラウザーで Java が有効かどうか：Y または N。',
  'variable.cookiesEnabled': 'ブラウザーが cookie を受け入れるかどうか：Y または N。',
  'variable.connectionType': '接続タイプ（古いブラウザーのみ）。',
  'variable.homepage': 'ページがブラウザーのホームページかどうか（古いブラウザーのみ）。',

  'variable.lightProfileID': 'ライトサーバーコールが書き込むプロファイル。',
  'variable.lightStoreForSeconds': 'ライトサーバーコールのプロファイルを保持する秒数。',
  'variable.lightIncrementBy': 'ライトサーバーコールがカウンターに加える値。',
  'variable.retrieveLightProfiles': 'ライトサーバーコールが読み取るプロファイル。',
  'variable.deleteLightProfiles': 'ライトサーバーコールが削除するプロファイル。',
} satisfies Translation<typeof variablesEn>;

import type { variablesEn } from '../en/variables';
import type { Translation } from '../translation';

export const variablesJa = {
  'variables.group.page': 'ページ',
  'variables.group.contextData': 'コンテキストデータ',
  'variables.group.products': 'イベントと製品',
  'variables.group.conversion': 'コンバージョン',
  'variables.group.traffic': 'トラフィック',
  'variables.group.link': 'リンク',
  'variables.group.visitor': '訪問者',
  'variables.group.technical': '技術情報',
  'variables.group.automatic': 'トラッカーが自動で調べるもの',
  'variables.group.light': 'ライトサーバーコール',

  'variables.pageName': 'レポートでのページ名。ない場合、レポートにはアドレスが表示されます。',
  'variables.pageURL':
    'ページのアドレス。省略すると、トラッカーはブラウザーのアドレスを使用します。',
  'variables.channel': 'ページが属するサイトセクション。',
  'variables.server': 'ページを配信したサーバーまたはドメイン。',
  'variables.referrer': 'このページの前に表示されていたページのアドレス（リファラー）。',
  'variables.pageType': 'ページが見つからなかった場合は errorPage、それ以外は空。',
  'variables.hier': '階層 {number}：サイト内でのページの位置。各レベルを区切り文字で区切ります。',

  'variables.events':
    'このヒットの成功イベント：event1 などのカスタムイベント、purchase、買い物かごのイベント。',
  'variables.products':
    'このヒットの製品：カテゴリ、名前、数量、価格、製品ごとのイベント、マーチャンダイジング eVar。',
  'variables.purchaseID': '注文番号。同じ番号の購入は、アドビで 1 回だけ数えられます。',
  'variables.transactionID':
    '後から同じ番号でアップロードされるデータに、このヒットを結び付けます。',
  'variables.currencyCode': 'このヒットの価格の通貨（EUR など）。',

  'variables.campaign': '訪問者を連れてきたキャンペーンのトラッキングコード。',
  'variables.state': '訪問者の都道府県または州。',
  'variables.zip': '訪問者の郵便番号。',
  'variables.list':
    'リスト変数 {number}：区切り文字で区切った複数の値。eVar と同じように保持されます。',
  'variables.eVar':
    'コンバージョン変数 {number}：有効期限まで値を保持し、イベントに割り当てられます。',
  'variables.prop': 'トラフィック変数 {number}：このヒットでのみ数えられます。',

  'variables.linkName': 'ヒットがレポートするリンクの名前。',
  'variables.linkURL': 'リンク先のアドレス。',
  'variables.linkType': 'リンクの種類：o カスタム、d ダウンロード、e 離脱。',
  'variables.pev3': 'アドビではもう使用されていないリンクデータ。',

  'variables.visitorID': 'アドビの ID の代わりに使用する、独自の訪問者 ID。',
  'variables.marketingCloudVisitorID': '訪問者の Experience Cloud ID（ECID）。',
  'variables.analyticsVisitorID':
    'Experience Cloud ID より前から使われている、訪問者の Analytics ID。',
  'variables.marketingCloudOrgID': 'Experience Cloud での組織の ID。',
  'variables.authState':
    '訪問者がログインしているかどうか：0 不明、1 ログイン中、2 ログアウト済み。',
  'variables.audienceManagerLocationHint': 'Audience Manager で訪問者のデータがある地域。',
  'variables.audienceManagerBlob': '暗号化された、Audience Manager 用の訪問者のデータ。',
  'variables.supplementalDataID': '同じページでの Target の呼び出しに、このヒットを結び付けます。',
  'variables.tnt': 'ページに表示された Target のアクティビティとエクスペリエンス。',
  'variables.visitorMigrationKey': 'cookie のドメインを移行する訪問者のためのキー。',
  'variables.visitorMigrationServer': '訪問者の移行元の cookie ドメイン。',

  'variables.timestamp':
    'ヒットの時刻：エポック秒または ISO 8601。タイムスタンプを許可するレポートスイートが必要です。',
  'variables.charSet': '値の文字セット（UTF-8 など）。',
  'variables.dynamicVariablePrefix':
    '値が別の変数のコピーであることを示す文字：D=v1 の D に当たります。',
  'variables.latitude': '訪問者がいる場所の緯度。',
  'variables.longitude': '訪問者がいる場所の経度。',
  'variables.customerPerspective': 'アプリのヒットタイプ：フォアグラウンドまたはバックグラウンド。',
  'variables.cookieDomainPeriods': 'cookie に使うドメインの部分の数：example.co.uk では 3。',
  'variables.cookieLifetime': 'アドビの cookie の有効期間：秒数、SESSION、または NONE。',
  'variables.visitorNamespace':
    'アドビのサードパーティ cookie の名前空間。もう使用されていません。',
  'variables.variableProvider': '変数を提供するパートナー。もう使用されていません。',
  'variables.ms_a': 'アドビの他のソフトウェアがヒットに付ける目印。',

  'variables.fid': '代替の訪問者 ID。サイトの cookie に保存されます。',
  'variables.resolution': '画面の幅と高さ。',
  'variables.colorDepth': '画面の色深度（ビット単位）。',
  'variables.browserWidth': 'ウィンドウ内の表示領域の幅（ピクセル単位）。',
  'variables.browserHeight': 'ウィンドウ内の表示領域の高さ（ピクセル単位）。',
  'variables.javascriptVersion': 'JavaScript のバージョン。',
  'variables.javaEnabled': 'ブラウザーで Java が有効かどうか：Y または N。',
  'variables.cookiesEnabled': 'ブラウザーが cookie を受け入れるかどうか：Y または N。',
  'variables.connectionType': '接続タイプ（古いブラウザーのみ）。',
  'variables.homepage': 'ページがブラウザーのホームページかどうか（古いブラウザーのみ）。',

  'variables.lightProfileID': 'ライトサーバーコールが書き込むプロファイル。',
  'variables.lightStoreForSeconds': 'ライトサーバーコールのプロファイルを保持する秒数。',
  'variables.lightIncrementBy': 'ライトサーバーコールがカウンターに加える値。',
  'variables.retrieveLightProfiles': 'ライトサーバーコールが読み取るプロファイル。',
  'variables.deleteLightProfiles': 'ライトサーバーコールが削除するプロファイル。',

  'variables.contextData': 'コンテキストデータ「{key}」：処理ルールのための、独自の名前の値。',
  'variables.contextData.any':
    'コンテキストデータ：処理ルールのための、独自の名前の値。ドットの後にキーを入力します：contextData.page.type。',
  'variables.name.missing': 'リストから変数を選択するか、行を削除してください。',
  'variables.name.unknown':
    '「{name}」はここで設定できる変数ではありません。リストから選択するか、contextData. に続けてキーを入力してください。',
  'variables.name.almost': '「{name}」は変数ではありません。{meant} のことですか？',
  'variables.name.contextKey':
    'contextData.page.type のように、「contextData.」の後にスペースとコンマのないキーを入力してください。',
  'variables.name.doubled': '{name} の行は既にあります。どちらかを削除してください。',
  'variables.value.missing': '{name} の値を入力するか、行を削除してください。',
} satisfies Translation<typeof variablesEn>;

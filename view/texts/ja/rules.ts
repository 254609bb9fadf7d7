import type { rulesEn } from '../en/rules';
import type { Translation } from '../translation';

export const rulesJa = {
  'hitSent.when':
    'ルールは、正常に送信されたヒットごとに、そのヒットのコールバックの実行後に実行されます。',
  'hitUnconfirmed.when':
    'ルールは、ヒットがネットワークに渡されてから {wait} ミリ秒以内に正常に送信されなかった場合に実行されます。この時間は拡張機能の設定で指定します。1 つのヒットにつき 1 回実行され、ページが閉じられるときに残ったヒットには実行されません。そのようなヒットが後で届いた場合は、Hit Sent も発生します。',
  'hitSuppressed.when':
    'ルールは、ページがトラッキングコールを行い、それに対して何も送信されない場合に実行されます。送信しないことを決めるのは、トラッカー、訪問者の同意、またはページ自体です。1 つのコールにつき 1 回実行されます。ヒットが ID や訪問者の同意を待っているだけの間は、ルールは実行されません。リクエストが作成されていないため、ヒットはありません。',

  'hitValue.group': 'ヒット',
  'hitValue.type': 'ヒットタイプ：page、custom、download、exit。Web SDK では event もあります。',
  'hitValue.requestUrl': 'ヒットを運んだリクエストの、送信されたままの完全な URL。',
  'hitValue.reportSuites':
    '送信順にコンマで区切ったレポートスイート ID。Web SDK のイベントにはありません。',
  'hitValue.tracker':
    'ヒットを送信したトラッカー：adobe-analytics、built-in、global:variable、または web-sdk:instance。',
  'hitValue.id': '他のヒットと重複しない ID。',
  'hitValue.param.group': '任意のクエリパラメーター',
  'hitValue.param.any':
    'リクエスト URL のクエリパラメーター。ドットの後に名前を入力します：param.bw。',
  'hitValue.param.known': 'クエリパラメーター「{parameter}」：{meaning}',
  'hitValue.param': 'リクエスト URL のクエリパラメーター「{parameter}」（デコード済み）。',
  'hitValue.none':
    '「{query}」に一致するものはヒットにありません。コンテキストデータは contextData. に続けてキーを、クエリパラメーターは param. に続けて名前を、Web SDK のイベントのフィールドは xdm. または data. に続けてパスを入力してください。',
  'hitValue.missing': 'リストからヒットの値を選択するか、名前を入力してください。',
  'hitValue.unknown':
    '「{name}」はヒットの値ではありません。リストから選択するか、contextData. に続けてキーを、param. に続けてクエリパラメーターを、Web SDK のイベントでは xdm. または data. に続けてパスを入力してください。',
  'hitValue.almost': '「{name}」はヒットの値ではありません。{meant} のことですか？',
  'hitValue.contextKey':
    'contextData.page.type のように、「contextData.」の後にキーを入力してください。',
  'hitValue.parameter': 'param.bw のように、「param.」の後にクエリパラメーターを入力してください。',
  'hitValue.from': 'ヒットの値',
  'hitValue.inRule': 'イベント Hit Sent または Hit Unconfirmed を持つルール',
  'hitValue.inRule.help': 'ルールの対象となるヒットの値。',
  'hitValue.elsewhere': 'その他の場所',
  'hitValue.elsewhere.help':
    'このページで最後に正常に送信されたヒットの値。最初のヒットの前は値がありません。',

  'hitMatches.when':
    'イベント Hit Sent または Hit Unconfirmed を持つルールのヒットを調べます。他のイベントのルールにはヒットがないため、条件は false になります。',
  'hitMatches.match': '条件が true になるのは',
  'hitMatches.match.all': 'すべての比較が true の場合',
  'hitMatches.match.any': 'いずれかの比較が true の場合',
  comparisons: '比較',
  'comparisons.help':
    '比較する値にはデータ要素を含めることができます。空の場合は何にも一致しません。',
  'comparisons.more':
    'ヒットにない値は何にも一致せず、「等しくない」などの否定だけが true になります。',
  'comparisons.add': '比較を追加',
  'comparisons.none': '比較を追加してください。',
  'comparison.from': 'ヒットの値 {number}',
  'comparison.operator': '演算子 {number}',
  'comparison.value': '比較する値 {number}',
  'comparison.caseInsensitive': '大文字と小文字を区別しない',
  'comparison.caseInsensitive.label': '大文字と小文字を区別しない、比較 {number}',
  'comparison.test': 'テスト',
  'comparison.test.label': '比較 {number} の正規表現をテスト',
  'comparison.remove': '比較 {name} を削除',
  'comparison.removed': '「{name}」の比較を削除しました。',
  'comparison.unnamed': '値なし',
  'comparison.value.missing':
    '比較する値を入力するか、ヒットに値があるかどうかだけを調べる場合は「存在する」を選択してください。',
  'comparison.pattern.invalid': '有効な正規表現ではありません。',
  'comparison.pattern.slow':
    'この正規表現は時間がかかり、ページが停止する可能性があります。(a+)+ のような繰り返しの中の繰り返しや、1 つの正規表現での 3 つ以上の .* を避けてください。',
  'operator.equals': '等しい',
  'operator.contains': '含む',
  'operator.starts-with': '次で始まる',
  'operator.ends-with': '次で終わる',
  'operator.matches-regex': '正規表現に一致する',
  'operator.exists': '存在する',
  'operator.equals.not': '等しくない',
  'operator.contains.not': '含まない',
  'operator.starts-with.not': '次で始まらない',
  'operator.ends-with.not': '次で終わらない',
  'operator.matches-regex.not': '正規表現に一致しない',
  'operator.exists.not': '存在しない',

  tokens: 'ルールで使用できるもの',
  'tokens.help':
    'これらのトークンを、どの拡張機能のものでも、ルールの条件とアクションのフィールドに入力してください。',
  'tokens.more':
    'カスタムコードでは、同じものを event.hit と event.requestUrl として利用できます。',
  'token.variable': 'ヒットの変数（名前で指定）。',
  'token.contextData':
    'コンテキストデータ。ドットを含むキーには、タイプ Hit Value のデータ要素を作成してください。',
  'token.type': 'ヒットタイプ：page、custom、download、exit。Web SDK では event もあります。',
  'token.requestUrl': 'ヒットを運んだリクエストの完全な URL。',
  'token.reason': 'ヒットが確認されなかった理由（わかる範囲）：',
  'token.reason.rejected': 'データ収集サーバーがヒットを拒否しました。',
  'token.reason.network':
    '接続がなかったか、コンテンツブロッカーなどがリクエストを止めたか、データ収集サーバーが拒否したことをブラウザーが伝えていません。',
  'token.reason.timeout':
    'データ収集サーバーから応答がありませんでした。ヒットが届いている可能性はあります。',
  'tokens.suppressed.more':
    'カスタムコードでは、同じものを event.reason、event.tracker、event.type、event.call として利用できます。',
  'token.tracker':
    'トラッカー：adobe-analytics、built-in、global:variable、または web-sdk:instance。',
  'token.call': 'トラッキングコール：t、tl、または sendEvent。',
  'token.suppressed': '何も送信されない理由：',
  'token.suppressed.aborted':
    'ページが s.abort によって、Web SDK では onBeforeEventSend または onBeforeLinkClickSend によって止めました。',
  'token.suppressed.consent': '訪問者がオプトアウトしているか、同意を拒否しました。',
  'token.suppressed.callback':
    'コールバックがコールを行いました。そのヒットによってコールバックが再び実行されることになります。',
  'token.suppressed.misconfigured':
    'レポートスイートがないか、リンクに名前も URL もないか、Web SDK がコールを受け付けませんでした。',
} satisfies Translation<typeof rulesEn>;

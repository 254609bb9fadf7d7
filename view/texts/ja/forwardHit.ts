import type { forwardHitEn } from '../en/forwardHit';
import type { Translation } from '../translation';

export const forwardHitJa = {
  'forwardHit.title': 'Post-Track Callback: Forward Hit',
  'forwardHit.endpoint': 'エンドポイント',
  'forwardHit.endpoint.help':
    'ヒットを 1 件ずつ送信する https のアドレスです。データ要素を含めることができます。',
  'forwardHit.endpoint.loopback':
    'このアドレスは各訪問者自身のコンピューターを指します。開発専用です。Chrome はページがアクセスする前に許可を求めます。',
  'forwardHit.endpoint.missing': 'エンドポイントのアドレスを入力してください。',
  'forwardHit.endpoint.invalid': '完全なアドレスではありません。https:// から入力してください。',
  'forwardHit.endpoint.insecure':
    'アドレスは https:// で始まる必要があります。テストでは localhost に http を使用できます。',
  'forwardHit.endpoint.password':
    'ブラウザーはユーザー名やパスワードを含むアドレスを拒否します。取り除いてください。',
  'forwardHit.format': '形式',
  'forwardHit.format.json': 'JSON',
  'forwardHit.format.json.help': 'POST リクエストの本文に 1 つの JSON オブジェクト。',
  'forwardHit.format.query': 'クエリ',
  'forwardHit.format.query.help':
    'アドレスに名前と値の組。長すぎる場合は POST リクエストの本文に入ります。',
  'forwardHit.format.request-url': 'リクエスト URL',
  'forwardHit.format.request-url.help':
    'ヒットのリクエスト URL 全体を JSON で送信します。訪問者 ID も含まれます。',
  'forwardHit.fields': 'フィールド',
  'forwardHit.fields.help': '送信するヒットの値とその名前です。ヒットにない値は省かれます。',
  'forwardHit.fields.none':
    'フィールドを追加するか、すべての変数またはコンテキストデータを選択してください。このままでは何も送信されません。',
  'forwardHit.field.add': 'フィールドを追加',
  'forwardHit.field.remove': 'フィールド {name} を削除',
  'forwardHit.field.removed': 'フィールド {name} を削除しました。',
  'forwardHit.from': 'ヒットの値 {number}',
  'forwardHit.to': '送信名 {number}',
  'forwardHit.to.missing': '値を送信する名前を入力してください。',
  'forwardHit.to.id':
    'クエリでは、名前 id はヒット自身の ID のものです。別の名前を選択してください。',
  'forwardHit.to.twice': '名前 {name} は既にあります。別の名前を選択してください。',
  'forwardHit.personal.request':
    'リクエスト URL には、訪問者 ID やページのアドレスを含む、ヒットのすべてが入っています。',
  'forwardHit.personal.visitor':
    '訪問者を識別します。訪問者の識別が許される受信者にのみ送信してください。',
  'forwardHit.personal.address':
    'アドレスには、メールアドレス、名前、検索語などの個人データがよく含まれます。',
  'forwardHit.personal.order': '注文がわかれば、顧客がわかります。',
  'forwardHit.personal.place': '正確な場所は、該当者を少数に絞り込みます。',
  'forwardHit.personal.name': '名前から見て、個人データの可能性があります。',
  'forwardHit.whole': 'ほかに送信するもの',
  'forwardHit.allVariables': 'すべての変数',
  'forwardHit.allVariables.help': 'ヒットのすべての Analytics 変数（訪問者 ID を除く）。',
  'forwardHit.allVariables.warning':
    'ページのアドレス、リファラー、郵便番号、注文番号も含まれます。',
  'forwardHit.contextData': 'コンテキストデータ',
  'forwardHit.contextData.help': 'ヒットのコンテキストデータのすべてのキー。',
  'forwardHit.consent': '同意',
  'forwardHit.consent.help':
    '訪問者が同意したかどうかを示すデータ要素です。同意を表す値：{words}（大文字と小文字は区別されません）。それ以外は同意なしとなり、何も送信されず、待機中のものは消去されます。',
  'forwardHit.consent.none': '同意は確認されません。すべての訪問者のヒットが送信されます。',
  'forwardHit.consent.always':
    '「{value}」は常に同意を意味します。すべての訪問者のヒットが送信されます。',
  'forwardHit.consent.never':
    '「{value}」は同意を意味しないため、何も送信されません。データ要素を選択するか、フィールドを空にしてください。',
  'forwardHit.consent.event':
    '{token} はルールの実行中にしかわかりません。同意は送信のたびにもう一度確認され、そのときは同意なしとなります。データ要素を選択してください。',
  'forwardHit.preview': 'リクエスト',
  'forwardHit.preview.help':
    'サンプルのヒットで実際に送信される内容です。ここからは何も送信されません。',
  'forwardHit.preview.more':
    'ブラウザーは Origin などのヘッダーを追加します。Cookie とページのアドレスは送信されません。',
  'forwardHit.preview.request': 'リクエスト',
  'forwardHit.preview.body': { other: '本文は {number} バイトです。' },
  'forwardHit.preview.address': { other: 'アドレスは {number} バイトです。' },
  'forwardHit.preview.dataElements': 'データ要素は、ルールの実行時に置き換えられます。',
  'forwardHit.preview.heavy':
    '60 KB を超えています。送信中に訪問者がページを離れると、ブラウザーはリクエストを取り消し、サイトの後のページが再送信します。',
  'forwardHit.preview.tooHeavy':
    '128 KB を超えています。このようなヒットは転送されません。値を減らしてください。',
  'forwardHit.curl': 'curl としてコピー',
  'forwardHit.curl.copied': 'コピーしました。',
  'forwardHit.curl.command': 'コマンド',
  'forwardHit.curl.notCopied':
    'ブラウザーがこのページのコピーを許可していません。コマンドは選択されています。キーボードでコピーしてください。',
} satisfies Translation<typeof forwardHitEn>;

import type { forwardHitEn } from '../en/forwardHit';
import type { Translation } from '../translation';

export const forwardHitJa = {
  'forwardHit.title': 'Post-Track Callback: Forward Hit',
  'forwardHit.endpoint': 'エンドポイント',
  'forwardHit.endpoint.help':
    'ヒットを 1 件ずつ送信する https のアドレスです。データ要素を含めることができます。',
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
  'forwardHit.allVariables': 'すべての変数（訪問者 ID を除く）',
  'forwardHit.contextData': 'コンテキストデータ',
  'forwardHit.consent': '同意',
  'forwardHit.consent.help':
    '訪問者が同意したかどうかを示すデータ要素です：true、yes、granted、allow、accept、opt-in、1。それ以外は同意なしとなり、待機中のものは消去されます。空の場合は確認しません。',
} satisfies Translation<typeof forwardHitEn>;

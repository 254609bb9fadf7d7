import type { nameFieldsEn } from '../en/nameFields';
import type { Translation } from '../translation';

export const nameFieldsJa = {
  'nameFields.variables': '変数',
  'nameFields.variables.add': '変数を追加',
  'nameFields.variable.name': '変数 {number}',
  'nameFields.variable.value': '値 {number}',
  'nameFields.variable.remove': '変数 {name} を削除',
  'nameFields.variable.removed': '{name} を削除しました。',
  'nameFields.variable.unnamed': '名前のない変数',
  'nameFields.variable.none':
    '「{query}」に一致する変数はありません。コンテキストデータは、contextData. に続けてキーを入力してください：contextData.page.type。',
  'nameFields.variable.events.syntax': 'event1,event2=5,event3:id（= 値、: シリアル番号）',
  'nameFields.variable.products.syntax':
    'カテゴリ;名前;数量;価格;イベント;eVar（製品の間はコンマ）',

  'nameFields.hitValue.none':
    '「{query}」に一致するものはヒットにありません。コンテキストデータは contextData. に続けてキーを、クエリパラメーターは param. に続けて名前を、Web SDK のイベントのフィールドは xdm. または data. に続けてパスを入力してください。',
} satisfies Translation<typeof nameFieldsEn>;

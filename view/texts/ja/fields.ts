import type { fieldsEn } from '../en/fields';
import type { Translation } from '../translation';

export const fieldsJa = {
  'fields.help.more': '「{field}」のヘルプ',
  'fields.dataElement.pick': '「{field}」のデータ要素を選択',

  'fields.undo': '元に戻す',
  'fields.dialog.cancel': 'キャンセル',
  'fields.dialog.unavailable': 'ビューのこの部分を読み込めませんでした。',
  'fields.dialog.unavailable.help': '接続を確認して、もう一度お試しください。',

  'fields.unnamed': '値なし',
} satisfies Translation<typeof fieldsEn>;

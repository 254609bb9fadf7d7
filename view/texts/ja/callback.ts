import type { callbackEn } from '../en/callback';
import type { Translation } from '../translation';

export const callbackJa = {
  'callback.name': '名前',
  'callback.name.missing': 'コールバックの名前を入力してください。',
  'callback.name.numbered': '{name} {number}',
  'callback.source.missing': 'ヒットの後に実行するコードを入力してください。',
  'callback.argument.name.missing': '引数の名前を入力するか、削除してください。',
  'callback.argument.name.doubled':
    '「{name}」という引数が既にあります。別の名前を選択してください。',
} satisfies Translation<typeof callbackEn>;

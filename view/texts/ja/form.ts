import type { formEn } from '../en/form';
import type { Translation } from '../translation';

export const formJa = {
  'form.identifier.withWindow': '{name} ではなく、変数の名前だけを入力してください：{alone}。',
  'form.identifier.path':
    '「{name}」はオブジェクトのプロパティです。監視できるのは、ページ自身の変数だけです。トラッカーを変数に入れてください。',

  'form.identifier.wrong':
    '「{name}」は JavaScript の名前にできません。文字、数字、_、$ を使用し、数字で始めないでください。',
  'form.identifier.reserved': '「{name}」は JavaScript の予約語です。別の名前を選択してください。',
} satisfies Translation<typeof formEn>;

import type { syntaxEn } from '../../en/lint/syntax';
import type { Translation } from '../../translation';

export const syntaxJa = {
  'lint.syntax.unexpected': '「{word}」は、ここでは使用できません。',
  'lint.syntax.endsEarly':
    'コードが途中で終わっています。開いている括弧、波括弧、または引用符を閉じてください。',
  'lint.syntax.declared': '名前「{name}」は既に使われています。別の名前を選択してください。',
  'lint.syntax.string': 'この文字列は、同じ行に閉じる引用符がありません。',
  'lint.syntax.template': 'このテンプレートには、閉じるバッククォートがありません。',
  'lint.syntax.comment': 'このコメントには終わりがありません。*/ で閉じてください。',
  'lint.syntax.regex': 'この正規表現には、閉じるスラッシュがありません。',
  'lint.syntax.regexInvalid': '有効な正規表現ではありません。',
  'lint.syntax.await':
    '「await」は async 関数の中でのみ使用できます。コードを async 関数に入れて呼び出し、その Promise を返してください。',
  'lint.syntax.import': '「import」と「export」は、コールバックでは使用できません。',
  'lint.syntax.assignment': 'これには代入できません。比較には === を使用してください。',
  'lint.syntax.initializer': 'この定数には値が必要です。',
  'lint.syntax.catch': '「try」には「catch」または「finally」が必要です。',
  'lint.syntax.reserved': '「{name}」は JavaScript の予約語です。別の名前を選択してください。',
  'lint.syntax.number': '有効な数値ではありません。',
  'lint.syntax.outsideLoop': '「{word}」がループの外にあります。',
  'lint.syntax.html':
    'これは HTML です。ここには、タグを付けずに JavaScript だけを入力してください。',
  'lint.syntax.html.fix': 'タグを削除',
  'lint.syntax.quotes':
    'これはワープロの引用符です。コードには半角のまっすぐな引用符を使用してください。',
  'lint.syntax.invisible':
    'ここに目に見えない文字があります。コードと一緒に貼り付けられたものです。',
  'lint.syntax.invisible.fix': '削除',
  'lint.syntax.other': '有効な JavaScript ではありません：{reason}。',
} satisfies Translation<typeof syntaxEn>;

import type { hitMatchesEn } from '../en/hitMatches';
import type { Translation } from '../translation';

export const hitMatchesJa = {
  'hitMatches.title': 'Post-Track Callback: Hit Matches',

  'hitMatches.when':
    'イベント Hit Sent または Hit Unconfirmed を持つルールのヒットを調べます。他のイベントのルールにはヒットがないため、条件は false になります。',
  'hitMatches.match': '条件が true になるのは',
  'hitMatches.match.all': 'すべての比較が true の場合',
  'hitMatches.match.any': 'いずれかの比較が true の場合',
  'hitMatches.comparisons': '比較',
  'hitMatches.comparisons.help':
    '比較する値にはデータ要素を含めることができます。空の場合は何にも一致しません。',
  'hitMatches.comparisons.more':
    'ヒットにない値は何にも一致せず、「等しくない」などの否定だけが true になります。',
  'hitMatches.comparisons.add': '比較を追加',
  'hitMatches.comparisons.none': '比較を追加してください。',
  'hitMatches.comparison.from': 'ヒットの値 {number}',
  'hitMatches.comparison.operator': '演算子 {number}',
  'hitMatches.comparison.value': '比較する値 {number}',
  'hitMatches.comparison.caseInsensitive': '大文字と小文字を区別しない',
  'hitMatches.comparison.caseInsensitive.label': '大文字と小文字を区別しない、比較 {number}',
  'hitMatches.comparison.test': 'テスト',
  'hitMatches.comparison.test.label': '比較 {number} の正規表現をテスト',
  'hitMatches.comparison.remove': '比較 {name} を削除',
  'hitMatches.comparison.removed': '「{name}」の比較を削除しました。',
  'hitMatches.comparison.value.missing':
    '比較する値を入力するか、ヒットに値があるかどうかだけを調べる場合は「存在する」を選択してください。',
  'hitMatches.comparison.pattern.invalid': '有効な正規表現ではありません。',
  'hitMatches.comparison.pattern.slow':
    'この正規表現は時間がかかり、ページが停止する可能性があります。(a+)+ のような繰り返しの中の繰り返しや、1 つの正規表現での 3 つ以上の .* を避けてください。',
  'hitMatches.operator.equals': '等しい',
  'hitMatches.operator.contains': '含む',
  'hitMatches.operator.starts-with': '次で始まる',
  'hitMatches.operator.ends-with': '次で終わる',
  'hitMatches.operator.matches-regex': '正規表現に一致する',
  'hitMatches.operator.exists': '存在する',
  'hitMatches.operator.equals.not': '等しくない',
  'hitMatches.operator.contains.not': '含まない',
  'hitMatches.operator.starts-with.not': '次で始まらない',
  'hitMatches.operator.ends-with.not': '次で終わらない',
  'hitMatches.operator.matches-regex.not': '正規表現に一致しない',
  'hitMatches.operator.exists.not': '存在しない',
} satisfies Translation<typeof hitMatchesEn>;

import { matchingBrackets } from './brackets';
import { tokenize } from './tokens';

/** The caret is where the bar stands. */
function matched(marked: string) {
  const place = marked.indexOf('|');
  const source = marked.replace('|', '');
  return matchingBrackets(source, tokenize(source), place)?.map(({ from }) => from);
}

test.each<[string, number[] | undefined]>([
  ['a|(b)', [1, 3]],
  ['a(|b)', [1, 3]],
  ['a(b)|', [3, 1]],
  ['{ a([")"]) }|', [11, 0]],
  ['f(/* ) */ x|)', [11, 1]],
  ['(|', undefined],
  ['(a]|', undefined],
  ['"(|"', undefined],
  ['a|b', undefined],
])('%s', (marked, places) => {
  expect(matched(marked)).toEqual(places);
});

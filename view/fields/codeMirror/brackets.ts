import { RangeSet } from '@codemirror/state';
import { Decoration, EditorView } from '@codemirror/view';
import { type Token, tokensField } from './tokens';

const OPENING = '([{';
const CLOSING = ')]}';
const MATCHED = Decoration.mark({ class: 'cm-matchingBracket' });

/** The bracket before or behind a place, and its other half. Those in texts, comments and templates are none. */
export function matchingBrackets(
  source: string,
  tokens: readonly Token[],
  place: number,
): [Token, Token] | undefined {
  const isBracket = ({ type, from }: Token) =>
    type === 'punctuation' && (OPENING + CLOSING).includes(source.charAt(from));
  for (const from of [place - 1, place]) {
    const index = tokens.findIndex((token) => token.from === from);
    const bracket = tokens[index];
    if (!bracket || !isBracket(bracket)) continue;
    const step = OPENING.includes(source.charAt(from)) ? 1 : -1;
    let depth = 0;
    for (let at = index; at >= 0 && at < tokens.length; at += step) {
      const token = tokens[at];
      if (!token || !isBracket(token)) continue;
      const goesIn = OPENING.includes(source.charAt(token.from)) === step > 0;
      depth += goesIn ? 1 : -1;
      if (depth === 0) return fits(source, bracket, token) ? [bracket, token] : undefined;
    }
  }
  return undefined;
}

function fits(source: string, a: Token, b: Token): boolean {
  const [first, last] = a.from < b.from ? [a, b] : [b, a];
  const kind = OPENING.indexOf(source.charAt(first.from));
  return CLOSING.indexOf(source.charAt(last.from)) === kind;
}

/** Marks the bracket at the caret, and its other half. */
export const brackets = EditorView.decorations.compute(['doc', 'selection'], (state) => {
  const { main } = state.selection;
  if (!main.empty) return Decoration.none;
  const found = matchingBrackets(state.doc.toString(), state.field(tokensField), main.head) ?? [];
  return RangeSet.of(
    found.map(({ from, to }) => MATCHED.range(from, to)),
    true,
  );
});

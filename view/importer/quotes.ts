import type { Change } from '../javascript/edits';

const DOUBLE = '“”„‟＂«»″';
const SINGLE = '‘’‚‛＇‹›′';
/** An apostrophe between two letters ends nothing. */
const INSIDE = '\\\\\\r\\n]|(?<=\\p{L})’(?=\\p{L}))*)';

/** Puts straight quotation marks in the place of typographic ones: of the string at an offset, and of one that has no end. */
export function straightened(text: string, offset: number, isOpen: boolean): Change | undefined {
  const rest = text.slice(offset, offset + 2000);
  const [mark = ' '] = rest;
  const straight = /["']/.test(mark) ? mark : DOUBLE.includes(mark) ? '"' : "'";
  const marks = straight === '"' ? DOUBLE : SINGLE;
  if (isOpen) {
    const end = rest.search(new RegExp(`[${marks}\\r\\n]`));
    const from = offset + end;
    return end < 0 || /\s/.test(text.charAt(from))
      ? undefined
      : { from, to: from + 1, insert: straight };
  }
  if (!marks.includes(mark)) return undefined;
  const pair = new RegExp(`^[${marks}]((?:[^${marks}${straight}${INSIDE}[${marks}]`, 'u');
  const [whole = mark, inside] = pair.exec(rest) ?? [];
  const insert = inside === undefined ? straight : `${straight}${inside}${straight}`;
  return { from: offset, to: offset + whole.length, insert };
}

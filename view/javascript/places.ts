/** Where something stands, for people: both count from one. */
export interface Place {
  line: number;
  column: number;
}

const LINE_END = /\r\n|[\n\r\u2028\u2029]/g;

/** Where an offset stands, in the lines that JavaScript sees. */
export const placeAt = (text: string, offset: number): Place =>
  placeOf({ text }, { start: offset });

/** Where the lines of a text begin, which is asked more than once. */
const known = new WeakMap<object, readonly number[]>();

/** Where a part of a text stands. */
export function placeOf(holder: { text: string }, { start }: { start: number }): Place {
  const lines = known.get(holder) ?? lineStarts(holder.text);
  known.set(holder, lines);
  let [line, end] = [0, lines.length];
  while (end - line > 1) {
    const middle = (line + end) >> 1;
    if ((lines[middle] ?? 0) <= start) line = middle;
    else end = middle;
  }
  return { line: line + 1, column: start - (lines[line] ?? 0) + 1 };
}

const lineStarts = (text: string) => [
  0,
  ...[...text.matchAll(LINE_END)].map(({ 0: end, index }) => index + end.length),
];

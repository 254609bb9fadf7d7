/** Where something stands, for people: both count from one. */
export interface Place {
  line: number;
  column: number;
}

/** Where an offset stands, in the lines that JavaScript sees. */
export function placeAt(text: string, offset: number): Place {
  const before = text.slice(0, offset).split(/\r\n|[\n\r\u2028\u2029]/);
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

/** Where a part of a text stands. */
export const placeOf = ({ text }: { text: string }, { start }: { start: number }): Place =>
  placeAt(text, start);

const LINE_END = /\r\n|[\n\r\u2028\u2029]/;

/** Where an offset stands, in the lines that JavaScript sees. Both count from one. */
export function placeOf(source: string, offset: number): { line: number; column: number } {
  const before = source.slice(0, offset).split(LINE_END);
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

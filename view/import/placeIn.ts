import type { Place } from './importTypes';

/** Where a position is, for people: line and column count from one. */
export function placeIn(text: string, position: number): Place {
  const before = text.slice(0, position).split(/\r\n|[\n\r\u2028\u2029]/);
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

/**
 * How often something happens at most, in a text of any length. The number at index `d` counts once for each choice of `d` positions of the
 * text, in their order: so three open repeats in a row are not taken for three that know nothing of each other.
 */
export type Steps = readonly number[];

export const NEVER_ENDS: Steps = [Number.POSITIVE_INFINITY];
export const NONE: Steps = [0];
export const ONCE: Steps = [1];
/** Once at each position. */
export const EACH: Steps = [0, 1];

/** Ways through the same characters that may be left open besides open repeats. */
const MOST_WAYS = 64;
/** Beyond so many open repeats in a row, even a short text takes for ever. */
const DEEPEST = 6;

function merge(how: (a: number, b: number) => number, all: readonly Steps[]): Steps {
  let a = NONE;
  for (const b of all)
    a = (a.length < b.length ? b : a).map((_, index) => how(a[index] || 0, b[index] || 0));
  return a;
}

export function total(numbers: readonly number[]): number {
  let all = 0;
  for (const number of numbers) all += number;
  return all;
}

export const sum = (...all: Steps[]): Steps => merge((a, b) => a + b, all);
export const highest = (...all: Steps[]): Steps => merge(Math.max, all);

/** At least nothing. */
export const less = (a: Steps, b: Steps): Steps =>
  a.map((count, index) => (count > (b[index] || 0) ? count - (b[index] || 0) : 0));

export function times(a: Steps, b: Steps): Steps {
  const product: number[] = Array(a.length + b.length - 1).fill(0);
  a.forEach((x, i) => {
    b.forEach((y, j) => {
      // What never happens takes nothing, however long that would take.
      if (x && y) product[i + j] = (product[i + j] as number) + x * y;
    });
  });
  return product;
}

/** Gives up on more ways than anybody can wait for. */
export const bound = (ways: Steps): Steps =>
  ways.length > DEEPEST || ways.some((count) => count > MOST_WAYS) ? NEVER_ENDS : ways;

/** How often that is in a text of so many characters. */
export function stepsIn(steps: Steps, length: number): number {
  let choices = 1;
  let total = 0;
  steps.forEach((count, depth) => {
    if (depth) choices *= (length + depth) / depth;
    total += count && count * choices;
  });
  return total;
}

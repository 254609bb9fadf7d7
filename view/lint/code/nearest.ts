/** The name that is nearest to what was written: the same but for signs and capitals, or for a slip or two of the finger. */
export function nearest(written: string, names: readonly string[]): string | undefined {
  const wanted = plain(written);
  // In a short word, each letter makes another one.
  const most = wanted.length < 4 ? 0 : wanted.length < 7 ? 1 : 2;
  let best: string | undefined;
  let least = most + 1;
  for (const name of names) {
    const steps = distance(wanted, plain(name), least);
    if (steps < least) {
      best = name;
      least = steps;
    }
  }
  return best;
}

const plain = (name: string) => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** How many letters were left out, added, mistaken or swapped with the next one; no less than `limit` where it is that many. */
function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit || !isSameNumber(a, b)) return limit;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const isSame = a[i - 1] === b[j - 1];
      const isSwapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      next[j] = Math.min(
        at(row, j) + 1,
        at(next, j - 1) + 1,
        at(row, j - 1) + (isSame ? 0 : 1),
        isSwapped ? at(before, j - 2) + 1 : limit,
      );
    }
    before = row;
    row = next;
  }
  return Math.min(at(row, b.length), limit);
}

const at = (row: readonly number[], index: number) => row[index] ?? Number.POSITIVE_INFINITY;

/** A number at the end is no slip: eVar1 is not meant by eVar2. */
const isSameNumber = (a: string, b: string) => endOf(a) === endOf(b);
const endOf = (name: string) => /\d*$/.exec(name)?.[0];

import { type Steps, stepsIn } from './pattern/steps';
import { weighPattern } from './pattern/weighPattern';

/** Longer texts than this are not met. */
const LONGEST = 1_000_000;
const LIMITS = [
  LONGEST,
  100_000,
  20_000,
  5000,
  2000,
  1000,
  800,
  600,
  500,
  400,
  350,
  300,
  250,
  200,
  150,
  120,
  100,
];
/** What takes a tenth of a second. In a text of a thousand characters, Chrome compiles a pattern; in a shorter one, it interprets it first. */
const MOST_STEPS = 1e8;
const MOST_INTERPRETED = 2e7;
const INTERPRETED = 999;
/** A pattern that is longer is not read. */
const LARGEST = 5000;

const known = new Map<string, ReturnType<typeof weigh>>();

function weigh(pattern: string): number | 'invalid' | 'slow' {
  try {
    new RegExp(pattern);
  } catch {
    return 'invalid';
  }
  if (pattern.length > LARGEST) return 'slow';
  let steps: Steps;
  try {
    steps = weighPattern(pattern);
  } catch {
    // Groups within groups, deeper than the stack of calls.
    return 'slow';
  }
  const limit = LIMITS.find(
    (length) =>
      stepsIn(steps, length) <= MOST_STEPS &&
      stepsIn(steps, Math.min(length, INTERPRETED)) <= MOST_INTERPRETED,
  );
  return limit === LONGEST ? Number.POSITIVE_INFINITY : limit || 'slow';
}

/**
 * How many characters a regular expression can be tried on without holding up the page; `invalid` where it is none, `slow` where
 * even a short text may take for ever. It errs on the side of `slow`.
 */
export function checkPattern(pattern: string): number | 'invalid' | 'slow' {
  const limit = known.get(pattern) || weigh(pattern);
  // Data elements may give ever new ones.
  if (known.size > 100) known.clear();
  known.set(pattern, limit);
  return limit;
}

import { type Steps, stepsIn } from './pattern/steps';
import { weighPattern } from './pattern/weighPattern';

/** Longer texts than this are not met. */
const LONGEST = 500_000;
/** A pattern that can be tried on less than this is of no use. */
const SHORTEST = 100;
/**
 * What takes a tenth of a second where the engine interprets: Chrome's a pattern's first search in a short text
 * (https://v8.dev/blog/regexp-tier-up), Safari's some patterns with groups (https://trac.webkit.org/wiki/JSCRegExpProcessingAndJSCGoals).
 */
const MOST_STEPS = 2e7;
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
  let limit = LONGEST;
  while (limit >= SHORTEST && stepsIn(steps, limit) > MOST_STEPS)
    limit = Number((limit * 0.8).toPrecision(2));
  if (limit < SHORTEST) return 'slow';
  return limit < LONGEST ? limit : Number.POSITIVE_INFINITY;
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

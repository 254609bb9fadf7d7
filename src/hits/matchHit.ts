import type { Hit } from '../contract/hit';
import type { HitMatchesSettings } from '../contract/settings';
import { checkPattern } from './checkPattern';

type SavedComparison = HitMatchesSettings['comparisons'][number];

/** As it was saved, but a data element may have given any value. */
export type Comparison = Omit<SavedComparison, 'value'> & { value?: unknown };

/** How many comparisons there are, the schema alone makes sure of. */
export type Comparisons = Pick<HitMatchesSettings, 'match'> & {
  comparisons: readonly Comparison[];
};

/** Told of a regular expression that is none, or that might hold up the page. */
export type PatternProblem = (pattern: string, problem: 'invalid' | 'slow') => void;

/** The end, the edge of a word, a look ahead: whether they are found is decided by what stands behind. */
const HANGS_ON_WHAT_FOLLOWS = /\$|\\b|\(\?[=!]/i;

/**
 * `undefined`: the pattern can't be used. A value is searched as far as the pattern is known to be fast: what is not found there may stand
 * behind, so nobody knows.
 */
function search(value: string, pattern: string, flags: string, tell: PatternProblem) {
  let problem: 'invalid' | 'slow' = 'slow';
  const limit = checkPattern(pattern);
  if (typeof limit === 'string') problem = limit;
  else
    try {
      const found = new RegExp(pattern, flags).test(value.slice(0, limit));
      if (value.length <= limit || (found && !HANGS_ON_WHAT_FOLLOWS.test(pattern))) return found;
    } catch {
      // An engine gives up where it would need too much memory.
    }
  tell(pattern, problem);
  return undefined;
}

function compare(hit: Hit, comparison: Comparison, tell: PatternProblem): boolean | undefined {
  const { from, operator, caseInsensitive } = comparison;
  const found = hit.get(from);
  const sought = comparison.value == null ? '' : `${comparison.value}`;
  // What is empty was not sent, and a data element without a value is like nothing at all.
  if (operator === 'exists') return !!found;
  if (!found || !sought) return false;
  if (operator === 'matches-regex') return search(found, sought, caseInsensitive ? 'i' : '', tell);
  const value = caseInsensitive ? found.toLowerCase() : found;
  const part = caseInsensitive ? sought.toLowerCase() : sought;
  if (operator === 'equals') return value === part;
  if (operator === 'contains') return value.includes(part);
  if (operator === 'starts-with') return value.startsWith(part);
  return operator === 'ends-with' ? value.endsWith(part) : undefined;
}

/**
 * Whether a hit is as the comparisons say. A comparison that can't be made, because of its pattern or its operator, does not hold,
 * negated or not. No comparisons: `all` of them hold, not `any`.
 */
export function matchHit(
  hit: Hit,
  { match, comparisons }: Comparisons,
  tell: PatternProblem,
): boolean {
  const holds = (comparison: Comparison) => {
    const result = compare(hit, comparison, tell);
    return result !== undefined && result !== !!comparison.negate;
  };
  return match === 'any' ? comparisons.some(holds) : comparisons.every(holds);
}

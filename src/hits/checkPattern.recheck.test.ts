import fc from 'fast-check';
import { patterns } from '../../test/patterns';
import { searchSteps } from '../../test/searchSteps';
import { checkPattern } from './checkPattern';
import { stepsIn } from './pattern/steps';
import { weighPattern } from './pattern/weighPattern';

/** Somebody else's judgement: the pure JavaScript of "recheck", which needs no other program. */
const { checkSync } = require('recheck/lib/browser.js') as typeof import('recheck');

/** So many characters of an attack are followed. */
const FOLLOWED = 80;

let vulnerable = 0;

function judge(pattern: string) {
  try {
    return checkSync(pattern, 'i', {
      timeout: 20_000,
      maxAttackStringSize: 4000,
      maxRecallStringSize: 4000,
      attackLimit: 1e6,
      recallLimit: 1e6,
    });
  } catch {
    // It does not read all that engines take.
    return undefined;
  }
}

const dangerous = [
  '(.+)\\1#',
  '(a+)\\1b',
  '(?<n>a+)\\k<n>b',
  '^(.+)\\1$',
  '(a|b)*\\1*c',
  '(?:(a+)\\1)*x',
  '^(a+)+$',
  '(a|a)*b',
  '(\\w+\\s?)*x',
  '.*.*.*x',
  '\\s+$',
  '(x+x+)+y',
  '(.*a){12}',
  'a*b?a*x',
  '(?=(a+)+b)a',
  '(?<=(a+)+)b',
  'Ω*Ω*Ω*Ω*x',
];

const generated = fc
  .sample(patterns, { seed: 11, numRuns: 100 })
  // Those that take it no time.
  .filter((pattern) => !/\\[12B]|\(\?<?[=!]/.test(pattern));

/** What is wrong with our own judgement of a pattern. */
function objection(pattern: string): string | undefined {
  const found = judge(pattern);
  if (found?.status !== 'vulnerable') return undefined;
  vulnerable++;
  const limit = checkPattern(pattern);
  if (limit === 'slow') return undefined;
  if (found.complexity.type === 'exponential') return `${pattern} has no end`;
  const text = found.attack.string.slice(0, FOLLOWED);
  const { steps } = searchSteps(pattern, text);
  return steps > stepsIn(weighPattern(pattern), text.length) ? `${pattern} is longer` : undefined;
}

it('takes no pattern for less dangerous than somebody else proves it to be', () => {
  expect([...dangerous, ...generated].flatMap((pattern) => objection(pattern) ?? [])).toEqual([]);
  // A slow machine may leave some unjudged.
  expect(vulnerable).toBeGreaterThan(10);
});

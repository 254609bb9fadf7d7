import fc from 'fast-check';
import { patterns, texts } from '../../../test/patterns';
import { searchSteps } from '../../../test/searchSteps';
import { stepsIn } from './steps';
import { weighPattern } from './weighPattern';

/** A search that takes more steps is not followed to its end. */
const FOLLOWED = 200_000;

it('never takes a search for shorter than it is, whatever the pattern and the text', () => {
  let long = 0;
  fc.assert(
    fc.property(patterns, texts, (pattern, text) => {
      const { found, steps } = searchSteps(pattern, text, FOLLOWED);
      // What is counted is the search that engines do.
      if (found !== undefined) expect(new RegExp(pattern, 'is').test(text)).toBe(found);
      expect(stepsIn(weighPattern(pattern), text.length)).toBeGreaterThanOrEqual(steps);
      if (steps > 1000) long++;
    }),
    { seed: 7, numRuns: 1500 },
  );
  expect(long).toBeGreaterThan(20);
});

it.each<[number, string, string]>([
  [1, 'ab', 'ab'],
  [1, 'a*', 'a'],
  // Each repeat in a row is open at every place that the one before it leaves.
  [2, 'a*x', 'a'],
  [3, 'a*a*x', 'a'],
  [4, 'a*a*a*x', 'a'],
  // What follows shows where one ends.
  [1, '^a*b*c*x', 'a'],
  [1, '^(?:a|b)+x', 'ab'],
  // A reference compares as much as its group has found.
  [1, '^(a)\\1x', 'a'],
  [2, '^(a+)\\1x', 'a'],
  [3, '(a+)\\1x', 'a'],
  // What looks around starts anew where it stands.
  [2, '(?=a*x)', 'a'],
  [2, '(?<=xa*)b', 'a'],
])('takes the length to the power of %d for “%s”', (power, pattern, word) => {
  const steps = weighPattern(pattern);
  expect(Math.round(Math.log2(stepsIn(steps, 8000) / stepsIn(steps, 4000)))).toBe(power);
  const counted = searchSteps(pattern, word.repeat(80 / word.length)).steps;
  expect(counted).toBeGreaterThan(80 ** power / 100);
  expect(counted).toBeLessThanOrEqual(stepsIn(steps, 80));
});

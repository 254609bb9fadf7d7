import { showMessage } from '../../texts/text';
import type { ComparisonValues } from './comparison';
import { hitMatchesForm as form } from './hitMatches.form';

const FULL = {
  match: 'any',
  comparisons: [
    { from: 'eVar5', operator: 'equals', value: '%Tier%', caseInsensitive: true, negate: true },
    { from: 'contextData.page.type', operator: 'matches-regex', value: '^(list|%Type%)$' },
    { from: 'param.bw', operator: 'exists' },
  ],
};

const errorsOf = (settings: unknown) =>
  form
    .validate(form.fromSettings(settings))
    .map(({ path, message }) => [path, showMessage(message)]);

const changed = (settings: unknown, change: Partial<ComparisonValues>) => {
  const values = form.fromSettings(settings);
  const comparisons = values.comparisons.map((row, index) =>
    index === 0 ? { ...row, ...change } : row,
  );
  return { ...values, comparisons };
};

const one = (comparison: object) => ({ comparisons: [{ from: 'eVar5', ...comparison }] });

test('shows what was saved', () => {
  const { match, comparisons } = form.fromSettings(FULL);
  expect(match).toBe('any');
  expect(comparisons).toMatchObject(FULL.comparisons);
  expect(comparisons[1]).toMatchObject({ caseInsensitive: false, negate: false });
});

test.each([
  FULL,
  one({ operator: 'contains', value: ' ' }),
  {
    match: 'all',
    ...one({ operator: 'exists', value: 'left over', caseInsensitive: false, negate: false }),
  },
  one({ operator: 'matches-regex', value: '(', of: 'the future' }),
  { comparisons: [], priority: 3 },
])('returns unchanged what the user did not touch: %j', (settings) => {
  expect(form.toSettings(form.fromSettings(settings))).toEqual(settings);
});

test('begins with one empty row, which is to be filled in', () => {
  const values = form.fromSettings(null);
  expect(values).toMatchObject({ match: 'all', comparisons: [{ from: '', operator: 'equals' }] });
  expect(form.validate(values)).toHaveLength(2);
});

test('saves no more than was chosen', () => {
  const values = changed(null, { from: ' eVar5 ', value: ' gold' });
  expect(form.toSettings(values)).toEqual(one({ operator: 'equals', value: ' gold' }));
});

test('“exists” saves nothing to compare with, and forgets nothing while it is looked at', () => {
  const before = one({ operator: 'equals', value: 'gold', caseInsensitive: true });
  const values = changed(before, { operator: 'exists' });
  expect(form.toSettings(values)).toEqual(one({ operator: 'exists' }));
  expect(values.comparisons[0]).toMatchObject({ value: 'gold', caseInsensitive: true });
});

test('a box that is cleared again is left out', () => {
  const values = changed(FULL, { negate: false, caseInsensitive: false });
  expect(form.toSettings(values).comparisons[0]).toEqual({
    from: 'eVar5',
    operator: 'equals',
    value: '%Tier%',
  });
});

const SLOW =
  'This expression can take so long that the page hangs. Avoid repeats inside repeats, as in (a+)+, and more than two .* in one expression.';
const NOTHING =
  'Write what to compare with, or choose “exists” to ask only whether the hit has it.';

test.each<[string, unknown, [string, string][]]>([
  ['an empty list', { comparisons: [] }, [['comparisons.add', 'Add a comparison.']]],
  [
    'nothing to compare',
    one({ from: ' ', operator: 'exists' }),
    [['comparisons.0.from', 'Choose a value of the hit from the list, or type its name.']],
  ],
  [
    'what a hit has not',
    one({ from: 'evar5', operator: 'exists' }),
    [['comparisons.0.from', '“evar5” is no value of a hit. Did you mean eVar5?']],
  ],
  [
    'nothing to compare with',
    one({ operator: 'starts-with', value: '' }),
    [['comparisons.0.value', NOTHING]],
  ],
  ['no value at all', one({ operator: 'equals' }), [['comparisons.0.value', NOTHING]]],
  [
    'what is no regular expression',
    one({ operator: 'matches-regex', value: 'a(' }),
    [['comparisons.0.value', 'This is no valid regular expression.']],
  ],
  [
    'an expression that can take for ever',
    one({ operator: 'matches-regex', value: '^(a+)+$' }),
    [['comparisons.0.value', SLOW]],
  ],
  [
    'the same around a data element',
    one({ operator: 'matches-regex', value: '(%Part%+)+' }),
    [['comparisons.0.value', SLOW]],
  ],
])('refuses %s', (_, settings, errors) => {
  expect(errorsOf(settings)).toEqual(errors);
});

test.each(['[%Letters%', '%Start%.*', '100%', '(\\d{1,3}\\.){3}%Last%'])(
  'the expression “%s” is judged without its data elements',
  (value) => {
    const [first] = errorsOf(one({ operator: 'matches-regex', value }));
    expect(first?.[1]).toBe(
      value.startsWith('[') ? 'This is no valid regular expression.' : undefined,
    );
  },
);

test('an expression is no matter where the operator takes the text as it is', () => {
  expect(errorsOf(one({ operator: 'contains', value: '(a+)+' }))).toEqual([]);
});

test('names errors in the order of the page', () => {
  const comparisons = [{ operator: 'equals' }, { from: 'eVar1', operator: 'equals' }];
  expect(errorsOf({ comparisons }).map(([path]) => path)).toEqual([
    'comparisons.0.from',
    'comparisons.0.value',
    'comparisons.1.value',
  ]);
});

test.each([
  'text',
  [],
  { match: 'some', comparisons: 'eVar5' },
  { comparisons: [null, 'x', 4] },
  { comparisons: [{ from: 3, operator: 'is', value: {}, negate: 'no', caseInsensitive: 1 }] },
])('opens when %j was saved, and what is broken must be mended', (settings) => {
  expect(form.fromSettings(settings).match).toBe('all');
  expect(errorsOf(settings)).not.toEqual([]);
  expect(form.toSettings(form.fromSettings(settings)).match).toBeUndefined();
});

test('an operator that was lost is saved as it is shown', () => {
  expect(form.toSettings(form.fromSettings(one({ operator: 'is', value: 'a' })))).toEqual(
    one({ operator: 'equals', value: 'a' }),
  );
});

import { showMessage } from '../../texts/text';
import { readVariables, spelt, validateVariables, writeVariables } from './variables';

const errorsOf = (...rows: [name: string, value: string][]) =>
  validateVariables(
    rows.map(([name, value], index) => ({ id: `${index}`, name, value })),
    'variables.',
  ).map(({ path, message }) => [path, showMessage(message)]);

test('what was saved is written as it was', () => {
  const saved = { eVar5: '%Tier%', 'contextData.page.type': 'list', prop1: ' spaced ' };
  expect(writeVariables(readVariables(saved))).toEqual(saved);
});

test('leaves out rows that nobody wrote into, and all when there is nothing else', () => {
  const blank = { id: 'new-1', name: ' ', value: '' };
  expect(writeVariables([blank])).toBeUndefined();
  expect(writeVariables([blank, { id: 'new-2', name: ' eVar1 ', value: 'a' }])).toEqual({
    eVar1: 'a',
  });
  expect(errorsOf([' ', ''])).toEqual([]);
});

test('accepts listed variables and context data', () => {
  expect(
    errorsOf(
      ['eVar250', 'a'],
      ['pageName', '%Page%'],
      ['contextData.page.type', 'b'],
      ['contextData.größe-1', 'c'],
    ),
  ).toEqual([]);
});

test.each<[string, [string, string], string, string]>([
  [
    'a value without a name',
    ['', 'a'],
    'variables.0.name',
    'Choose a variable from the list, or remove the row.',
  ],
  [
    'a name without a value',
    ['eVar1', ' '],
    'variables.0.value',
    'Give eVar1 a value, or remove the row.',
  ],
  [
    'a name that is none',
    ['tier', 'a'],
    'variables.0.name',
    '“tier” is no variable that can be set here. Choose one from the list, or write contextData. and a key.',
  ],
  [
    'a number beyond the family',
    ['eVar251', 'a'],
    'variables.0.name',
    '“eVar251” is no variable that can be set here. Choose one from the list, or write contextData. and a key.',
  ],
  [
    'what the tracker finds out by itself',
    ['browserWidth', '1'],
    'variables.0.name',
    '“browserWidth” is no variable that can be set here. Choose one from the list, or write contextData. and a key.',
  ],
  [
    'a name of every object',
    ['__proto__', '1'],
    'variables.0.name',
    '“__proto__” is no variable that can be set here. Choose one from the list, or write contextData. and a key.',
  ],
  [
    'a name in another case',
    ['evar5', 'a'],
    'variables.0.name',
    '“evar5” is no variable. Did you mean eVar5?',
  ],
  [
    'context data in another case',
    ['contextdata.a', 'a'],
    'variables.0.name',
    '“contextdata.a” is no variable. Did you mean contextData.a?',
  ],
])('refuses %s', (_, row, path, text) => {
  expect(errorsOf(row)).toEqual([[path, text]]);
});

test.each([
  'contextData.',
  'contextData.a..b',
  'contextData.a.',
  'contextData.a b',
  'contextData.a,b',
])('refuses the key of “%s”', (name) => {
  expect(errorsOf([name, 'a'])).toEqual([
    [
      'variables.0.name',
      'Write the key behind “contextData.”, without spaces and commas: contextData.page.type.',
    ],
  ]);
});

test('refuses a name that has a row already', () => {
  expect(errorsOf(['eVar1', 'a'], ['prop1', 'b'], [' eVar1', 'c'])).toEqual([
    ['variables.2.name', 'eVar1 has a row already. Remove one of them.'],
  ]);
});

test.each([
  [' EVAR5 ', 'eVar5'],
  ['pagename', 'pageName'],
  ['ContextData.Page.Type', 'contextData.Page.Type'],
  ['tier', 'tier'],
])('spells “%s” as %s', (typed, name) => {
  expect(spelt(typed)).toBe(name);
});

import { checkCode } from '../../lint/checkCode';
import { showMessage } from '../../texts/text';
import { registerCallbackForm as form, type RegisterCallbackValues } from './registerCallback.form';

const FULL = {
  name: 'Mirror purchases',
  source: 'send(args.tier);',
  arguments: [
    { name: 'tier', value: '%Customer Tier%' },
    { name: 'empty', value: '' },
  ],
  trackers: ['web-sdk:alloy', 'adobe-analytics'],
  hitTypes: ['exit', 'page'],
  repeat: 'next-hit',
  onDuplicate: 'replace',
};

const errorsOf = (changed: Partial<RegisterCallbackValues>) =>
  form
    .validate({ ...form.fromSettings({ name: 'A', source: 'a();' }), ...changed }, checkCode)
    .map(({ path, message }) => [path, showMessage(message)]);

const argument = (id: string, name: string) => ({ id, saved: {}, name, value: '' });

test('shows what was saved', () => {
  expect(form.fromSettings(FULL)).toMatchObject(FULL);
});

test.each([
  FULL,
  { name: 'A', source: 'a();' },
  {
    name: 'A',
    source: 'a();',
    arguments: [],
    trackers: [],
    hitTypes: [],
    repeat: 'every-hit',
    onDuplicate: 'keep',
  },
  { name: ' spaced ', source: ' ', arguments: [{ name: ' a ', value: ' ' }] },
])('returns unchanged what the user did not touch: %j', (settings) => {
  expect(form.toSettings(form.fromSettings(settings))).toEqual(settings);
});

test('leaves defaults out of a new callback', () => {
  const values = { ...form.fromSettings(null), name: ' A ', source: 'a();' };
  expect(form.toSettings(values)).toEqual({ name: 'A', source: 'a();' });
});

test('takes an emptied list out of the settings', () => {
  const values = { ...form.fromSettings(FULL), arguments: [], hitTypes: [] };
  const { arguments: _, hitTypes: __, ...rest } = FULL;
  expect(form.toSettings(values)).toEqual(rest);
});

test('saves a tracker that is typed and not yet added', () => {
  const values = {
    ...form.fromSettings({ name: 'A', source: 'a();' }),
    otherTracker: ' global:s2 ',
  };
  expect(form.toSettings(values)).toEqual({ name: 'A', source: 'a();', trackers: ['global:s2'] });
});

test.each(['adobe-analytics', 'built-in', 'web-sdk', 'web-sdk:my-alloy', 'global:$s'])(
  'another tracker may be %s',
  (otherTracker) => {
    expect(errorsOf({ otherTracker })).toEqual([]);
  },
);

test.each(['web-sdk:', 'web-sdk:window.alloy', 'global:', 'global:my-s', 'alloy'])(
  'another tracker can’t be “%s”',
  (otherTracker) => {
    expect(errorsOf({ otherTracker }).map(([path]) => path)).toEqual(['otherTracker']);
  },
);

test('accepts what is complete', () => {
  expect(errorsOf({ arguments: [argument('0', 'tier'), argument('1', '$größe')] })).toEqual([]);
});

test.each<[string, Partial<RegisterCallbackValues>, string, string]>([
  ['no name', { name: ' ' }, 'name', 'Give the callback a name.'],
  ['no code', { source: '\n ' }, 'source', 'Write the code that runs after the hit.'],
  ['wrong code', { source: 'a();\nvar b = ;' }, 'source', 'Unexpected “;”.'],
  [
    'code that ends early',
    { source: 'if (a) {' },
    'source',
    'The code ends before it is complete. Close the open bracket, brace or quote.',
  ],
  [
    'an unnamed argument',
    { arguments: [argument('0', '')] },
    'arguments.0.name',
    'Give the argument a name, or remove it.',
  ],
  [
    'an argument that is no identifier',
    { arguments: [argument('0', '1st')] },
    'arguments.0.name',
    '“1st” can’t be a JavaScript name. Use letters, digits, _ and $, and do not begin with a digit.',
  ],
  [
    'a reserved word',
    { arguments: [argument('0', 'class')] },
    'arguments.0.name',
    '“class” is a reserved word of JavaScript. Choose another name.',
  ],
  [
    'a doubled argument',
    { arguments: [argument('0', 'a'), argument('1', ' a')] },
    'arguments.1.name',
    'Another argument is called “a” already. Choose another name.',
  ],
  [
    'a tracker that can’t be one',
    { otherTracker: 'window.s' },
    'otherTracker',
    'Write adobe-analytics, built-in, web-sdk, web-sdk:name or global:variable.',
  ],
])('refuses %s', (_, changed, path, text) => {
  expect(errorsOf(changed)).toEqual([[path, text]]);
});

test('names errors in the order of the page', () => {
  expect(
    errorsOf({ name: '', source: '', arguments: [argument('0', '')] }).map(([path]) => path),
  ).toEqual(['name', 'source', 'arguments.0.name']);
});

test.each([
  null,
  'text',
  [],
  {
    name: 1,
    source: {},
    arguments: 'x',
    trackers: [1],
    hitTypes: {},
    repeat: 'sometimes',
    onDuplicate: 3,
  },
  { arguments: [null, 4, { name: 3 }] },
])('opens, and saves nothing broken, when %j was saved', (settings) => {
  const values = form.fromSettings(settings);
  expect(values).toMatchObject({ name: '', source: '', repeat: 'every-hit', onDuplicate: 'keep' });
  const { name, source, repeat, onDuplicate } = form.toSettings(values);
  expect([name, source, repeat, onDuplicate]).toEqual([undefined, undefined, undefined, undefined]);
});

test('keeps what a newer version saved', () => {
  const settings = { name: 'A', source: 'a();', priority: 3 };
  const values = { ...form.fromSettings(settings), name: 'B' };
  expect(form.toSettings(values)).toEqual({ ...settings, name: 'B' });
});

test('needs the check of code as soon as there is code', () => {
  const values = form.fromSettings(null);
  expect(form.usesTool?.(values)).toBe(false);
  expect(form.usesTool?.({ ...values, source: ' \n' })).toBe(false);
  expect(form.usesTool?.({ ...values, source: 'a();' })).toBe(true);
});

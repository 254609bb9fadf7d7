import { showMessage } from '../../texts/text';
import { sendHitForm as form, type SendHitValues } from './sendHit.form';

const FULL = {
  type: 'exit',
  linkName: 'Our %Partner%',
  linkURL: 'https://partner.example/',
  variables: { eVar5: '%Tier%', 'contextData.page.type': 'list', events: 'event1=2' },
};

const errorsOf = (changed: Partial<SendHitValues>) =>
  form
    .validate({ ...form.fromSettings(null), ...changed })
    .map(({ path, message }) => [path, showMessage(message)]);

test('shows what was saved', () => {
  const { variables, ...rest } = form.fromSettings(FULL);
  expect(rest).toMatchObject({ type: 'exit', linkName: FULL.linkName, linkURL: FULL.linkURL });
  expect(variables.map(({ name, value }) => [name, value])).toEqual(Object.entries(FULL.variables));
});

test.each([
  FULL,
  { type: 'page' },
  { type: 'page', linkName: 'of another type', variables: {} },
  { type: 'custom', linkName: ' spaced ' },
  { type: 'custom', linkName: 'A', linkURL: '' },
  { type: 'page', variables: { unknown: 'x', eVar1: '' } },
])('returns unchanged what the user did not touch: %j', (settings) => {
  expect(form.toSettings(form.fromSettings(settings))).toEqual(settings);
});

test('is a page view at first, which is complete', () => {
  expect(form.toSettings(form.fromSettings(null))).toEqual({ type: 'page' });
  expect(errorsOf({})).toEqual([]);
});

test('saves the link of a link only', () => {
  const values = form.fromSettings(FULL);
  expect(form.toSettings({ ...values, type: 'page' })).toEqual({
    type: 'page',
    variables: FULL.variables,
  });
  expect(form.toSettings({ ...values, linkURL: ' ' })).toEqual({
    type: 'exit',
    linkName: FULL.linkName,
    variables: FULL.variables,
  });
});

test('takes removed variables out of the settings', () => {
  const { variables: _, ...rest } = FULL;
  expect(form.toSettings({ ...form.fromSettings(FULL), variables: [] })).toEqual(rest);
});

test.each(['custom', 'download', 'exit'] as const)(
  'refuses a link without a name and a URL: %s',
  (type) => {
    expect(errorsOf({ type, linkName: ' ', linkURL: '' })).toEqual([
      ['linkName', 'Give the link a name, or a URL. Without both there is nothing to report.'],
    ]);
    expect(errorsOf({ type, linkName: 'A' })).toEqual([]);
    expect(errorsOf({ type, linkURL: '%URL%' })).toEqual([]);
  },
);

test('names errors in the order of the page', () => {
  const variables = [
    { id: '0', name: 'tier', value: '' },
    { id: '1', name: '', value: 'a' },
  ];
  expect(errorsOf({ type: 'custom', variables }).map(([path]) => path)).toEqual([
    'linkName',
    'variables.0.name',
    'variables.0.value',
    'variables.1.name',
  ]);
});

test.each([
  null,
  'text',
  [],
  { type: 'event', linkName: 1, linkURL: {}, variables: [] },
  { type: 'page', variables: 'eVar1' },
  { type: 'page', variables: { eVar1: 5, prop1: null } },
])('opens, and saves nothing broken, when %j was saved', (settings) => {
  const values = form.fromSettings(settings);
  expect(values).toMatchObject({ type: 'page', linkName: '', linkURL: '', variables: [] });
  expect(form.toSettings(values)).toMatchObject({ type: 'page' });
  expect(JSON.stringify(form.toSettings(values))).toMatch(/^\{"type":"page"\}$|"variables":\{\}/);
});

test('keeps what is whole beside what is broken, and what a newer version saved', () => {
  const settings = { type: 'page', variables: { eVar1: 5, prop1: 'a' }, priority: 3 };
  expect(form.toSettings(form.fromSettings(settings))).toEqual({
    type: 'page',
    variables: { prop1: 'a' },
    priority: 3,
  });
});

import { type ViewSandbox, valueBecomes, withSandbox } from './sandbox';

const open = withSandbox();
const VIEW = 'Register Callback';

const FULL = {
  name: 'Mirror %Page%',
  source: 'send(args.tier);',
  arguments: [{ name: 'tier', value: '%Tier%' }],
  trackers: ['global:s2', 'adobe-analytics'],
  hitTypes: ['exit'],
  repeat: 'next-hit',
  onDuplicate: 'replace',
};

const openReady = async (options?: Parameters<typeof open>[1]) => {
  const host = await open(VIEW, options);
  await host.view.locator('.cm-editor').waitFor();
  return host;
};

const code = (host: ViewSandbox) => host.view.getByRole('textbox', { name: /^Code/ });

test('a callback is registered for the next hit of some trackers, by keyboard', async () => {
  const host = await openReady();
  await host.init(null, {
    trackers: [
      { type: 'global', variable: 's' },
      { type: 'web-sdk', instance: 'alloy' },
    ],
  });
  await host.view.getByRole('checkbox', { name: 'Global variable s' }).waitFor();
  await host.view.getByRole('textbox', { name: 'Name', exact: true }).focus();
  await host.page.keyboard.type('Mirror once');
  await code(host).focus();
  await host.page.keyboard.type('send(hit);');
  await host.view.getByRole('checkbox', { name: 'Web SDK instance alloy' }).press('Space');
  await host.view.getByRole('checkbox', { name: 'Other event' }).press('Space');
  await host.view.getByRole('textbox', { name: 'Another tracker' }).fill('global:s2');
  await host.view.getByRole('button', { name: 'Add tracker' }).press('Enter');
  await host.view.getByRole('checkbox', { name: 'Global variable s2 (not configured)' }).waitFor();
  await host.view.getByRole('radio', { name: /^After every hit/ }).press('ArrowDown');
  await host.view.getByRole('radio', { name: /^Keep the callback/ }).press('ArrowDown');
  const settings = {
    name: 'Mirror once',
    source: 'send(hit);',
    trackers: ['web-sdk:alloy', 'global:s2'],
    hitTypes: ['event'],
    repeat: 'next-hit',
    onDuplicate: 'replace',
  };
  expect(await host.validate()).toBe(true);
  expect(await host.getSettings()).toEqual(settings);
  await host.initWithOwnSettings();
  expect(await host.getSettings()).toEqual(settings);
});

test('what was saved is shown and comes back unchanged', async () => {
  const host = await openReady();
  await host.init(FULL);
  await valueBecomes(host.view.getByRole('textbox', { name: 'Name', exact: true }), FULL.name);
  await valueBecomes(host.view.getByRole('textbox', { name: 'Value 1' }), '%Tier%');
  await host.view.locator('.cm-content').getByText('send(args.tier);').waitFor();
  expect(await host.view.getByRole('radio', { name: /^After the next hit/ }).isChecked()).toBe(
    true,
  );
  expect(await host.validate()).toBe(true);
  expect(await host.getSettings()).toEqual(FULL);
});

test.each<[string, object, string, string]>([
  ['an empty name', { name: '' }, 'Give the callback a name.', 'Name'],
  ['empty code', { source: '' }, 'Write the code that runs after the hit.', 'Code'],
  [
    'code that ends early',
    { source: 'if (a) {\n' },
    'Line 2, column 1: The code ends before it is complete.',
    'Code',
  ],
  [
    'a reserved word as an argument',
    { arguments: [{ name: 'new', value: '' }] },
    '“new” is a reserved word of JavaScript.',
    'Name 1',
  ],
])('%s is refused beside the field, which takes the focus', async (_, wrong, message, field) => {
  const host = await openReady();
  await host.init({ ...FULL, ...wrong });
  expect(await host.validate()).toBe(false);
  await host.view.getByText(message).waitFor();
  expect(await host.focused()).toContain(field);
});

test('an error shows when its field is left, and goes when it is mended', async () => {
  const host = await openReady();
  const message = host.view.getByText(/^Line 1, column 9: Unexpected “;”\.$/);
  await code(host).focus();
  await host.page.keyboard.type('var a = ;');
  expect(await message.count()).toBe(0);
  await host.view.getByRole('button', { name: 'Add argument' }).focus();
  await message.waitFor();
  await code(host).focus();
  await host.page.keyboard.press('ControlOrMeta+End');
  await host.page.keyboard.press('ArrowLeft');
  await host.page.keyboard.type('1');
  await message.waitFor({ state: 'detached' });
});

test('saving code with an error puts the caret where the error is', async () => {
  const host = await openReady();
  await host.init({ ...FULL, source: 'a();\n\n  b = ;' });
  expect(await host.validate()).toBe(false);
  await host.view.getByText('Line 3, column 7: Unexpected “;”.').waitFor();
  await host.page.keyboard.type('1');
  expect(await host.getSettings()).toEqual({ ...FULL, source: 'a();\n\n  b = 1;' });
});

test.each(['light', 'dark'] as const)('axe finds nothing wrong, %s', async (colorScheme) => {
  const host = await openReady({ colorScheme });
  await host.init(FULL);
  await valueBecomes(host.view.getByRole('textbox', { name: 'Name', exact: true }), FULL.name);
  expect(await host.axeViolations()).toEqual([]);
  await host.init({ source: 'a(', arguments: [{ name: '1', value: '' }] });
  await host.validate();
  await host.view.getByText('Give the callback a name.').waitFor();
  expect(await host.axeViolations()).toEqual([]);
});

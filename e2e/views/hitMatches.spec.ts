import { type ViewSandbox, valueBecomes, withSandbox } from './sandbox';

const open = withSandbox();

const FULL = {
  match: 'any',
  comparisons: [
    { from: 'eVar5', operator: 'equals', value: '%Tier%', caseInsensitive: true, negate: true },
    { from: 'contextData.page.type', operator: 'matches-regex', value: '^(list|item)$' },
    { from: 'param.bw', operator: 'exists' },
  ],
};

const from = (host: ViewSandbox, number: number) =>
  host.view.getByRole('combobox', { name: `Value of the hit ${number}`, exact: true });
const operator = (host: ViewSandbox, number: number) =>
  host.view.getByRole('button', { name: new RegExp(`Operator ${number}$`) });
const value = (host: ViewSandbox, number: number) =>
  host.view.getByRole('textbox', { name: `Compared with ${number}`, exact: true });

const openReady = async (options?: Parameters<typeof open>[1]) => {
  const host = await open('Hit Matches', options);
  await from(host, 1).waitFor();
  return host;
};

test('comparisons are made by keyboard alone', async () => {
  const host = await openReady();
  const { keyboard } = host.page;
  await host.view.getByRole('radio', { name: /^All/ }).press('ArrowRight');
  await keyboard.press('Tab');
  expect(await host.focused()).toContain('Help on “Comparisons”');
  await keyboard.press('Tab');
  expect(await host.focused()).toContain('Value of the hit 1');
  await keyboard.type('evar5');
  await keyboard.press('Tab');
  await valueBecomes(from(host, 1), 'eVar5');
  expect(await host.focused()).toContain('Operator 1');
  await keyboard.type('does not c');
  await keyboard.press('Tab');
  await keyboard.type('gold');
  // Past the data-element button.
  await keyboard.press('Tab');
  await keyboard.press('Tab');
  await keyboard.press('Space');
  await keyboard.press('Tab');
  await keyboard.press('Tab');
  expect(await host.focused()).toBe('Add comparison');
  await keyboard.press('Enter');
  await from(host, 2).waitFor();
  await keyboard.type('order number');
  await host.view.getByRole('option', { name: 'purchaseID', exact: true }).waitFor();
  await keyboard.press('Enter');
  await keyboard.press('Tab');
  await keyboard.type('exists');
  await value(host, 2).waitFor({ state: 'detached' });
  const settings = {
    match: 'any',
    comparisons: [
      { from: 'eVar5', operator: 'contains', value: 'gold', caseInsensitive: true, negate: true },
      { from: 'purchaseID', operator: 'exists' },
    ],
  };
  expect(await host.validate()).toBe(true);
  expect(await host.getSettings()).toEqual(settings);
  await host.initWithOwnSettings();
  expect(await host.getSettings()).toEqual(settings);
});

test('what was saved is shown and comes back unchanged', async () => {
  const host = await openReady();
  await host.init(FULL);
  await valueBecomes(value(host, 1), '%Tier%');
  expect(await operator(host, 1).textContent()).toBe('does not equal');
  expect(
    await host.view
      .getByRole('checkbox', { name: 'Ignore upper and lower case, comparison 1' })
      .isChecked(),
  ).toBe(true);
  expect(await value(host, 3).count()).toBe(0);
  expect(await host.validate()).toBe(true);
  expect(await host.getSettings()).toEqual(FULL);
});

test('the host’s tester gives the expression back', async () => {
  const host = await openReady();
  await host.init(FULL);
  await host.view
    .getByRole('button', { name: 'Test the expression of comparison 2' })
    .press('Enter');
  // What the sandbox's stand-in for the tester answers.
  await host.page.waitForFunction(
    (element) => (element as HTMLInputElement).value.startsWith('Edited Regex'),
    await value(host, 2).elementHandle(),
  );
});

test('a removed comparison comes back by Undo, which has the focus', async () => {
  const host = await openReady();
  await host.init(FULL);
  await host.view.getByRole('button', { name: 'Remove comparison eVar5' }).press('Enter');
  await host.view
    .getByRole('status')
    .filter({ hasText: 'The comparison of eVar5 was removed.' })
    .waitFor({ state: 'attached' });
  expect(await host.focused()).toBe('Undo');
  expect(await host.getSettings()).toEqual({ ...FULL, comparisons: FULL.comparisons.slice(1) });
  await host.view.getByRole('button', { name: 'Undo' }).press('Enter');
  await from(host, 3).waitFor();
  expect(await host.focused()).toContain('Value of the hit 1');
  expect(await host.getSettings()).toEqual(FULL);
});

test('without any comparison there is nothing to save', async () => {
  const host = await openReady();
  await host.view.getByRole('button', { name: 'Remove comparison 1' }).press('Enter');
  await from(host, 1).waitFor({ state: 'detached' });
  expect(await host.focused()).toBe('Add comparison');
  expect(await host.validate()).toBe(false);
  await host.view.getByText('Add a comparison.').waitFor();
  expect(await host.focused()).toBe('Add comparison');
});

test.each<[string, object, string, string]>([
  ['no value of the hit', { from: '' }, 'Choose a value of the hit', 'Value of the hit 1'],
  ['an unknown one', { from: 'tier' }, '“tier” is no value of a hit.', 'Value of the hit 1'],
  ['nothing to compare with', { value: '' }, 'Write what to compare with', 'Compared with 1'],
  [
    'a broken expression',
    { operator: 'matches-regex', value: '(' },
    'This is no valid regular expression.',
    'Compared with 1',
  ],
  [
    'an expression that can hang the page',
    { operator: 'matches-regex', value: '(a+)+$' },
    'This expression can take so long',
    'Compared with 1',
  ],
])('%s is refused beside the field, which takes the focus', async (_, wrong, message, field) => {
  const host = await openReady();
  await host.init({ comparisons: [{ from: 'eVar1', operator: 'equals', value: 'a', ...wrong }] });
  expect(await host.validate()).toBe(false);
  await host.view.getByText(message).waitFor();
  expect(await host.focused()).toContain(field);
});

test.each(['light', 'dark'] as const)('axe finds nothing wrong, %s', async (colorScheme) => {
  const host = await openReady({ colorScheme, width: colorScheme === 'dark' ? 760 : 1500 });
  expect(await host.axeViolations()).toEqual([]);
  await host.init(FULL);
  await valueBecomes(value(host, 1), '%Tier%');
  await host.openList(from(host, 2));
  expect(await host.openListViolations()).toEqual([]);
  await host.page.keyboard.press('Escape');
  await host.init({ comparisons: [{ from: 'x', operator: 'matches-regex', value: '(' }] });
  await host.validate();
  await host.view.getByText('This is no valid').waitFor();
  expect(await host.axeViolations()).toEqual([]);
  await host.view.getByRole('button', { name: 'Remove comparison x' }).press('Enter');
  await host.validate();
  await host.view.getByText('Add a comparison.').waitFor();
  expect(await host.axeViolations()).toEqual([]);
});

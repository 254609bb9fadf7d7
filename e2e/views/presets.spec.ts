import { PRESETS } from '../../view/presets/presets';
import { type ViewSandbox, withSandbox } from './sandbox';

const open = withSandbox();
const CONFIGURATION = 'Extension Configuration';

const press = async (host: ViewSandbox, ...keys: string[]) => {
  for (const key of keys) await host.page.keyboard.press(key);
};

const dialog = (host: ViewSandbox) =>
  host.view.getByRole('dialog', { name: 'Start from a preset' });
const start = (host: ViewSandbox) =>
  host.view.getByRole('button', { name: 'Start from a preset', exact: true });
const preset = (host: ViewSandbox, name: string) =>
  dialog(host).getByRole('radio', { name: new RegExp(`^${name}`) });

const openDialog = async (view = CONFIGURATION, options?: Parameters<typeof open>[1]) => {
  const host = await open(view, options);
  await start(host).press('Enter');
  await dialog(host).waitFor();
  return host;
};

test('a preset is read, chosen and added by keyboard, twice', async () => {
  const host = await openDialog();
  expect(await host.focused()).toContain('Send to a data layer');
  await press(host, 'ArrowDown', 'ArrowDown', 'ArrowDown');
  expect(await preset(host, 'Store the last page name').isChecked()).toBe(true);
  await press(host, 'Tab');
  expect(await host.focused()).toBe('Code of “Store the last page name”');
  await dialog(host).getByText('sessionStorage.setItem(args.key, pageName)').waitFor();
  await press(host, 'Tab', 'Tab');
  expect(await host.focused()).toBe('Use this preset');
  await press(host, 'Enter');
  await dialog(host).waitFor({ state: 'detached' });
  await host.view.getByText('1 callback was added.').waitFor({ state: 'attached' });
  await host.view
    .locator(':focus')
    .and(host.view.getByRole('textbox', { name: /^Name/ }))
    .waitFor();
  const { source } = PRESETS.find(({ id }) => id === 'lastPage') ?? {};
  const added = {
    name: 'Store the last page name',
    source,
    arguments: [{ name: 'key', value: 'lastPageName' }],
    hitTypes: ['page'],
  };
  expect(await host.getSettings()).toEqual({ callbacks: [added] });
  await start(host).press('Enter');
  await dialog(host).getByRole('button', { name: 'Use this preset' }).press('Enter');
  await dialog(host).waitFor({ state: 'detached' });
  expect(await host.getSettings()).toEqual({
    callbacks: [added, { ...added, name: 'Store the last page name 2' }],
  });
});

test('every preset can be saved as it is', async () => {
  const host = await openDialog();
  for (const [index] of PRESETS.entries()) {
    if (index > 0) await start(host).press('Enter');
    await dialog(host).getByRole('radio').nth(index).press('Space');
    await dialog(host).getByRole('button', { name: 'Use this preset' }).press('Enter');
    await dialog(host).waitFor({ state: 'detached' });
  }
  expect(await host.validate()).toBe(true);
  expect(await host.getSettings()).toMatchObject({
    callbacks: PRESETS.map(({ source }) => ({ source })),
  });
});

test('a preset fills the empty code of the action, and keeps a name that is there', async () => {
  const host = await open('Register Callback');
  await host.view.getByRole('textbox', { name: 'Name', exact: true }).fill('My own');
  await start(host).press('Enter');
  await preset(host, 'Log for QA').press('Space');
  await dialog(host).getByRole('button', { name: 'Use this preset' }).press('Enter');
  await dialog(host).waitFor({ state: 'detached' });
  await host.view
    .locator(':focus')
    .and(host.view.getByRole('textbox', { name: /^Code/ }))
    .waitFor();
  expect(await host.validate()).toBe(true);
  expect(await host.getSettings()).toMatchObject({
    name: 'My own',
    source: PRESETS.find(({ id }) => id === 'log')?.source,
    arguments: [{ name: 'label', value: 'Hit sent' }],
  });
  expect(await start(host).isDisabled()).toBe(true);
});

test('Escape adds nothing, and leads back to the button', async () => {
  const host = await openDialog();
  await press(host, 'Escape');
  await dialog(host).waitFor({ state: 'detached' });
  expect(await host.focused()).toBe('Start from a preset');
  expect(await host.getSettings()).toEqual({});
});

test.each([
  ['light', 1500],
  ['dark', 1500],
  ['light', 806],
] as const)('axe finds nothing wrong, %s, %i pixels wide', async (colorScheme, width) => {
  const host = await openDialog(CONFIGURATION, { colorScheme, width });
  expect(await host.focused()).toContain('Send to a data layer');
  expect(await host.axeViolations()).toEqual([]);
  const html = host.view.locator('html');
  expect(await html.evaluate(({ scrollWidth }) => scrollWidth - innerWidth)).toBe(0);
});

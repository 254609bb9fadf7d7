import { type ViewSandbox, withSandbox } from './sandbox';

const open = withSandbox();
const CONFIGURATION = 'Extension Configuration';

const CODE = `// Mirror purchases
s2.registerPostTrackCallback(function (url, tier) {
  if (s2.purchaseID) mirror(url, tier);
}, _satellite.getVar('Customer Tier'));
s2.registerPostTrackCallback((url) => { window.last = url; });
s2.registerPostTrackCallback(fromElsewhere);`;

const press = async (host: ViewSandbox, ...keys: string[]) => {
  for (const key of keys) await host.page.keyboard.press(key);
};

const dialog = (host: ViewSandbox) => host.view.getByRole('dialog', { name: 'Import code' });
const button = (host: ViewSandbox, name: string) =>
  host.view.getByRole('button', { name, exact: true });

/** Opens the dialog by keyboard, which leads to the field for the code. */
const openDialog = async (view = CONFIGURATION, options?: Parameters<typeof open>[1]) => {
  const host = await open(view, options);
  await button(host, 'Import code').press('Enter');
  await dialog(host).waitFor();
  expect(await host.focused()).toBe('Your code as it is today');
  return host;
};

const paste = (host: ViewSandbox, code: string) => host.page.keyboard.insertText(code);

test('code becomes callbacks, of which some are taken, by keyboard', async () => {
  const host = await openDialog();
  await paste(host, CODE);
  await dialog(host).getByText('2 callbacks found.').waitFor();
  await press(host, 'Tab');
  expect(await host.focused()).toBe('Mirror purchases');
  await press(host, 'Tab');
  expect(await host.focused()).toBe('Code of “Mirror purchases”');
  await press(host, 'Tab', 'Space');
  expect(await host.focused()).toBe('Imported callback 1');
  await press(host, 'Tab', 'Tab', 'Tab');
  expect(await host.focused()).toBe('Add 1 callback');
  await press(host, 'Enter');
  await dialog(host).waitFor({ state: 'detached' });
  await host.view.getByText('1 callback was added.').waitFor({ state: 'attached' });
  await host.view
    .locator(':focus')
    .and(host.view.getByRole('textbox', { name: /^Name/ }))
    .waitFor();
  expect(await host.validate()).toBe(true);
  expect(await host.getSettings()).toEqual({
    callbacks: [
      {
        name: 'Mirror purchases',
        source: 'if (s.purchaseID) mirror(requestUrl, args.tier);',
        arguments: [{ name: 'tier', value: '%Customer Tier%' }],
      },
    ],
  });
});

test('what changes, and what is not taken over, is told with its line', async () => {
  const host = await openDialog();
  await paste(host, CODE);
  const notes = dialog(host).getByRole('list', { name: 'Notes on “Mirror purchases”' });
  await notes.getByText('Line 4').waitFor();
  expect(await notes.getByRole('listitem').allTextContents()).toEqual([
    'Line 3Uses what must be there on the page: mirror.',
    'Line 4“tier” is %Customer Tier% now: read at each hit, and no longer once when the callback is registered.',
  ]);
  const left = dialog(host).getByRole('region', { name: 'Not taken over' });
  expect(await left.getByRole('listitem').allTextContents()).toEqual([
    'Line 6, column 30“fromElsewhere” is no function that stands in this text. Paste its definition as well.',
  ]);
});

test('imported callbacks are added to those that are there, under names of their own', async () => {
  const host = await open(CONFIGURATION);
  const there = { name: 'Mirror purchases', source: 'a();' };
  await button(host, 'Import code').waitFor();
  await host.init({ callbacks: [there] });
  await button(host, 'Mirror purchases').waitFor();
  await button(host, 'Import code').press('Enter');
  await dialog(host).waitFor();
  await paste(
    host,
    `${CODE}\nalloy("sendEvent", {}).then((result) => { window.result = result; });`,
  );
  await button(host, 'Add 3 callbacks').press('Enter');
  await host.view.getByText('3 callbacks were added.').waitFor({ state: 'attached' });
  expect(await host.getSettings()).toEqual({
    callbacks: [
      there,
      expect.objectContaining({ name: 'Mirror purchases 2' }),
      { name: 'Imported callback 1', source: 'window.last = requestUrl;' },
      {
        name: 'Imported callback 2',
        source: 'const result = hit.result;\nwindow.result = result;',
        trackers: ['web-sdk'],
      },
    ],
  });
});

test('Escape leaves everything as it was, and leads back to the button', async () => {
  const host = await openDialog();
  await paste(host, CODE);
  await dialog(host).getByText('2 callbacks found.').waitFor();
  await press(host, 'Escape');
  await dialog(host).waitFor({ state: 'detached' });
  expect(await host.focused()).toBe('Import code');
  expect(await host.getSettings()).toEqual({});
  await button(host, 'Import code').press('Enter');
  await dialog(host).waitFor();
  expect(await host.view.getByRole('textbox', { name: /^Your code/ }).inputValue()).toBe('');
});

test('what is no callback is answered, and can’t be added', async () => {
  const host = await openDialog();
  const add = button(host, 'Add 0 callbacks');
  expect(await add.isDisabled()).toBe(true);
  await paste(host, 'a();\n  s.x(}');
  await dialog(host).getByText('Nothing can be taken over.').waitFor();
  await dialog(host).getByText('Line 2, column 7').waitFor();
  await dialog(host).getByText('Unexpected “}”.').waitFor();
  await press(host, 'ControlOrMeta+a');
  await paste(host, '<script>s.t();</script>');
  await dialog(host).getByText('No callback found. Looked for').waitFor();
  expect(await add.isDisabled()).toBe(true);
  await press(host, 'ControlOrMeta+a', 'Delete');
  await dialog(host).getByText('No callback found.').waitFor({ state: 'detached' });
});

test('a page’s whole code is read', async () => {
  const host = await openDialog();
  const functions = Array.from(
    { length: 5000 },
    (_, n) => `function f${n}(a) { return a + ${n}; }`,
  );
  await paste(host, `<html><script>${functions.join(' ')}\n${CODE}</script></html>`);
  await dialog(host).getByText('2 callbacks found.').waitFor();
  await dialog(host).getByText('From line 3').waitFor();
});

test('a tracking call in what is found is counted', async () => {
  const host = await openDialog();
  await paste(host, 's.registerPostTrackCallback(function () { s.t(); });');
  await dialog(host).getByText('The code check finds 1 thing to look at.').waitFor();
});

test('a part of the view that can’t be loaded is told', async () => {
  const host = await open(CONFIGURATION, { chunks: { match: /startDialogs/, until: 'fail' } });
  await button(host, 'Import code').press('Enter');
  await host.view.getByText('This part of the view could not be loaded.').waitFor();
  expect(await host.focused()).toBe('Import code');
});

test('one callback is taken into the action that registers it', async () => {
  const host = await openDialog('Register Callback');
  await paste(host, CODE);
  const use = button(host, 'Use the code of “Mirror purchases”');
  await use.waitFor();
  expect(await button(host, 'Use the code of “Imported callback 1”').count()).toBe(1);
  await use.press('Enter');
  await dialog(host).waitFor({ state: 'detached' });
  await host.view
    .locator(':focus')
    .and(host.view.getByRole('textbox', { name: /^Code/ }))
    .waitFor();
  expect(await host.getSettings()).toEqual({
    name: 'Mirror purchases',
    source: 'if (s.purchaseID) mirror(requestUrl, args.tier);',
    arguments: [{ name: 'tier', value: '%Customer Tier%' }],
  });
  expect(await button(host, 'Import code').isDisabled()).toBe(true);
});

test.each([
  ['light', 1500],
  ['dark', 1500],
  ['light', 806],
] as const)('axe finds nothing wrong, %s, %i pixels wide', async (colorScheme, width) => {
  const host = await openDialog(CONFIGURATION, { colorScheme, width });
  await paste(host, `${CODE}\nif (x) s2.registerPostTrackCallback((u, a) => {}, make());`);
  await dialog(host).getByText('3 callbacks found.').waitFor();
  expect(await host.axeViolations()).toEqual([]);
  const html = host.view.locator('html');
  expect(await html.evaluate(({ scrollWidth }) => scrollWidth - innerWidth)).toBe(0);
});

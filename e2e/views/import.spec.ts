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
    'Line 6, column 30“fromElsewhere” is not in this text. Paste its definition as well, or register a function of your own that calls it.',
  ]);
});

test('imported callbacks are added to those that are there, under names of their own', async () => {
  const host = await open(CONFIGURATION);
  const there = { name: 'Mirror purchases', source: 'a();' };
  await button(host, 'Import code').waitFor();
  await host.init({ callbacks: [there] });
  await host.view.getByRole('row', { name: 'Mirror purchases' }).waitFor();
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
      expect.objectContaining({ name: 'Mirror purchases 2', trackers: ['adobe-analytics'] }),
      {
        name: 'Imported callback 1',
        source: 'window.last = requestUrl;',
        trackers: ['adobe-analytics'],
      },
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

test('a page’s whole code is read by a worker', async () => {
  const host = await openDialog();
  const body = host.view.locator('body');
  await body.evaluate(() => {
    const own = window.Worker;
    window.Worker = class extends own {
      constructor(...given: ConstructorParameters<typeof Worker>) {
        super(...given);
        this.addEventListener('message', ({ data }) => {
          document.body.dataset['answers'] = Object.keys(data).join();
        });
      }
    };
  });
  const functions = Array.from(
    { length: 5000 },
    (_, n) => `function f${n}(a) { return a + ${n}; }`,
  );
  await paste(host, `<html><script>${functions.join(' ')}\n${CODE}</script></html>`);
  await dialog(host).getByText('2 callbacks found.').waitFor();
  await dialog(host).getByText('From line 3').waitFor();
  expect(await body.getAttribute('data-answers')).toBe('read');
});

test('reading that takes long shows how far it is, can be cancelled, and begun again', async () => {
  let arrive = () => {};
  const until = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  const host = await openDialog(CONFIGURATION, { chunks: { match: /assets\/reader-/, until } });
  await paste(host, CODE);
  const bar = dialog(host).getByRole('progressbar', { name: 'Reading the code' });
  await bar.waitFor();
  expect(await bar.getAttribute('aria-valuenow')).toBe('0');
  expect(await button(host, 'Add 0 callbacks').isDisabled()).toBe(true);
  await press(host, 'Tab');
  expect(await host.focused()).toBe('Cancel reading');
  await press(host, 'Enter');
  await dialog(host).getByText('Not read: reading was cancelled.').waitFor();
  expect(await bar.count()).toBe(0);
  arrive();
  await button(host, 'Read again').press('Enter');
  await dialog(host).getByText('2 callbacks found.').waitFor();
  expect(await button(host, 'Read again').count()).toBe(0);
});

test('where no worker may be had, the page reads', async () => {
  const host = await openDialog(CONFIGURATION, { policy: "worker-src 'none'" });
  await paste(host, CODE);
  await dialog(host).getByText('2 callbacks found.').waitFor();
});

test('what ran only sometimes is not added by itself', async () => {
  const host = await openDialog();
  await paste(
    host,
    `button.onclick = function () {
  s.registerPostTrackCallback(function () { location.href = '/done'; });
};
s.registerPostTrackCallback(function () {});
s.registerPostTrackCallback(function (u) { window.last = u; });`,
  );
  await dialog(host).getByText('3 callbacks found.').waitFor();
  const notes = dialog(host).getByRole('list', { name: 'Notes on “Imported callback 1”' });
  expect(await notes.getByRole('listitem').allTextContents()).toEqual([
    'Line 1It was registered only when something happened on the page: button.onclick.',
    'Line 2Added to the configuration, it runs after every hit. To keep it as it was, use the action Register Callback, in a rule for that moment: “After the next hit only”.',
  ]);
  await button(host, 'Add 1 callback').waitFor();
  await dialog(host).getByRole('checkbox', { name: 'Imported callback 1' }).press('Space');
  await button(host, 'Add 2 callbacks').press('Enter');
  await dialog(host).waitFor({ state: 'detached' });
  expect(await host.getSettings()).toMatchObject({
    callbacks: [{ source: "location.href = '/done';" }, { source: 'window.last = requestUrl;' }],
  });
});

test('what was put right in the text is told', async () => {
  const host = await openDialog();
  await paste(host, `\`\`\`js\n${CODE.replaceAll("'", '’')}\n\`\`\``);
  const mended = dialog(host).getByRole('list', { name: 'Put right in the pasted text' });
  await mended.waitFor();
  expect(await mended.getByRole('listitem').allTextContents()).toEqual([
    'Line 1The marks of a code block were taken out.',
    'Line 5Typographic quotation marks around strings were replaced by straight ones.',
  ]);
});

test('a callback that no tracker runs says so, and offers its tracker', async () => {
  const host = await openDialog();
  await paste(host, 'shop("sendEvent", {}).then(() => { window.done = true; });');
  await dialog(host).getByText('The extension does not listen to this tracker yet.').waitFor();
  await button(host, 'Add 1 callback').press('Enter');
  const warning = host.view.getByText('This callback never runs');
  await warning.waitFor();
  expect(await host.axeViolations()).toEqual([]);
  await button(host, 'Listen to Web SDK instance shop').press('Enter');
  await warning.waitFor({ state: 'detached' });
  await host.view
    .locator(':focus')
    .and(host.view.getByRole('checkbox', { name: 'Adobe Analytics extension' }))
    .waitFor();
  expect(await host.getSettings()).toMatchObject({
    trackers: [{ type: 'adobe-analytics' }, { type: 'web-sdk', instance: 'shop' }],
    callbacks: [{ trackers: ['web-sdk:shop'] }],
  });
  await button(host, 'Remove instance shop').press('Enter');
  await warning.waitFor();
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

test('what ran once is taken into the action for the next hit', async () => {
  const host = await openDialog('Register Callback');
  await paste(
    host,
    'if (isShop) alloy("sendEvent", {}).then(function ready() { window.done = true; });',
  );
  await button(host, 'Use the code of “ready”').press('Enter');
  await dialog(host).waitFor({ state: 'detached' });
  expect(await host.getSettings()).toEqual({
    name: 'ready',
    source: 'window.done = true;',
    trackers: ['web-sdk'],
    repeat: 'next-hit',
  });
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

import { type ViewSandbox, valueBecomes, withSandbox } from './sandbox';

const open = withSandbox();
const VIEW = 'Extension Configuration';

const FULL = {
  trackers: [
    { type: 'adobe-analytics' },
    { type: 'global', variable: 's' },
    { type: 'web-sdk', instance: 'alloy' },
    {
      type: 'built-in',
      reportSuites: { production: ['prod', 'global'], development: ['%Dev suites%'] },
      trackingServer: 'metrics.example.com',
    },
  ],
  callbacks: [
    {
      name: 'Mirror purchases',
      source: '// Only purchases\nif (hit.get("purchaseID")) {\n  send(requestUrl, 1, true);\n}\n',
      arguments: [{ name: 'tier', value: '%Customer Tier%' }],
      trackers: ['adobe-analytics', 'global:gone'],
      hitTypes: ['page'],
    },
    { name: 'Debug', enabled: false, source: 'console.log(hit);' },
  ],
  clearVariables: { mode: 'sent', keep: ['campaign'] },
  unconfirmedAfter: 5000,
};

const press = async (host: ViewSandbox, ...keys: string[]) => {
  for (const key of keys) await host.page.keyboard.press(key);
};

const openWith = async (settings: unknown, options?: Parameters<typeof open>[1]) => {
  const host = await open(VIEW, options);
  await host.view.getByRole('button', { name: 'Add callback' }).waitFor();
  await host.init(settings);
  return host;
};

const editor = (host: ViewSandbox) => host.view.locator('.cm-editor');

test('a callback is written by keyboard alone, saved, and shown again', async () => {
  const host = await open(VIEW);
  await host.view.getByRole('button', { name: 'Add callback' }).focus();
  await press(host, 'Enter');
  expect(await host.focused()).toContain('Name');
  await host.page.keyboard.type('Mirror purchases');
  await press(host, 'Tab');
  expect(await host.focused()).toBe('Open in full editor');
  await editor(host).waitFor();
  await press(host, 'Tab');
  expect(await host.focused()).toContain('Code');
  await host.page.keyboard.type('if (hit.type === "page") {');
  await press(host, 'Enter');
  await host.page.keyboard.type('send(args.tier);');
  await press(host, 'Enter');
  await host.page.keyboard.type('}');
  // What is wrong with the code is said beneath it: there is no such argument yet.
  await host.view.getByText('1 warning').waitFor();
  await host.leaveEditor();
  expect(await host.focused()).toBe('Line 2');
  await press(host, 'Tab');
  expect(await host.focused()).toBe('Add the argument tier');
  await press(host, 'Tab');
  expect(await host.focused()).toBe('Try it');
  await press(host, 'Tab');
  expect(await host.focused()).toBe('Add argument');
  await press(host, 'Enter');
  expect(await host.focused()).toBe('Name 1');
  await host.page.keyboard.type('tier');
  await press(host, 'Tab');
  await host.page.keyboard.type('%Customer Tier%');
  await press(host, 'Tab', 'Tab', 'Tab', 'Tab', 'Space');
  expect(await host.focused()).toBe('Adobe Analytics extension');
  await press(host, 'Tab', 'Tab', 'Space');
  expect(await host.focused()).toBe('Custom link');

  const settings = {
    callbacks: [
      {
        name: 'Mirror purchases',
        source: 'if (hit.type === "page") {\n  send(args.tier);\n}',
        arguments: [{ name: 'tier', value: '%Customer Tier%' }],
        trackers: ['adobe-analytics'],
        hitTypes: ['custom'],
      },
    ],
  };
  expect(await host.validate()).toBe(true);
  expect(await host.getSettings()).toEqual(settings);
  await host.initWithOwnSettings();
  expect(await host.getSettings()).toEqual(settings);
  await valueBecomes(
    host.view.getByRole('textbox', { name: 'Name', exact: true }),
    'Mirror purchases',
  );
});

test('an untouched form is valid and saves no defaults', async () => {
  const host = await openWith(null);
  expect(await host.validate()).toBe(true);
  expect(await host.getSettings()).toEqual({});
});

test('what was saved comes back unchanged, with all that the view has no field for', async () => {
  const host = await openWith(FULL);
  await editor(host).waitFor();
  expect(await host.validate()).toBe(true);
  expect(await host.getSettings()).toEqual(FULL);
});

test('trackers are chosen, named and configured', async () => {
  const host = await openWith(null);
  await host.view.getByRole('checkbox', { name: 'Adobe Analytics extension' }).press('Space');
  await host.view.getByRole('button', { name: 'Add global variable' }).press('Enter');
  await host.page.keyboard.type('s2');
  await host.view.getByRole('checkbox', { name: 'Built-in tracker' }).press('Space');
  await host.view.getByRole('textbox', { name: 'Production' }).fill('one, two');
  await host.view
    .getByRole('textbox', { name: 'Tracking server', exact: true })
    .fill('m.example.com');
  await host.view.getByRole('textbox', { name: 'Currency code' }).fill('EUR');
  expect(await host.getSettings()).toEqual({
    trackers: [
      {
        type: 'built-in',
        reportSuites: { production: ['one', 'two'] },
        trackingServer: 'm.example.com',
        currencyCode: 'EUR',
      },
      { type: 'global', variable: 's2' },
    ],
  });
});

test('one click does what it is for, though leaving a field shows an error above the button', async () => {
  const host = await openWith({});
  await host.view.getByRole('button', { name: 'Add Web SDK instance' }).click();
  const instance = host.view.getByRole('textbox', { name: 'Instance 1' });
  await instance.fill('window.alloy');
  const add = host.view.getByRole('button', { name: 'Add callback' });
  await add.hover();
  await host.page.mouse.down();
  await instance.and(host.view.locator(':not(:focus)')).waitFor();
  await host.page.mouse.up();
  await host.view.getByRole('textbox', { name: 'Name', exact: true }).waitFor();
  await host.view.getByText('Write the instance’s name alone: alloy, not window.alloy.').waitFor();
});

test('a global variable’s new name goes into the callbacks that chose it', async () => {
  const host = await openWith({
    trackers: [{ type: 'global', variable: 's' }],
    callbacks: [{ name: 'A', source: 'a();', trackers: ['global:s'] }],
  });
  const variable = host.view.getByRole('textbox', { name: 'Variable 1' });
  await variable.press('End');
  await host.page.keyboard.type('_site');
  expect(await host.getSettings()).toEqual({
    trackers: [{ type: 'global', variable: 's_site' }],
    callbacks: [{ name: 'A', source: 'a();', trackers: ['global:s_site'] }],
  });
});

test('instances of the Web SDK are added, named, removed and brought back, by keyboard', async () => {
  const host = await openWith(null);
  const add = host.view.getByRole('button', { name: 'Add Web SDK instance' });
  await add.press('Enter');
  expect(await host.focused()).toBe('Instance 1');
  await add.press('Enter');
  expect(await host.focused()).toBe('Instance 2');
  await host.page.keyboard.type('%Instance%');
  await host.view.getByRole('checkbox', { name: 'Adobe Analytics extension' }).press('Space');
  const settings = {
    trackers: ['alloy', '%Instance%'].map((instance) => ({ type: 'web-sdk', instance })),
  };
  expect(await host.validate()).toBe(true);
  expect(await host.getSettings()).toEqual(settings);
  await host.view.getByRole('button', { name: 'Remove instance alloy' }).press('Enter');
  expect(await host.focused()).toBe('Undo');
  expect(await host.getSettings()).toEqual({ trackers: settings.trackers.slice(1) });
  await host.view.getByRole('button', { name: 'Undo' }).press('Enter');
  expect(await host.focused()).toBe('Instance 1');
  expect(await host.getSettings()).toEqual(settings);
  await host.initWithOwnSettings();
  await valueBecomes(host.view.getByRole('textbox', { name: 'Instance 2' }), '%Instance%');
  expect(await host.getSettings()).toEqual(settings);
});

test('a data element goes into an instance’s name from the host’s list', async () => {
  const host = await openWith({ trackers: [{ type: 'web-sdk', instance: 'alloy' }] });
  await host.view.getByRole('button', { name: /data element for “Instance 1”/ }).press('Enter');
  await host.page.getByRole('dialog').waitFor();
});

test('a callback is for one instance, for all of them, and for other events', async () => {
  const host = await openWith({
    trackers: [{ type: 'web-sdk', instance: 'alloy' }],
    callbacks: [callback({})],
  });
  await host.view.getByText('neither a page view nor a link').waitFor();
  const choose = (name: string) => host.view.getByRole('checkbox', { name }).press('Space');
  await choose('Web SDK instance alloy');
  await choose('Web SDK, all instances');
  await choose('Other event');
  const chosen = { trackers: ['web-sdk:alloy', 'web-sdk'], hitTypes: ['event'] };
  expect(await host.getSettings()).toMatchObject({ callbacks: [callback(chosen)] });
  await host.view.getByRole('textbox', { name: 'Instance 1' }).fill('shop');
  await host.view.getByRole('textbox', { name: 'Instance 1' }).press('Tab');
  await host.view.getByRole('checkbox', { name: 'Web SDK instance shop' }).waitFor();
  expect(await host.getSettings()).toMatchObject({
    callbacks: [callback({ ...chosen, trackers: ['web-sdk:shop', 'web-sdk'] })],
  });
});

test('without the Web SDK there are no other events to choose', async () => {
  const host = await openWith({ callbacks: [callback({})] });
  await host.view.getByRole('checkbox', { name: 'Exit link' }).waitFor();
  expect(await host.view.getByRole('checkbox', { name: 'Other event' }).count()).toBe(0);
  expect(await host.view.getByRole('checkbox', { name: /^Web SDK/ }).count()).toBe(0);
});

test('what each tracker gives to a callback can be looked up', async () => {
  const host = await openWith(null);
  const table = host.view.getByRole('table');
  expect(await table.count()).toBe(0);
  await host.view.getByText('What a callback gets from each tracker').press('Enter');
  await table.waitFor();
  const given = (parameter: string) =>
    table.getByRole('row', { name: new RegExp(`^${parameter} `) }).getByRole('cell');
  expect(await given('s').allTextContents()).toEqual([
    'The tracker that sent the hit.',
    expect.stringMatching(/^undefined/),
  ]);
  expect((await given('hit').allTextContents())[1]).toMatch(/hit\.xdm.*hit\.data.*hit\.result/);
});

test('what is removed can be brought back: an argument, a global variable', async () => {
  const settings = {
    trackers: [
      { type: 'global', variable: 's' },
      { type: 'built-in', currencyCode: 'EUR' },
      { type: 'global', variable: 's2' },
    ],
    callbacks: [callback({ arguments: ['a', 'b'].map((name) => ({ name, value: `%${name}%` })) })],
  };
  const host = await openWith(settings);
  const undo = (said: string) =>
    host.view.locator('.removed', { hasText: said }).getByRole('button', { name: 'Undo' });
  await host.view.getByRole('button', { name: 'Remove argument a' }).press('Enter');
  expect(await host.focused()).toBe('Undo');
  await host.view.getByRole('button', { name: 'Remove variable s2' }).press('Enter');
  expect(await host.getSettings()).toEqual({
    trackers: settings.trackers.slice(0, 2),
    callbacks: [callback({ arguments: [{ name: 'b', value: '%b%' }] })],
  });
  await undo('Argument “a” was removed.').press('Enter');
  expect(await host.focused()).toBe('Name 1');
  await undo('Variable “s2” was removed.').press('Enter');
  expect(await host.focused()).toBe('Variable 2');
  expect(await host.getSettings()).toEqual(settings);
});

test('a row that nobody wrote into goes without a trace', async () => {
  const host = await openWith(null);
  await host.view.getByRole('button', { name: 'Add global variable' }).press('Enter');
  await host.view.getByRole('button', { name: 'Remove variable 1' }).press('Enter');
  expect(await host.focused()).toBe('Add global variable');
  expect(await host.view.getByRole('button', { name: 'Undo' }).count()).toBe(0);
});

const callback = (changed: object) => ({ name: 'A', source: 'a();', ...changed });

test.each<[string, unknown, string, string]>([
  [
    'no tracker',
    { trackers: [] },
    'Choose at least one tracker, or no callback will ever run.',
    'Adobe Analytics extension',
  ],
  [
    'a wrong global variable',
    { trackers: [{ type: 'global', variable: 'window.s' }] },
    'Write the variable’s name alone: s, not window.s.',
    'Variable 1',
  ],
  [
    'a wrong instance',
    { trackers: [{ type: 'web-sdk', instance: 'window.alloy' }] },
    'Write the instance’s name alone: alloy, not window.alloy.',
    'Instance 1',
  ],
  ['an empty name', { callbacks: [callback({ name: '' })] }, 'Give the callback a name.', 'Name'],
  [
    'a doubled name',
    { callbacks: [callback({}), callback({})] },
    'Another callback is called “A” already. Give this one a name of its own.',
    'Name',
  ],
  [
    'empty code',
    { callbacks: [callback({ source: ' \n' })] },
    'Write the code that runs after the hit.',
    'Code',
  ],
  [
    'wrong code',
    { callbacks: [callback({}), callback({ name: 'B', source: 'a();\n\n  b = ;' })] },
    'Line 3, column 7: Unexpected “;”.',
    'Code',
  ],
  [
    'an argument’s wrong name',
    { callbacks: [callback({ arguments: [{ name: '1st', value: '' }] })] },
    '“1st” can’t be a JavaScript name.',
    'Name 1',
  ],
  [
    'a doubled argument in the last of many callbacks',
    {
      callbacks: Array.from({ length: 50 }, (_, index) =>
        callback({
          name: `Callback ${index}`,
          arguments:
            index < 49
              ? []
              : [
                  { name: 'a', value: '' },
                  { name: 'a', value: '' },
                ],
        }),
      ),
    },
    'Another argument is called “a” already.',
    'Name 2',
  ],
])('%s is refused beside the field, which takes the focus', async (_, settings, message, field) => {
  const host = await openWith(settings);
  expect(await host.validate()).toBe(false);
  const shown = host.view.getByText(message);
  await shown.waitFor();
  expect(await shown.isVisible()).toBe(true);
  expect(await host.focused()).toContain(field);
  expect(await host.validate()).toBe(false);
});

test('other settings, also none, replace what was shown', async () => {
  const host = await openWith(FULL);
  await valueBecomes(
    host.view.getByRole('textbox', { name: 'Name', exact: true }),
    'Mirror purchases',
  );
  await host.init(null);
  await host.view.getByText('No callback yet.').waitFor();
  expect(await host.getSettings()).toEqual({});
});

test.each([
  ['light', 1500],
  ['dark', 1500],
  ['light', 700],
] as const)('axe finds nothing wrong, %s, %i pixels wide', async (colorScheme, width) => {
  const host = await openWith(FULL, { colorScheme, width });
  await editor(host).locator('.cm-line span').first().waitFor();
  await host.view.getByText('What a callback gets from each tracker').click();
  await host.view.getByRole('button', { name: 'Remove variable s' }).click();
  expect(await host.axeViolations()).toEqual([]);
  await host.init({
    trackers: [
      { type: 'web-sdk', instance: '12' },
      { type: 'web-sdk', instance: '' },
    ],
    callbacks: [callback({}), callback({ source: 'a(', arguments: [{ name: '', value: '' }] })],
  });
  await host.validate();
  await host.view.getByText('Name the instance, or remove it.').waitFor();
  await host.view.getByRole('row', { name: 'A' }).getByText('Needs attention').first().click();
  expect(await host.axeViolations()).toEqual([]);
});

test('nothing moves while a saved configuration comes up', async () => {
  const host = await openWith(FULL);
  await host.view.getByRole('textbox', { name: 'Instance 1' }).waitFor();
  // The sandbox sends the settings again, to a view that is opened with them.
  await host.page.reload();
  await editor(host).waitFor();
  await host.view.getByRole('img', { name: /B is lost\.$/ }).waitFor();
  const shifts = await host.view.locator('html').evaluate(() => {
    const observer = new PerformanceObserver(() => undefined);
    observer.observe({ type: 'layout-shift', buffered: true });
    return observer.takeRecords().map((entry) => JSON.stringify(entry));
  });
  expect(shifts).toEqual([]);
});

test('nothing is cut off where a view is 320 pixels wide', async () => {
  // The sandbox gives the view that much of it.
  const host = await openWith(FULL, { width: 806 });
  const html = host.view.locator('html');
  expect(await html.evaluate(() => innerWidth)).toBe(320);
  expect(await html.evaluate(({ scrollWidth }) => scrollWidth)).toBe(320);
});

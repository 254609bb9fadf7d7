import { announcements } from './announcements';
import { type OpenOptions, type ViewSandbox, valueBecomes, withSandbox } from './sandbox';

const open = withSandbox();

const openSource = async (source: string, more: object = {}, options?: OpenOptions) => {
  const host = await open('Extension Configuration', options);
  await host.view.getByRole('button', { name: 'Add callback' }).waitFor();
  await host.init({ callbacks: [{ name: 'A', source, ...more }] });
  await host.view.locator('.cm-editor').waitFor();
  return host;
};

const content = (host: ViewSandbox) => host.view.locator('.cm-content');
const problems = (host: ViewSandbox) =>
  host.view.getByRole('region', { name: 'Problems in the code' });
const counted = (host: ViewSandbox, text: string) =>
  problems(host).getByRole('status').getByText(text, { exact: true }).waitFor();
const press = async (host: ViewSandbox, ...keys: string[]) => {
  for (const key of keys) await host.page.keyboard.press(key);
};
const sourceOf = async (host: ViewSandbox) => {
  const { callbacks } = (await host.getSettings()) as { callbacks: { source: string }[] };

  return callbacks[0]?.source;
};

test('a tracking call is marked while one types, mended by keyboard, and undone', async () => {
  const host = await openSource('');
  await content(host).click();
  await counted(host, 'No problems found.');
  await host.page.keyboard.type('send(hit);\ns.t();');
  await counted(host, '1 error');
  await host.view.locator('.cm-lintRange-error').getByText('s.t()').waitFor();
  await press(host, 'ControlOrMeta+Home', 'F8');
  await host.view.locator('.cm-tooltip-lint').getByText('s.t() sends nothing here.').waitFor();
  await press(host, 'ControlOrMeta+.');
  expect(await host.focused()).toBe('Remove s.t()');
  await press(host, 'Enter');
  await counted(host, 'No problems found.');
  expect(await host.focused()).toContain('Code');
  expect(await sourceOf(host)).toBe('send(hit);\n');
  await content(host).focus();
  await press(host, 'ControlOrMeta+z');
  await counted(host, '1 error');
  expect(await sourceOf(host)).toBe('send(hit);\ns.t();');
});

test('F8 and Shift+F8 go round the problems, and read them out', async () => {
  const host = await openSource('s.clearVars();\nsend(s.linkName);\ndocument.write("x");');
  await host.view.locator('.cm-lintRange').getByText('document.write').waitFor();
  const said = await announcements(host);
  await content(host).click();
  await press(host, 'ControlOrMeta+Home');
  const order = [
    ['F8', 'This also wipes what the page has set for its next hit.'],
    ['F8', 's.linkName is reset before the callback runs.'],
    ['F8', 'Once the page has loaded, this replaces all that is on it.'],
    ['F8', 'This also wipes what the page has set for its next hit.'],
    ['Shift+F8', 'Once the page has loaded, this replaces all that is on it.'],
    ['Shift+F8', 's.linkName is reset before the callback runs.'],
  ] as const;
  for (const [index, [key, text]] of order.entries()) {
    await press(host, key);
    expect(await said(index)).toContain(text);
  }
});

test('F8 reaches a problem inside another one, and shows the only one again', async () => {
  const host = await openSource('fetch("http://a.example/" + s.linkName);');
  await counted(host, '3 warnings');
  const said = await announcements(host);
  await content(host).click();
  await press(host, 'ControlOrMeta+Home', 'F8', 'F8', 'F8');
  await said(2);
  const heard = await Promise.all([0, 1, 2].map(said));
  expect(new Set(heard).size).toBe(3);
  expect(heard.join()).toContain('s.linkName is reset');
  await press(host, 'ControlOrMeta+a');
  await host.page.keyboard.type('if (');
  await counted(host, '1 error');
  const tooltip = host.view.locator('.cm-tooltip-lint');
  for (const index of [3, 4]) {
    await press(host, 'F8');
    expect(await said(index)).toContain('The code ends before it is complete.');
    await tooltip.waitFor();
    await press(host, 'Escape');
    await tooltip.waitFor({ state: 'detached' });
  }
});

test('CodeMirror’s own panel of problems opens by its key, mends one by a letter, and closes', async () => {
  const host = await openSource('s.t();\ns.clearVars();');
  await counted(host, '1 error');
  await content(host).click();
  await press(host, 'ControlOrMeta+Home', 'ControlOrMeta+Shift+M');
  const panel = host.view.getByRole('listbox', { name: 'Problems in the code' });
  await panel.getByRole('option', { name: /sends nothing here/ }).waitFor();
  expect(await host.axeViolations()).toEqual([]);
  // The letter that is underlined in “Remove s.t()”.
  await press(host, 'r');
  await counted(host, '1 warning');
  expect(await host.focused()).toContain('Code');
  await press(host, 'Escape');
  await panel.waitFor({ state: 'detached' });
  expect(await sourceOf(host)).toBe('s.clearVars();');
});

test('an error keeps one from saving, and the caret goes to it; a warning does not', async () => {
  const host = await openSource('s.clearVars();\n\n  document.write("x");');
  expect(await host.validate()).toBe(false);
  await host.view
    .getByText('Line 3, column 3: Once the page has loaded, this replaces all')
    .waitFor();
  expect(await host.focused()).toContain('Code');
  await press(host, 'Shift+End', 'Delete');
  expect(await host.validate()).toBe(true);
  expect(await sourceOf(host)).toBe('s.clearVars();\n\n  ');
});

test('a callback that was saved with what is an error now opens, and comes back unchanged', async () => {
  const host = await openSource('s.t();');
  await counted(host, '1 error');
  expect(await sourceOf(host)).toBe('s.t();');
});

test('the list is reached by Tab, and its buttons go to the line and mend it', async () => {
  const host = await openSource('send("%Customer Tier%");\nsend(args.level);', {
    arguments: [{ name: 'size', value: '1' }],
  });
  await counted(host, '2 warnings');
  await content(host).focus();
  await host.leaveEditor();
  expect(await host.focused()).toBe('Line 1');
  await press(host, 'Tab');
  expect(await host.focused()).toBe('Add the argument customerTier with the value %Customer Tier%');
  await press(host, 'Enter');
  await counted(host, '1 warning');
  await valueBecomes(host.view.getByRole('textbox', { name: 'Value 2' }), '%Customer Tier%');
  await problems(host).getByRole('button', { name: 'Add the argument level' }).press('Enter');
  await counted(host, 'No problems found.');
  expect(await host.focused()).toBe('Value 3');
  expect(await host.getSettings()).toEqual({
    callbacks: [
      {
        name: 'A',
        source: 'send(args.customerTier);\nsend(args.level);',
        arguments: [
          { name: 'size', value: '1' },
          { name: 'customerTier', value: '%Customer Tier%' },
          { name: 'level', value: '' },
        ],
      },
    ],
  });
});

test('s.clearVars() becomes the setting that clears without a race', async () => {
  const host = await openSource('send(hit);\ns.clearVars();');
  await problems(host)
    .getByRole('button', { name: 'Remove it, and clear what each hit sent' })
    .press('Enter');
  await counted(host, 'No problems found.');
  expect(await host.getSettings()).toEqual({
    callbacks: [{ name: 'A', source: 'send(hit);\n' }],
    clearVariables: { mode: 'sent' },
  });
  expect(await host.view.getByRole('radio', { name: /^Clear what the hit sent/ }).isChecked()).toBe(
    true,
  );
});

test('a fix takes the code as it is now, not as it was when the problem was found', async () => {
  const host = await openSource('s.t();');
  await counted(host, '1 error');
  await content(host).click();
  await press(host, 'ControlOrMeta+Home');
  await host.page.keyboard.type('send(1); ');
  await problems(host).getByRole('button', { name: 'Remove s.t()' }).click();
  await counted(host, 'No problems found.');
  expect(await sourceOf(host)).toBe('send(1); ');
});

test('the pointer on a mark says what is wrong, and mends it', async () => {
  const host = await openSource('send(s.linkName);\r\nsend(2);\r\n');
  await host.view.locator('.cm-lintRange').hover();
  const tooltip = host.view.locator('.cm-tooltip-lint');
  await tooltip.getByRole('button', { name: 'Use hit.variables.linkName' }).click();
  await counted(host, 'No problems found.');
  expect(await sourceOf(host)).toBe('send(hit.variables.linkName);\r\nsend(2);\r\n');
});

test('nothing moves under the pointer when problems come, or an error as the code is left', async () => {
  const host = await openSource('');
  const place = async () => {
    const editor = await host.view.locator('.code-frame').boundingBox();
    const button = await host.view.getByRole('button', { name: 'Try it' }).boundingBox();
    return editor && button && button.y - editor.y;
  };
  await counted(host, 'No problems found.');
  const before = await place();
  await content(host).click();
  await host.page.keyboard.type('s.t();\ns.clearVars();\nx = 1;\nif (');
  await host.view.getByRole('button', { name: 'Try it' }).click();
  await host.view.getByText('Line 4, column 5: The code ends before it is complete.').waitFor();
  await counted(host, '1 error');
  expect(await place()).toBe(before);
  expect(before).toBeGreaterThan(0);
  expect(await host.view.getByRole('button', { name: 'Try it', expanded: true }).count()).toBe(1);
});

test('without the chunk that finds problems the view works all the same', async () => {
  const chunks = { match: /lintOnce|checkCode/, until: 'fail' } as const;
  const host = await openSource('s.t();', {}, { chunks });
  await content(host).click();
  await host.page.keyboard.type('a');
  expect(await host.validate()).toBe(true);
  expect(await problems(host).getByRole('status').textContent()).toBe('');
});

test.each([
  ['light', 1500],
  ['dark', 1500],
  // As narrow as this, the code scrolls.
  ['light', 806],
] as const)('axe finds nothing wrong, %s, %i pixels wide', async (colorScheme, width) => {
  const host = await openSource(
    `lastPage = hit.variables.pageName; // last\ns.t();\nconst tier = "%Tier%" + 1 + /a/.test(s);${'\nsend(hit);'.repeat(30)}`,
    {},
    { colorScheme, width },
  );
  await counted(host, '1 error');
  await content(host).focus();
  await press(host, 'ControlOrMeta+Home', 'ArrowDown', 'ArrowDown', 'F8');
  await host.view.locator('.cm-tooltip-lint').waitFor();
  expect(await host.axeViolations()).toEqual([]);
});

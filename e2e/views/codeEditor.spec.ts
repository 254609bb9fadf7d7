import { announcements } from './announcements';
import { type LanguageHost, startLanguageHost } from './languageHost';
import { type OpenOptions, type ViewSandbox, valueBecomes, withSandbox } from './sandbox';

const open = withSandbox();
/** Unlike the sandbox it sends settings without taking the focus. */
let focusHost: LanguageHost | undefined;
afterAll(() => focusHost?.close());

const settings = (source: string) => ({ callbacks: [{ name: 'A', source }] });

const openSource = async (source: string, options?: OpenOptions) => {
  const host = await open('Extension Configuration', options);
  await host.view.getByRole('button', { name: 'Add callback' }).waitFor();
  await host.init(settings(source));
  return host;
};

const editor = (host: ViewSandbox) => host.view.locator('.cm-editor');

/** Counts the Escape keys that the editor leaves to what is around it: a dialog, or the host. */
const escapesAround = async (host: ViewSandbox) => {
  const counted = await host.view.locator('body').evaluateHandle(() => {
    const found = { escapes: 0 };
    document.addEventListener('keydown', ({ key }) => {
      if (key === 'Escape') found.escapes += 1;
    });
    return found;
  });
  return () => counted.evaluate(({ escapes }) => escapes);
};

test('the host’s full editor takes the code and gives it back; a cancel changes nothing', async () => {
  const host = await openSource('before();');
  const dialog = host.page.getByRole('dialog');
  const openFull = host.view.getByRole('button', { name: 'Open in full editor' });
  await editor(host).waitFor();
  await openFull.click();
  await valueBecomes(dialog.getByRole('textbox', { name: 'Code' }), 'before();');
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await openFull.click();
  await dialog.getByRole('textbox', { name: 'Code' }).fill('after();');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await editor(host).getByText('after();').waitFor();
  expect(await host.getSettings()).toEqual(settings('after();'));
});

test('what is typed before the editor arrives stays, and nothing on the page moves', async () => {
  let arrive = () => {};
  const until = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  const host = await openSource('', { chunks: { match: /createEditor/, until } });
  const code = host.view.getByRole('textbox', { name: /^Code/ });
  await code.click();
  await host.page.keyboard.type('early();');
  const place = () => host.view.getByRole('button', { name: 'Add argument' }).boundingBox();
  const before = await place();
  arrive();
  await editor(host).waitFor();
  expect(await place()).toEqual(before);
  await host.page.keyboard.type(' late();');
  expect(await host.getSettings()).toEqual(settings('early(); late();'));
});

test('the view works without the chunks that come later', async () => {
  const host = await openSource('a(', {
    chunks: { match: /createEditor|checkCode/, until: 'fail' },
  });
  await host.view.getByRole('textbox', { name: /^Code/ }).fill('b(');
  expect(await host.validate()).toBe(true);
  expect(await host.getSettings()).toEqual(settings('b('));
});

test('Tab indents in the editor, and Ctrl+M lets it leave', async () => {
  const host = await openSource('a();');
  await editor(host).locator('.cm-content').click();
  const { keyboard } = host.page;
  await keyboard.press('Home');
  await keyboard.press('Tab');
  expect(await host.focused()).toContain('Code');
  await keyboard.press(process.platform === 'darwin' ? 'Shift+Alt+m' : 'Control+m');
  await keyboard.press('Tab');
  expect(await host.focused()).toBe('Try it');
  expect(await host.getSettings()).toEqual(settings('  a();'));
});

test('Windows line ends stay as they were saved, and as new lines are typed', async () => {
  const mixed = 'a();\r\nb();\n';
  const saved = {
    callbacks: [
      { name: 'A', source: 'a();\r\nb();\r\n' },
      { name: 'B', source: mixed },
    ],
  };
  const host = await openSource('');
  await editor(host).waitFor();
  await host.init(saved);
  for (const name of ['B', 'A']) {
    await host.view.getByRole('row', { name, exact: true }).click();
    await editor(host).getByText('b();').waitFor();
  }
  expect(await host.getSettings()).toEqual(saved);
  await editor(host).locator('.cm-content').click();
  await host.page.keyboard.press('ControlOrMeta+End');
  await host.page.keyboard.type('c();\nd();');
  expect(await host.getSettings()).toEqual({
    callbacks: [
      { name: 'A', source: 'a();\r\nb();\r\nc();\r\nd();' },
      { name: 'B', source: mixed },
    ],
  });
});

test('what was typed can be undone after another callback was looked at, but not in other settings', async () => {
  const host = await openSource('');
  await editor(host).waitFor();
  const saved = {
    callbacks: [
      { name: 'A', source: 'a();' },
      { name: 'B', source: 'b();' },
    ],
  };
  const go = (name: string) => host.view.getByRole('row', { name, exact: true }).click();
  const undo = async () => {
    await editor(host).locator('.cm-content').focus();
    await host.page.keyboard.press('ControlOrMeta+z');
  };
  await host.init(saved);
  await editor(host).getByText('a();').waitFor();
  await editor(host).locator('.cm-content').click();
  await host.page.keyboard.press('ControlOrMeta+End');
  await host.page.keyboard.type('x();');
  await go('B');
  await editor(host).getByText('b();').waitFor();
  await undo();
  await go('A');
  await editor(host).getByText('a();x();').waitFor();
  await undo();
  expect(await host.getSettings()).toEqual(saved);
  await host.init(saved);
  await editor(host).getByText('a();').waitFor();
  await undo();
  expect(await host.getSettings()).toEqual(saved);
});

test.each(['light', 'dark'] as const)(
  'Ctrl+F finds and replaces in the code, and closes alone, %s',
  async (colorScheme) => {
    const host = await openSource('one(); two(); one();', { colorScheme });
    const { keyboard } = host.page;
    await editor(host).locator('.cm-content').click();
    await keyboard.press('ControlOrMeta+Home');
    await keyboard.press('ControlOrMeta+f');
    const find = host.view.getByRole('textbox', { name: 'Find', exact: true });
    await find.fill('one');
    await find.press('Enter');
    expect(await host.axeViolations()).toEqual([]);
    await host.view.getByRole('textbox', { name: 'Replace with' }).fill('three');
    await host.view.getByRole('button', { name: 'Replace all' }).click();
    await editor(host).getByText('three(); two(); three();').waitFor();
    const escapes = await escapesAround(host);
    await find.press('Escape');
    await find.waitFor({ state: 'detached' });
    expect(await host.focused()).toContain('Code');
    expect(await escapes()).toBe(0);
    await keyboard.press('Escape');
    expect(await escapes()).toBe(1);
    expect(await host.getSettings()).toEqual(settings('three(); two(); three();'));
  },
);

test('the search panel is a part of the code: going there shows no error', async () => {
  const host = await openSource('');
  await editor(host).locator('.cm-content').click();
  await host.page.keyboard.press('ControlOrMeta+f');
  await host.view.getByRole('textbox', { name: 'Find', exact: true }).waitFor();
  const error = host.view.getByText('Write the code that runs after the hit.');
  expect(await host.focused()).toBe('Find');
  expect(await error.count()).toBe(0);
  await host.view.getByRole('button', { name: 'Add argument' }).focus();
  await error.waitFor();
});

test('other settings that come while one types begin without an error', async () => {
  focusHost = await startLanguageHost();
  const { frame, init, page } = await focusHost.show('configuration', { settings: settings('') });
  await frame.locator('.cm-content').click();
  await page.keyboard.press('Tab');
  await init({ settings: settings('') });
  await frame.locator('.cm-editor:not(.cm-focused)').waitFor();
  await frame.getByText('No problems found.').waitFor();
  expect(await frame.getByText('Write the code that runs after the hit.').count()).toBe(0);
});

test('Escape takes an explanation away first, and then Tab leaves', async () => {
  const host = await openSource('send(hit);');
  const tooltip = host.view.locator('.code-tooltip');
  await editor(host).locator('.cm-content').click();
  await host.page.keyboard.press('ControlOrMeta+Home');
  for (let step = 0; step < 6; step += 1) await host.page.keyboard.press('ArrowRight');
  const escapes = await escapesAround(host);
  await host.page.keyboard.press('ControlOrMeta+i');
  await tooltip.waitFor();
  await host.page.keyboard.press('Escape');
  await tooltip.waitFor({ state: 'detached' });
  expect(await escapes()).toBe(0);
  await host.page.keyboard.press('Shift+ArrowRight');
  await host.leaveEditor();
  expect(await host.focused()).not.toContain('Code');
  expect(await host.getSettings()).toEqual(settings('send(hit);'));
});

test('code folds and opens by keyboard and by pointer, and is read out', async () => {
  const source = 'if (hit.type) {\n  return await send(hit);\n}\ns.t();';
  const host = await openSource(source);
  const said = await announcements(host);
  const folded = host.view.getByTitle('Unfold', { exact: true });
  // What is found is marked in the code: nothing moves any more.
  await host.view.getByText('1 error', { exact: true }).waitFor();
  await editor(host).locator('.cm-content').click();
  await host.page.keyboard.press('ControlOrMeta+Home');
  await host.page.keyboard.press('Control+Shift+BracketLeft');
  expect(await said(0)).toBe('Folded lines 1 to 3.');
  expect(await host.axeViolations()).toEqual([]);
  await folded.click();
  await editor(host).getByText('return await send(hit);').waitFor();
  await host.view.getByTitle('Fold the lines', { exact: true }).click();
  await folded.waitFor();
  expect(await host.getSettings()).toEqual(settings(source));
});

test('new lines go in behind a bracket, and a closing one goes out', async () => {
  const host = await openSource('');
  await editor(host).locator('.cm-content').click();
  await host.page.keyboard.type('if (a) {\nb([\n1,\n]);\n}\nc();');
  expect(await host.getSettings()).toEqual(settings('if (a) {\n  b([\n    1,\n  ]);\n}\nc();'));
});

test('several places are written to at once, and Escape leaves one', async () => {
  const host = await openSource('one(1);\none(2);');
  const { keyboard } = host.page;
  const carets = editor(host).locator('.cm-cursor');
  await editor(host).locator('.cm-content').click();
  await keyboard.press('ControlOrMeta+Home');
  for (let times = 0; times < 3; times += 1) await keyboard.press('ControlOrMeta+d');
  await keyboard.type('two');
  // The first place in the code has the caret that is drawn last.
  await carets.nth(1).waitFor({ state: 'attached' });
  expect(await carets.count()).toBe(2);
  // Not in a name, where Escape is for the suggestions first.
  await keyboard.press('Home');
  await keyboard.press('Escape');
  await carets.first().waitFor({ state: 'detached' });
  await keyboard.type('s.');
  expect(await host.getSettings()).toEqual(settings('s.two(1);\ntwo(2);'));
});

test('a policy without inline styles leaves the editor as it is', async () => {
  const policy = "style-src 'self'; img-src 'self'";
  const host = await openSource('send(hit);', { policy });
  const line = await editor(host).locator('.cm-line').boundingBox();
  const number = await editor(host).getByText('1', { exact: true }).boundingBox();
  expect(line && number && line.y - number.y).toBe(0);
  expect(line && number && line.x).toBeGreaterThan(number?.x ?? 0);
});

import { type OpenOptions, type ViewSandbox, valueBecomes, withSandbox } from './sandbox';

const open = withSandbox();

const settings = (source: string) => ({ callbacks: [{ name: 'A', source }] });

const openSource = async (source: string, options?: OpenOptions) => {
  const host = await open('Extension Configuration', options);
  await host.view.getByRole('button', { name: 'Add callback' }).waitFor();
  await host.init(settings(source));
  return host;
};

const editor = (host: ViewSandbox) => host.view.locator('.cm-editor');

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
    await host.view.getByRole('button', { name, exact: true }).click();
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
  const go = (name: string) => host.view.getByRole('button', { name, exact: true }).click();
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

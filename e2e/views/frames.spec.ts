import type { Frame } from 'playwright-core';
import { type LanguageHost, type ShownView, startLanguageHost } from './languageHost';

let host: LanguageHost;
let shown: ShownView | undefined;
beforeAll(async () => {
  host = await startLanguageHost();
});
afterEach(() => shown?.close());
afterAll(() => host?.close());

/** Opens a view in a frame of a height that the host makes it. */
const show = async (view: string, settings: unknown, height: number, width = 800) => {
  shown = await host.show(view, { settings, preferredLanguages: ['en-us'] }, { width });
  await shown.page.evaluate((pixels) => {
    const [frame] = document.getElementsByTagName('iframe');
    if (frame) frame.style.height = `${pixels}px`;
  }, height);
  return shown;
};

/** Where an element is in the host's window, once it has come to rest there. */
const placeInWindow = async ({ page, frame }: ShownView, selector: string) => {
  const element = frame.locator(selector);
  await element.evaluate(async (node) => {
    await Promise.all(node.ownerDocument.getAnimations().map(({ finished }) => finished));
    await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
  });
  const box = await element.boundingBox();
  const window = page.viewportSize();
  if (!box || !window) throw new Error(`${selector} is not there.`);
  return { top: box.y, bottom: box.y + box.height, window: window.height };
};

const focusedTag = (frame: Frame) => frame.locator(':focus').evaluate(({ tagName }) => tagName);

const openDialog = async (view: ShownView, name: string) => {
  await view.frame.getByRole('button', { name, exact: true }).click();
  await view.frame.getByRole('dialog', { name }).waitFor();
};

test.each([300, 1000, 4000])(
  'in a frame of %i pixels, a dialog is where the user is, and Escape closes it alone',
  async (height) => {
    const view = await show('configuration', null, height);
    await openDialog(view, 'Import code');
    expect(await focusedTag(view.frame)).toBe('TEXTAREA');
    const place = await placeInWindow(view, '[role=dialog]');
    expect(place.top).toBeGreaterThanOrEqual(0);
    expect(place.bottom).toBeLessThanOrEqual(place.window);
    await view.page.keyboard.insertText('s.registerPostTrackCallback(() => { a(); });');
    const add = view.frame.getByRole('button', { name: 'Add 1 callback' });
    await add.focus();
    const button = await placeInWindow(view, 'button:focus');
    expect(button.bottom).toBeLessThanOrEqual(place.window);
    await view.page.keyboard.press('Escape');
    await view.frame.getByRole('dialog').waitFor({ state: 'detached' });
    await view.frame
      .getByRole('button', { name: 'Import code' })
      .and(view.frame.locator(':focus'))
      .waitFor();
    expect(await view.getSettings()).toEqual({});
  },
);

test.each([300, 4000])(
  'in a frame of %i pixels, a list of choices is inside it and scrolls',
  async (height) => {
    const view = await show('hitValue', { from: 'eVar20' }, height);
    const field = view.frame.getByRole('combobox');
    await field.focus();
    await view.page.keyboard.press('ArrowDown');
    const list = view.frame.getByRole('listbox');
    await list.waitFor();
    await view.frame.getByRole('option', { name: 'eVar20', exact: true }).waitFor();
    const { top, bottom } = await list.evaluate((element) =>
      element.getBoundingClientRect().toJSON(),
    );
    expect(top).toBeGreaterThanOrEqual(0);
    expect(bottom).toBeLessThanOrEqual(height);
    expect(bottom - top).toBeLessThanOrEqual(400);
    await view.page.keyboard.press('ControlOrMeta+a');
    await view.page.keyboard.type('page na');
    await view.frame.getByRole('option', { name: 'pageName' }).first().waitFor();
    // What is typed is there whenever the host asks.
    expect(await view.getSettings()).toEqual({ from: 'page na' });
  },
);

test('Escape closes the help, or the list, and nothing else', async () => {
  const view = await show(
    'hitMatches',
    { comparisons: [{ from: 'eVar1', operator: 'equals', value: 'a' }] },
    300,
    320,
  );
  await view.frame.getByRole('button', { name: 'Help on “Comparisons”' }).press('Enter');
  const help = view.frame.getByRole('dialog');
  await help.getByText('the opposites are true').waitFor();
  await view.page.keyboard.press('Escape');
  await help.waitFor({ state: 'detached' });
  await view.frame.getByRole('button', { name: /Operator 1$/ }).press('Enter');
  await view.frame.getByRole('listbox').waitFor();
  await view.page.keyboard.press('Escape');
  await view.frame.getByRole('listbox').waitFor({ state: 'detached' });
  expect(await view.getSettings()).toEqual({
    comparisons: [{ from: 'eVar1', operator: 'equals', value: 'a' }],
  });
});

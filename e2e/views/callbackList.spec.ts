import type { Locator } from 'playwright-core';
import { type ViewSandbox, valueBecomes, withSandbox } from './sandbox';

const open = withSandbox();

const named = (...names: string[]) => ({
  callbacks: names.map((name) => ({ name, source: 'a();' })),
});
const THREE = named('A', 'B', 'C');

const rows = (host: ViewSandbox) =>
  host.view.getByRole('grid', { name: 'Callbacks' }).getByRole('row');
const row = (host: ViewSandbox, name: string) => host.view.getByRole('row', { name, exact: true });

const openWith = async (settings: unknown, options?: Parameters<typeof open>[1]) => {
  const host = await open('Extension Configuration', options);
  await host.view.getByRole('button', { name: 'Add callback' }).waitFor();
  await host.init(settings);
  await rows(host).first().waitFor();
  return host;
};

const nameField = (host: ViewSandbox) =>
  host.view.getByRole('textbox', { name: 'Name', exact: true });

const press = async (host: ViewSandbox, ...keys: string[]) => {
  for (const key of keys) await host.page.keyboard.press(key);
};

/** Waits for what has the focus: in a drag that is a place to drop at. */
const focusComesTo = (host: ViewSandbox, name: RegExp) =>
  host.view
    .getByRole('button', { name })
    .and(host.view.locator(':focus'))
    .waitFor({ state: 'attached' });

test('callbacks are copied, moved, switched off, deleted and brought back', async () => {
  const host = await openWith(THREE);
  const names = () => rows(host).allTextContents();
  await row(host, 'B').click();
  await host.view.getByRole('button', { name: 'Move up' }).press('Enter');
  await host.view.getByText('“B” is now number 1 of 3.').waitFor();
  expect(await names()).toEqual(['B', 'A', 'C']);
  await host.view.getByRole('button', { name: 'Move up' }).press('Enter');
  const said = host.view.getByText('“B” is the first one already.');
  await said.waitFor();
  const before = await said.elementHandle();
  await host.view.getByRole('button', { name: 'Move up' }).press('Enter');
  // In its place there is another one: a live region announces what is added to it.
  await host.page.waitForFunction((element) => !element?.isConnected, before);
  expect(await said.count()).toBe(1);

  await host.view.getByRole('button', { name: 'Duplicate' }).press('Enter');
  expect(await names()).toEqual(['B', 'B (copy)', 'A', 'C']);
  expect(await host.focused()).toContain('Name');
  await host.page.keyboard.press('ControlOrMeta+a');
  await host.page.keyboard.type('D');
  await host.view.getByRole('switch', { name: 'Switched on' }).press('Space');
  expect(await names()).toEqual(['B', 'DOff', 'A', 'C']);

  await host.view.getByRole('button', { name: 'Delete' }).press('Enter');
  expect(await names()).toEqual(['B', 'A', 'C']);
  expect(await host.focused()).toBe('Undo');
  await press(host, 'Enter');
  expect(await names()).toEqual(['B', 'DOff', 'A', 'C']);
  expect(await host.getSettings()).toEqual({
    callbacks: [
      { name: 'B', source: 'a();' },
      { name: 'D', enabled: false, source: 'a();' },
      { name: 'A', source: 'a();' },
      { name: 'C', source: 'a();' },
    ],
  });
});

test('a callback is dragged to its place by keyboard, or left where it was', async () => {
  const host = await openWith(THREE);
  await row(host, 'A').focus();
  // The handle, which comes with the focus.
  await press(host, 'ArrowRight', 'Enter');
  await focusComesTo(host, /^Insert between A and B$/);
  await press(host, 'ArrowDown');
  await focusComesTo(host, /^Insert between B and C$/);
  await press(host, 'Enter');
  await host.view.getByText('“A” is now number 2 of 3.').waitFor({ state: 'attached' });
  expect(await host.getSettings()).toEqual(named('B', 'A', 'C'));
  await row(host, 'C').focus();
  await press(host, 'ArrowRight', 'Enter');
  await focusComesTo(host, /^Insert/);
  await press(host, 'Escape');
  expect(await host.getSettings()).toEqual(named('B', 'A', 'C'));
});

test('a callback is dragged to its place with the mouse', async () => {
  const host = await openWith(THREE);
  const box = async (locator: Locator) => {
    const found = await locator.boundingBox();
    if (!found) throw new Error('The row is not there.');
    return found;
  };
  const [from, to] = [await box(row(host, 'A')), await box(row(host, 'C'))];
  const { mouse } = host.page;
  await mouse.move(from.x + 60, from.y + 10);
  await mouse.down();
  await mouse.move(from.x + 62, from.y + 16, { steps: 3 });
  await mouse.move(to.x + 60, to.y + to.height - 3, { steps: 8 });
  await mouse.up();
  await host.view.getByText('“A” is now number 3 of 3.').waitFor({ state: 'attached' });
  expect(await host.getSettings()).toEqual(named('B', 'C', 'A'));
});

test('a callback is chosen and moved by touch, without a drag', async () => {
  const host = await openWith(THREE, { hasTouch: true });
  await row(host, 'B').tap();
  await valueBecomes(nameField(host), 'B');
  await host.view.getByRole('button', { name: 'Move down' }).tap();
  await host.view.getByText('“B” is now number 3 of 3.').waitFor({ state: 'attached' });
  expect(await host.getSettings()).toEqual(named('A', 'C', 'B'));
});

test('the arrow keys choose, and the fields beside the list follow', async () => {
  const host = await openWith(THREE);
  await row(host, 'A').focus();
  await press(host, 'ArrowDown');
  await valueBecomes(nameField(host), 'B');
  await press(host, 'End');
  await valueBecomes(nameField(host), 'C');
  await press(host, 'Escape');
  expect(await row(host, 'C').getAttribute('aria-selected')).toBe('true');
});

test('a name that is typed stands in the list at once', async () => {
  const host = await openWith(THREE);
  await nameField(host).fill('Purchases');
  await row(host, 'Purchases').waitFor();
  await nameField(host).fill('');
  await row(host, 'Unnamed callback').waitFor();
});

test('a callback that keeps one from saving is marked, and comes into view however long the list is', async () => {
  const names = Array.from({ length: 50 }, (_, index) => `Callback ${index}`);
  const { callbacks } = named(...names);
  const host = await openWith({ callbacks: [...callbacks, { name: 'Last', source: '' }] });
  expect(await host.validate()).toBe(false);
  const last = row(host, 'Last');
  await last.getByText('Needs attention').waitFor();
  await last.evaluate(async (element) => {
    const list = element.closest('[role=grid]');
    const isShown = () => {
      const [inner, outer] = [element, list].map((each) => each?.getBoundingClientRect());
      return inner && outer && inner.top >= outer.top - 1 && inner.bottom <= outer.bottom + 1;
    };
    while (!isShown()) await new Promise(requestAnimationFrame);
  });
  expect(await host.focused()).toContain('Code');
});

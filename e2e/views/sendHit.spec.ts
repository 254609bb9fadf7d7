import { type ViewSandbox, valueBecomes, withSandbox } from './sandbox';

const open = withSandbox();
const VIEW = 'Send Hit';
const WITH_TRACKER = { trackers: [{ type: 'built-in' }] };

const FULL = {
  type: 'exit',
  linkName: 'Our %Partner%',
  linkURL: 'https://partner.example/',
  variables: { eVar5: '%Tier%', 'contextData.page.type': 'list', events: 'event1=2' },
};

const openReady = async (options?: Parameters<typeof open>[1]) => {
  const host = await open(VIEW, options);
  await host.view.getByRole('radio', { name: /^Page view/ }).waitFor();
  return host;
};
const variable = (host: ViewSandbox, number: number) =>
  host.view.getByRole('combobox', { name: `Variable ${number}`, exact: true });
const value = (host: ViewSandbox, number: number) =>
  host.view.getByRole('textbox', { name: `Value ${number}`, exact: true });

test('a page view is complete as it opens', async () => {
  const host = await openReady();
  expect(await host.validate()).toBe(true);
  expect(await host.getSettings()).toEqual({ type: 'page' });
});

test('a link with variables is made by keyboard alone', async () => {
  const host = await openReady();
  const { keyboard } = host.page;
  await host.view.getByRole('radio', { name: /^Page view/ }).press('ArrowDown');
  await host.view.getByRole('textbox', { name: 'Link name' }).waitFor();
  await keyboard.press('Tab');
  await keyboard.type('Add to cart');
  // Past the two data-element buttons and the URL.
  for (let presses = 0; presses < 4; presses += 1) await keyboard.press('Tab');
  expect(await host.focused()).toBe('Add variable');
  await keyboard.press('Enter');
  await variable(host, 1).waitFor();
  await keyboard.type('tracking code');
  await host.view.getByRole('option', { name: 'campaign', exact: true }).waitFor();
  await keyboard.press('Enter');
  await host.listGone();
  await host.view.getByText('Tracking code of the campaign').waitFor();
  await keyboard.press('Tab');
  await keyboard.type('%Campaign%');
  for (let presses = 0; presses < 3; presses += 1) await keyboard.press('Tab');
  await keyboard.press('Enter');
  await variable(host, 2).waitFor();
  await keyboard.type('evar5');
  await keyboard.press('Tab');
  await valueBecomes(variable(host, 2), 'eVar5');
  await keyboard.type('gold');
  for (let presses = 0; presses < 3; presses += 1) await keyboard.press('Tab');
  await keyboard.press('Enter');
  await variable(host, 3).waitFor();
  await keyboard.type('contextData.page.type');
  await keyboard.press('Tab');
  await keyboard.type('product');
  const settings = {
    type: 'custom',
    linkName: 'Add to cart',
    variables: { campaign: '%Campaign%', eVar5: 'gold', 'contextData.page.type': 'product' },
  };
  expect(await host.validate()).toBe(true);
  expect(await host.getSettings()).toEqual(settings);
  await host.initWithOwnSettings();
  expect(await host.getSettings()).toEqual(settings);
});

test('what was saved is shown and comes back unchanged', async () => {
  const host = await openReady();
  await host.init(FULL, WITH_TRACKER);
  await valueBecomes(host.view.getByRole('textbox', { name: 'Link name' }), FULL.linkName);
  expect(await host.view.getByRole('radio', { name: /^Exit link/ }).isChecked()).toBe(true);
  expect(await variable(host, 2).inputValue()).toBe('contextData.page.type');
  expect(await value(host, 3).inputValue()).toBe('event1=2');
  await host.view.getByText('event1,event2=5,event3:id').waitFor();
  expect(await host.validate()).toBe(true);
  expect(await host.getSettings()).toEqual(FULL);
});

test('a removed variable comes back by Undo, which has the focus', async () => {
  const host = await openReady();
  await host.init(FULL);
  await host.view
    .getByRole('button', { name: 'Remove variable contextData.page.type' })
    .press('Enter');
  await host.view
    .getByRole('status')
    .filter({ hasText: 'was removed' })
    .waitFor({ state: 'attached' });
  const { 'contextData.page.type': _, ...left } = FULL.variables;
  expect(await host.focused()).toBe('Undo');
  expect(await host.getSettings()).toEqual({ ...FULL, variables: left });
  await host.view.getByRole('button', { name: 'Undo' }).press('Enter');
  await variable(host, 3).waitFor();
  expect(await host.focused()).toContain('Variable 2');
  expect(await host.getSettings()).toEqual(FULL);
});

test.each<[string, object, string, string]>([
  [
    'a link without a name and a URL',
    { linkName: '', linkURL: '' },
    'Give the link a name, or a URL.',
    'Link name',
  ],
  ['an unknown variable', { variables: { tier: 'x' } }, '“tier” is no variable', 'Variable 1'],
  ['another spelling', { variables: { evar1: 'x' } }, 'Did you mean eVar1?', 'Variable 1'],
  ['a variable without a value', { variables: { eVar1: '' } }, 'Give eVar1 a value', 'Value 1'],
  [
    'context data without a key',
    { variables: { 'contextData.': 'x' } },
    'Write the key behind “contextData.”',
    'Variable 1',
  ],
])('%s is refused beside the field, which takes the focus', async (_, wrong, message, field) => {
  const host = await openReady();
  await host.init({ ...FULL, ...wrong });
  expect(await host.validate()).toBe(false);
  await host.view.getByText(message).waitFor();
  expect(await host.focused()).toContain(field);
});

test('an error shows when its field is left, and goes when it is mended', async () => {
  const host = await openReady();
  await host.view.getByRole('button', { name: 'Add variable' }).press('Enter');
  await host.page.keyboard.type('purch');
  const message = host.view.getByText('“purch” is no variable');
  expect(await message.count()).toBe(0);
  await host.page.keyboard.press('Tab');
  await message.waitFor();
  await host.listGone();
  await host.page.keyboard.press('Shift+Tab');
  await host.page.keyboard.press('ArrowDown');
  await host.page.keyboard.press('Enter');
  await valueBecomes(variable(host, 1), 'purchaseID');
  await message.waitFor({ state: 'detached' });
});

test.each([1500, 760])('the list stays inside the frame, sandbox %i px wide', async (width) => {
  const host = await openReady({ width });
  const rows = Array.from({ length: 6 }, (_, index) => [`eVar${index + 1}`, 'x']);
  await host.init({ type: 'page', variables: Object.fromEntries(rows) });
  for (const number of [1, 6]) {
    const list = await host.openList(variable(host, number));
    const marked = host.view.getByRole('option', { selected: true });
    expect(await marked.textContent()).toContain(`eVar${number}`);
    // Far down in the list, and yet the list has come to it.
    await marked.evaluate(async (option) => {
      const list = option.closest('[role=listbox]');
      const isShown = () => {
        const [inner, outer] = [option, list].map((each) => each?.getBoundingClientRect());
        return inner && outer && inner.top > outer.top - 1 && inner.bottom < outer.bottom + 1;
      };
      while (!isShown()) await new Promise(requestAnimationFrame);
    });
    const { popup, frame } = await list.evaluate((element) => ({
      popup: element.getBoundingClientRect().toJSON() as DOMRect,
      frame: { width: innerWidth, height: innerHeight },
    }));
    expect(popup.left).toBeGreaterThanOrEqual(0);
    expect(popup.top).toBeGreaterThanOrEqual(0);
    expect(popup.right).toBeLessThanOrEqual(frame.width);
    expect(popup.bottom).toBeLessThanOrEqual(frame.height);
    await host.page.keyboard.press('Escape');
    await host.listGone();
  }
});

test('a configuration without the built-in tracker is said', async () => {
  const host = await openReady();
  const note = host.view.getByText('The extension configuration has no built-in tracker.');
  await host.init(null, { trackers: [{ type: 'global', variable: 's' }] });
  await note.waitFor();
  await host.init(null, WITH_TRACKER);
  await note.waitFor({ state: 'detached' });
});

test.each(['light', 'dark'] as const)('axe finds nothing wrong, %s', async (colorScheme) => {
  const host = await openReady({ colorScheme });
  expect(await host.axeViolations()).toEqual([]);
  await host.init(FULL, WITH_TRACKER);
  await valueBecomes(host.view.getByRole('textbox', { name: 'Link name' }), FULL.linkName);
  await host.openList(variable(host, 1));
  expect(await host.openListViolations()).toEqual([]);
  await variable(host, 1).fill('purch');
  await host.view.getByRole('option', { name: /^purchaseID/ }).waitFor();
  expect(await host.openListViolations()).toEqual([]);
  await host.page.keyboard.press('Escape');
  await host.view.getByRole('button', { name: 'Remove variable events' }).press('Enter');
  await host.init({ type: 'custom', variables: { tier: '' } }, {});
  await host.validate();
  await host.view.getByText('Give the link a name').waitFor();
  expect(await host.axeViolations()).toEqual([]);
});

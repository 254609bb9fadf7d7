import { announcements } from './announcements';
import { type OpenOptions, type ViewSandbox, withSandbox } from './sandbox';

const open = withSandbox();

const openReady = async (options?: OpenOptions) => {
  const host = await open('Extension Configuration', options);
  await host.view.getByRole('button', { name: 'Add callback' }).waitFor();
  const given = [{ name: 'tier', value: '%Customer Tier%' }];
  await host.init({ callbacks: [{ name: 'A', source: '', arguments: given }] });
  await host.view.locator('.cm-editor').waitFor();
  await host.view.locator('.cm-content').click();
  return host;
};

const options = (host: ViewSandbox) => host.view.getByRole('listbox', { name: 'Suggestions' });
const chosen = async (host: ViewSandbox, name: string) => {
  // What a screen reader follows: from the text that has the focus to the option, and what describes it.
  await options(host).locator('[aria-selected]', { hasText: name }).waitFor();
  const field = host.view.locator('.cm-content');
  const id = await field.getAttribute('aria-activedescendant');
  const option = host.view.locator(`[id="${id}"]`);
  const meaning = host.view.locator(`[id="${await option.getAttribute('aria-describedby')}"]`);
  return { name: await option.textContent(), meaning: await meaning.textContent() };
};
/** The list takes no key in its first moments, lest it takes one that was meant for the text. */
const settled = async (host: ViewSandbox) => {
  await options(host).waitFor();
  const shown = await host.page.evaluate(() => Date.now());
  await host.page.waitForFunction((since) => Date.now() > since + 100, shown);
};
const choose = async (host: ViewSandbox, key: string, text: string) => {
  await settled(host);
  await host.page.keyboard.press(key);
  await host.view.locator('.cm-content').getByText(text).waitFor();
};
const source = async (host: ViewSandbox) => {
  const { callbacks } = (await host.getSettings()) as { callbacks: { source: string }[] };
  return callbacks[0]?.source;
};

test('the members of hit come up while one types, with what they mean, and are chosen by keyboard', async () => {
  const host = await openReady();
  await host.page.keyboard.type('send(hit.variables.eVar25');
  await options(host).getByRole('option', { name: 'eVar250', exact: true }).waitFor();
  await settled(host);
  await host.page.keyboard.press('ArrowDown');
  await options(host).locator('[aria-selected]', { hasText: 'eVar250' }).waitFor();
  expect(await chosen(host, 'eVar250')).toEqual({
    name: 'eVar250',
    meaning:
      'Conversion variable 250: keeps its value until it expires, and gets the credit for events.',
  });
  await choose(host, 'Enter', 'send(hit.variables.eVar250');
  await options(host).waitFor({ state: 'detached' });
  await host.page.keyboard.type(');');
  expect(await source(host)).toBe('send(hit.variables.eVar250);');
});

test.each<[string, string, string, string]>([
  ['the user’s own arguments', 'args.', 'tier', 'Your argument, with the value %Customer Tier%'],
  ['what hit.get takes', 'hit.get("purchaseI', 'purchaseID', 'Order number.'],
  ['the tracker’s variables', 's.campa', 'campaign', 'Tracking code of the campaign'],
  ['the Tags library', '_satellite.getV', 'getVar', 'Value of a data element'],
  ['the parameters', 'reque', 'requestUrl', 'The full URL of the'],
])('%s', async (_, typed, name, meaning) => {
  const host = await openReady();
  await host.page.keyboard.type(typed);
  const found = await chosen(host, name);
  expect(found.name).toBe(name);
  expect(found.meaning).toContain(meaning);
  await choose(host, 'Tab', name);
  expect(await source(host)).toContain(name);
});

test('Escape closes the list and stays in the editor; Ctrl+Space asks for it again', async () => {
  const host = await openReady();
  await host.page.keyboard.type('hit.');
  await options(host).waitFor();
  await host.page.keyboard.press('Escape');
  await options(host).waitFor({ state: 'detached' });
  expect(await host.focused()).toContain('Code');
  await host.page.keyboard.press('Control+Space');
  await options(host).waitFor();
  await host.page.keyboard.press('Escape');
  await options(host).waitFor({ state: 'detached' });
  await host.leaveEditor();
  expect(await host.focused()).not.toContain('Code');
  expect(await source(host)).toBe('hit.');
});

test('comments and texts of one’s own stay undisturbed', async () => {
  const host = await openReady();
  await host.page.keyboard.type('// hit.type\nsend("hit.');
  await host.page.keyboard.type('");\nargs.');
  await options(host).getByRole('option', { name: 'tier' }).waitFor();
  expect(await source(host)).toBe('// hit.type\nsend("hit.");\nargs.');
});

test('the pointer on a name says what it means, and so does a key', async () => {
  const host = await openReady();
  await host.page.keyboard.type('send(hit.confirmedBy );');
  const tooltip = host.view.locator('.code-tooltip');
  const meaning = 'How success is known.';
  await host.page.keyboard.press('ControlOrMeta+Home');
  for (let step = 0; step < 12; step += 1) await host.page.keyboard.press('ArrowRight');
  const said = await announcements(host);
  await host.page.keyboard.press('ControlOrMeta+i');
  await tooltip.getByText(meaning).waitFor();
  expect(await said(0)).toContain(`hit.confirmedBy: ${meaning}`);
  await host.page.keyboard.press('Escape');
  await tooltip.waitFor({ state: 'detached' });
  await host.page.keyboard.press('ControlOrMeta+i');
  await tooltip.waitFor();
  await host.page.keyboard.press('ControlOrMeta+End');
  await tooltip.waitFor({ state: 'detached' });
  await host.view
    .locator('.cm-line')
    .getByText('send(')
    .hover({ position: { x: 50, y: 5 } });
  await tooltip.waitFor();
});

test.each(['light', 'dark'] as const)('axe finds nothing wrong, %s', async (colorScheme) => {
  const host = await openReady({ colorScheme });
  await host.page.keyboard.type('hit.variables.p');
  await chosen(host, 'p');
  expect(await host.axeViolations()).toEqual([]);
});

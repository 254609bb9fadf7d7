import { type ViewSandbox, valueBecomes, withSandbox } from './sandbox';

const open = withSandbox();

const FULL = {
  clearVariables: { mode: 'sent', keep: ['campaign'], also: ['contextData', 'pageName'] },
  unconfirmedAfter: 5000,
};

const off = (host: ViewSandbox) => host.view.getByRole('radio', { name: /^Clear nothing/ });
const sent = (host: ViewSandbox) => host.view.getByRole('radio', { name: /^Clear what/ });
const name = (host: ViewSandbox, label: string) =>
  host.view.getByRole('combobox', { name: label, exact: true });
const wait = (host: ViewSandbox) => host.view.getByRole('textbox', { name: 'Wait (milliseconds)' });

const openReady = async (options?: Parameters<typeof open>[1]) => {
  const host = await open('Extension Configuration', options);
  await off(host).waitFor();
  return host;
};

test('clearing is set up by keyboard alone', async () => {
  const host = await openReady();
  const { keyboard } = host.page;
  await off(host).press('ArrowDown');
  await host.view.getByRole('group', { name: 'Keep' }).waitFor();
  await keyboard.press('Tab');
  expect(await host.focused()).toBe('Add variable to keep');
  await keyboard.press('Enter');
  await name(host, 'Keep, variable 1').waitFor();
  await keyboard.type('tracking code');
  await host.view.getByRole('option', { name: 'campaign', exact: true }).waitFor();
  await keyboard.press('Enter');
  await host.listGone();
  await host.view.getByText('Tracking code of the campaign').waitFor();
  for (let presses = 0; presses < 3; presses += 1) await keyboard.press('Tab');
  expect(await host.focused()).toBe('Add variable to clear');
  await keyboard.press('Enter');
  await name(host, 'Clear as well, variable 1').waitFor();
  await keyboard.type('contextdata');
  await keyboard.press('Tab');
  await valueBecomes(name(host, 'Clear as well, variable 1'), 'contextData');
  const settings = { clearVariables: { mode: 'sent', keep: ['campaign'], also: ['contextData'] } };
  expect(await host.validate()).toBe(true);
  expect(await host.getSettings()).toEqual(settings);
  await host.initWithOwnSettings();
  expect(await host.getSettings()).toEqual(settings);
});

test('what was saved is shown and comes back unchanged', async () => {
  const host = await openReady();
  await host.init(FULL);
  await valueBecomes(wait(host), '5000');
  expect(await sent(host).isChecked()).toBe(true);
  expect(await name(host, 'Clear as well, variable 2').inputValue()).toBe('pageName');
  expect(await host.validate()).toBe(true);
  expect(await host.getSettings()).toEqual(FULL);
});

test('switching to nothing and back keeps both lists, and moves nothing', async () => {
  const host = await openReady();
  await host.init(FULL);
  await name(host, 'Keep, variable 1').waitFor();
  const layout = () =>
    off(host).evaluate((radio) => ({
      page: document.documentElement.scrollHeight,
      radio: radio.getBoundingClientRect().top + scrollY,
    }));
  const before = await layout();
  await sent(host).press('ArrowUp');
  await name(host, 'Keep, variable 1').waitFor({ state: 'hidden' });
  expect(await layout()).toEqual(before);
  await off(host).press('ArrowDown');
  await name(host, 'Keep, variable 1').waitFor();
  expect(await host.getSettings()).toEqual(FULL);
});

test('a removed name is gone from the settings, and can be brought back', async () => {
  const host = await openReady();
  await host.init(FULL);
  await host.view
    .getByRole('button', { name: 'Remove contextData from “Clear as well”' })
    .press('Enter');
  await name(host, 'Clear as well, variable 2').waitFor({ state: 'detached' });
  expect(await host.focused()).toBe('Undo');
  expect(await host.getSettings()).toEqual({
    ...FULL,
    clearVariables: { mode: 'sent', keep: ['campaign'], also: ['pageName'] },
  });
  await host.view.getByRole('button', { name: 'Undo' }).press('Enter');
  await name(host, 'Clear as well, variable 2').waitFor();
  expect(await host.focused()).toBe('Clear as well, variable 1');
  expect(await host.getSettings()).toEqual(FULL);
});

test('says what there is to clear for the Web SDK: nothing', async () => {
  const host = await openReady();
  const webSdk = { type: 'web-sdk', instance: 'alloy' };
  const note = host.view.getByText('For the Web SDK there is nothing to clear');
  expect(await note.count()).toBe(0);
  await host.init({ ...FULL, trackers: [{ type: 'adobe-analytics' }, webSdk] });
  await host.view.getByText('goes for the other trackers').waitFor();
  await host.init({ ...FULL, trackers: [webSdk] });
  await host.view.getByText('this setting does nothing').waitFor();
  expect(await host.getSettings()).toEqual({ ...FULL, trackers: [webSdk] });
  expect(await host.axeViolations()).toEqual([]);
});

test.each<[string, object, string, string]>([
  [
    'an unknown name',
    { clearVariables: { mode: 'sent', keep: ['tier'] } },
    '“tier” is no variable that can be cleared.',
    'Keep, variable 1',
  ],
  [
    'a name in both lists',
    { clearVariables: { mode: 'all', keep: ['pageName'], also: ['pageName'] } },
    'pageName is under “Keep” already',
    'Clear as well, variable 1',
  ],
  [
    'a wait that is no number',
    { unconfirmedAfter: 0 },
    'Write whole milliseconds',
    'Wait (milliseconds)',
  ],
])('%s is refused beside the field, which takes the focus', async (_, wrong, message, field) => {
  const host = await openReady();
  await host.init({ ...FULL, ...wrong });
  expect(await host.validate()).toBe(false);
  await host.view.getByText(message).waitFor();
  expect(await host.focused()).toContain(field);
});

test('the picture tells the race in words', async () => {
  const host = await openReady();
  const picture = host.view.getByRole('img', { name: /B is lost\.$/ });
  await picture.waitFor();
  expect(await picture.getAttribute('aria-label')).toContain('X gets into the next hit');
});

test.each(['light', 'dark'] as const)('axe finds nothing wrong, %s', async (colorScheme) => {
  const host = await openReady({ colorScheme });
  await host.init({ ...FULL, unconfirmedAfter: 0 });
  await host.openList(name(host, 'Keep, variable 1'));
  expect(await host.openListViolations()).toEqual([]);
  await host.page.keyboard.press('Escape');
  await host.validate();
  await host.view.getByText('Write whole milliseconds').waitFor();
  expect(await host.axeViolations()).toEqual([]);
});

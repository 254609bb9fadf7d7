import { type ViewSandbox, valueBecomes, withSandbox } from './sandbox';

const open = withSandbox();
const from = (host: ViewSandbox) => host.view.getByRole('combobox', { name: 'Value of the hit' });
const openReady = async (options?: Parameters<typeof open>[1]) => {
  const host = await open('Hit Value', options);
  await from(host).waitFor();
  return host;
};

test('a value is searched for by its meaning, by keyboard alone', async () => {
  const host = await openReady();
  await host.openList(from(host));
  await host.page.keyboard.type('width of the window');
  await host.view.getByRole('option', { name: 'param.bw', exact: true }).waitFor();
  await host.page.keyboard.press('Enter');
  await host.listGone();
  await host.view.getByText('Query parameter “bw”: Width of the window’s content').waitFor();
  expect(await host.validate()).toBe(true);
  expect(await host.getSettings()).toEqual({ from: 'param.bw' });
  await host.initWithOwnSettings();
  expect(await host.getSettings()).toEqual({ from: 'param.bw' });
});

test('a rare variable that is typed by name becomes its parameter', async () => {
  const host = await openReady();
  await from(host).fill('browserwidth');
  await host.page.keyboard.press('Tab');
  await valueBecomes(from(host), 'param.bw');
});

test('a field of a Web SDK event is chosen, or its path typed as in code', async () => {
  const host = await openReady();
  await from(host).fill('xdm.web.webPageDetails.n');
  await host.view.getByRole('option', { name: /^xdm\.web\.webPageDetails\.name/ }).waitFor();
  await host.page.keyboard.press('Enter');
  await host.listGone();
  await host.view.getByText('XDM field that Analytics takes as pageName').waitFor();
  expect(await host.getSettings()).toEqual({ from: 'xdm.web.webPageDetails.name' });
  await from(host).fill('hit.xdm.productListItems[0]._acme.tier');
  await from(host).press('Tab');
  await valueBecomes(from(host), 'xdm.productListItems.0._acme.tier');
  expect(await host.validate()).toBe(true);
  await host.init({ from: 'data.tier..name' });
  expect(await host.validate()).toBe(false);
  await host.view.getByText('Write the names with one dot between them').waitFor();
  expect(await host.getSettings()).toEqual({ from: 'data.tier..name' });
});

test('saving without a value, or with an unknown one, is refused at the field', async () => {
  const host = await openReady();
  expect(await host.validate()).toBe(false);
  await host.view.getByText('Choose a value of the hit from the list').waitFor();
  expect(await host.focused()).toContain('Value of the hit');
  await host.init({ from: 'tier' });
  expect(await host.validate()).toBe(false);
  await host.view.getByText('“tier” is no value of a hit.').waitFor();
});

test.each(['light', 'dark'] as const)('axe finds nothing wrong, %s', async (colorScheme) => {
  const host = await openReady({ colorScheme });
  expect(await host.axeViolations()).toEqual([]);
  await host.validate();
  await host.view.getByText('Choose a value of the hit').waitFor();
  await host.openList(from(host));
  expect(await host.openListViolations()).toEqual([]);
});

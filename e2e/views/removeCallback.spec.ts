import { valueBecomes, withSandbox } from './sandbox';

const open = withSandbox();
const VIEW = 'Remove Callback';

test.each(['unreachable', 'answers', 'hangs'] as const)(
  'the name is shown, changed and saved when the network for the bridge: %s',
  async (network) => {
    const host = await open(VIEW, { network });
    const name = host.view.getByRole('textbox', { name: 'Name' });
    await name.waitFor();
    await host.init({ name: 'Mirror purchases' });
    await valueBecomes(name, 'Mirror purchases');
    await name.fill('Mirror orders');
    expect(await host.validate()).toBe(true);
    expect(await host.getSettings()).toEqual({ name: 'Mirror orders' });
  },
);

test('saving without a name is refused beside the field, which takes the focus', async () => {
  const host = await open(VIEW);
  await host.view.getByRole('textbox', { name: 'Name' }).waitFor();
  expect(await host.validate()).toBe(false);
  await host.view.getByText('Give the callback a name.').waitFor();
  expect(await host.focused()).toContain('Name');
});

test('a data element goes where the caret was; a cancelled choice changes nothing', async () => {
  const host = await open(VIEW);
  const name = host.view.getByRole('textbox', { name: 'Name' });
  await name.fill('Mirror  orders');
  for (let index = 0; index < 7; index += 1) await name.press('ArrowLeft');
  const pick = host.view.getByRole('button', { name: 'Choose a data element for “Name”' });
  await pick.click();
  await host.page.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click();
  await pick.click();
  await host.page.getByRole('button', { name: /Data Element$/ }).click();
  const option = host.page
    .getByRole('listbox', { name: /Data Element/ })
    .getByRole('option')
    .first();
  const chosen = await option.textContent();
  await option.click();
  await host.page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
  await valueBecomes(name, `Mirror %${chosen}% orders`);
});

test.each(['light', 'dark'] as const)('axe finds nothing wrong, %s', async (colorScheme) => {
  const host = await open(VIEW, { colorScheme });
  await host.view.getByRole('textbox', { name: 'Name' }).waitFor();
  expect(await host.axeViolations()).toEqual([]);
  await host.validate();
  await host.view.getByText('Give the callback a name.').waitFor();
  expect(await host.axeViolations()).toEqual([]);
});

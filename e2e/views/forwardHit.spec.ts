import { endpointOf, fromOf, requestOf, SMALL, toOf } from './forwardHitFields';
import { type ViewSandbox, valueBecomes, withSandbox } from './sandbox';

const open = withSandbox();

const FULL = {
  endpoint: 'https://partner.example/%Path%',
  format: 'query',
  fields: [
    { from: 'eVar5', to: 'tier' },
    { from: 'contextData.page.type', to: 'kind' },
  ],
  allVariables: true,
  includeContextData: true,
  consent: '%Consent%',
};

const openReady = async (options?: Parameters<typeof open>[1]) => {
  const host = await open('Forward Hit', options);
  await endpointOf(host).waitFor();
  return host;
};
const consentOf = (host: ViewSandbox) =>
  host.view.getByRole('textbox', { name: 'Consent', exact: true });

test('all is made by keyboard alone', async () => {
  const host = await openReady();
  const { keyboard } = host.page;
  await endpointOf(host).focus();
  await keyboard.type('https://partner.example/hits');
  // Past the data-element button.
  for (let presses = 0; presses < 2; presses += 1) await keyboard.press('Tab');
  expect(await host.focused()).toContain('JSON');
  await keyboard.press('ArrowDown');
  await keyboard.press('Tab');
  expect(await host.focused()).toBe('Add field');
  await keyboard.press('Enter');
  await fromOf(host, 1).waitFor();
  await keyboard.type('order number');
  await host.view.getByRole('option', { name: 'purchaseID', exact: true }).waitFor();
  await keyboard.press('Enter');
  await host.listGone();
  await host.view.getByText('Whoever knows the order knows the customer.').waitFor();
  await keyboard.press('Tab');
  await keyboard.type('order');
  for (let presses = 0; presses < 3; presses += 1) await keyboard.press('Tab');
  expect(await host.focused()).toContain('All variables');
  await keyboard.press('Tab');
  await keyboard.press('Space');
  await keyboard.press('Tab');
  expect(await host.focused()).toContain('Consent');
  await keyboard.type('%Consent%');
  const settings = {
    endpoint: 'https://partner.example/hits',
    format: 'query',
    fields: [{ from: 'purchaseID', to: 'order' }],
    includeContextData: true,
    consent: '%Consent%',
  };
  expect(await host.validate()).toBe(true);
  expect(await host.getSettings()).toEqual(settings);
  await host.initWithOwnSettings();
  expect(await host.getSettings()).toEqual(settings);
});

test('what was saved is shown and comes back unchanged', async () => {
  const host = await openReady();
  await host.init(FULL);
  await valueBecomes(endpointOf(host), FULL.endpoint);
  expect(await host.view.getByRole('radio', { name: /^Query/ }).isChecked()).toBe(true);
  expect(await fromOf(host, 2).inputValue()).toBe('contextData.page.type');
  expect(await toOf(host, 2).inputValue()).toBe('kind');
  expect(await host.view.getByRole('checkbox', { checked: true }).count()).toBe(2);
  expect(await consentOf(host).inputValue()).toBe('%Consent%');
  expect(await host.validate()).toBe(true);
  expect(await host.getSettings()).toEqual(FULL);
});

test('the host’s picker fills in a data element', async () => {
  const host = await openReady();
  await host.init(SMALL);
  await valueBecomes(endpointOf(host), SMALL.endpoint);
  await host.view.getByRole('button', { name: 'Choose a data element for “Consent”' }).click();
  await host.page.getByRole('button', { name: /Data Element$/ }).click();
  const option = host.page
    .getByRole('listbox', { name: /Data Element/ })
    .getByRole('option')
    .first();
  const chosen = await option.textContent();
  await option.click();
  await host.page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
  await valueBecomes(consentOf(host), `%${chosen}%`);
  await host.view.getByText('Nobody is asked').waitFor({ state: 'detached' });
});

test('a removed field comes back by Undo, which has the focus', async () => {
  const host = await openReady();
  await host.init(FULL);
  await host.view.getByRole('button', { name: 'Remove field eVar5' }).press('Enter');
  await host.view
    .getByRole('status')
    .filter({ hasText: 'The field eVar5 was removed.' })
    .waitFor({ state: 'attached' });
  expect(await host.focused()).toBe('Undo');
  expect(await host.getSettings()).toEqual({ ...FULL, fields: FULL.fields.slice(1) });
  await host.view.getByRole('button', { name: 'Undo' }).press('Enter');
  await fromOf(host, 2).waitFor();
  expect(await host.focused()).toContain('Value of the hit 1');
  expect(await host.getSettings()).toEqual(FULL);
});

test.each<[string, object, string, string]>([
  ['no endpoint', { endpoint: '' }, 'Write the address of the endpoint.', 'Endpoint'],
  ['an endpoint of the page', { endpoint: '/hits' }, 'This is no complete address.', 'Endpoint'],
  ['plain http', { endpoint: 'http://a.test/%Path%' }, 'has to begin with https://', 'Endpoint'],
  ['a password', { endpoint: 'https://a:b@a.test/' }, 'Browsers refuse addresses', 'Endpoint'],
  ['nothing to send', { fields: [] }, 'Add a field, or choose', 'Add field'],
  [
    'what a hit has not',
    { fields: [{ from: 'tier', to: 'tier' }] },
    '“tier” is no value of a hit.',
    'Value of the hit 1',
  ],
  [
    'no name to send it as',
    { fields: [{ from: 'eVar5', to: '' }] },
    'Write the name that the value is sent under.',
    'Sent as 1',
  ],
  [
    'one name twice',
    { fields: [SMALL.fields[0], { from: 'eVar6', to: ' tier' }] },
    'The name tier is there already.',
    'Sent as 2',
  ],
  [
    'the hit’s own id in a query',
    { format: 'query', fields: [{ from: 'eVar5', to: 'id' }] },
    'the name id belongs to the hit’s own ID',
    'Sent as 1',
  ],
  ['a consent that is always a no', { consent: 'Consent' }, '“Consent” is no yes', 'Consent'],
])('%s is refused beside the field, which takes the focus', async (_, wrong, message, field) => {
  const host = await openReady();
  await host.init({ ...SMALL, ...wrong });
  expect(await host.validate()).toBe(false);
  const shown = host.view.locator('[id^="field-"], [id^="react-aria"]', { hasText: message });
  await shown.first().waitFor();
  const focused = await host.focused();
  expect(focused).toContain(field);
  const described = await host.view.locator(':focus').evaluate((element) =>
    (element.getAttribute('aria-describedby') ?? '')
      .split(' ')
      .map((id) => document.getElementById(id)?.textContent)
      .join(' '),
  );
  expect(described).toContain(message);
});

test.each<[string, object, RegExp, RegExp]>([
  [
    'a visitor ID',
    { fields: [{ from: 'param.mid', to: 'visitor' }] },
    /^Value of the hit 1$/,
    /Identifies the visitor/,
  ],
  [
    'the referrer',
    { fields: [{ from: 'referrer', to: 'from' }] },
    /^Value of the hit 1$/,
    /Addresses often hold personal data/,
  ],
  ['an empty consent', {}, /^Consent$/, /Nobody is asked/],
  [
    'a consent of the rule’s event',
    { consent: '%event.consent%' },
    /^Consent$/,
    /%event.consent% is known only while the rule runs/,
  ],
  ['a consent that is always a yes', { consent: 'yes' }, /^Consent$/, /“yes” is always a yes/],
  [
    'the visitor’s own machine',
    { endpoint: 'http://localhost:3001/partner' },
    /^Endpoint/,
    /for development only/,
  ],
])('%s is pointed out at its field, and may be saved', async (_, changed, name, warning) => {
  const host = await openReady();
  const settings = { ...SMALL, ...changed };
  await host.init(settings);
  const field = host.view
    .getByRole('textbox', { name })
    .or(host.view.getByRole('combobox', { name }));
  await host.view.getByText(warning).waitFor();
  const described = await field.evaluate((element) =>
    (element.getAttribute('aria-describedby') ?? '')
      .split(' ')
      .map((id) => document.getElementById(id)?.textContent)
      .join(' '),
  );
  expect(described).toMatch(warning);
  expect(await host.validate()).toBe(true);
  expect(await host.getSettings()).toEqual(settings);
});

test.each(['light', 'dark'] as const)('axe finds nothing wrong, %s', async (colorScheme) => {
  const host = await openReady({ colorScheme, width: colorScheme === 'dark' ? 760 : 1500 });
  expect(await host.axeViolations()).toEqual([]);
  await host.init({ ...FULL, fields: [...FULL.fields, { from: 'pageURL', to: 'page' }] });
  await valueBecomes(endpointOf(host), FULL.endpoint);
  await requestOf(host).waitFor();
  expect(await host.axeViolations()).toEqual([]);
  await host.openList(fromOf(host, 1));
  expect(await host.openListViolations()).toEqual([]);
  await host.page.keyboard.press('Escape');
  await host.init({
    endpoint: 'http://localhost/',
    format: 'query',
    fields: [{ from: '', to: 'id' }],
  });
  await host.validate();
  await host.view.getByText('belongs to the hit’s own ID').waitFor();
  expect(await host.axeViolations()).toEqual([]);
});

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
const SMALL = {
  endpoint: 'https://partner.example/hits',
  fields: [{ from: 'eVar5', to: 'tier' }],
};

const openReady = async (options?: Parameters<typeof open>[1]) => {
  const host = await open('Forward Hit', options);
  await endpoint(host).waitFor();
  return host;
};
const endpoint = (host: ViewSandbox) => host.view.getByRole('textbox', { name: /^Endpoint/ });
const consent = (host: ViewSandbox) =>
  host.view.getByRole('textbox', { name: 'Consent', exact: true });
const from = (host: ViewSandbox, number: number) =>
  host.view.getByRole('combobox', { name: `Value of the hit ${number}`, exact: true });
const to = (host: ViewSandbox, number: number) =>
  host.view.getByRole('textbox', { name: `Sent as ${number}`, exact: true });
const request = (host: ViewSandbox) =>
  host.view.getByRole('region', { name: 'Request', exact: true });

/** Waits until the preview shows this, and nothing else. */
async function requestBecomes(host: ViewSandbox, text: string): Promise<void> {
  const end = Date.now() + 60_000;
  const shown = request(host).locator('pre');
  while ((await shown.textContent()) !== text && Date.now() < end)
    await host.page.waitForTimeout(20);
  expect(await shown.textContent()).toBe(text);
}

const BODY =
  '{"id":"4711000815-mjve7pc0-rb9uig","sentAt":1767268800000,"tracker":"adobe-analytics","type":"page","reportSuites":["examplersid"],"fields":{"tier":"gold"}}';

const COMMAND = `curl 'https://partner.example/hits' \\
  --header 'Content-Type: text/plain;charset=UTF-8' \\
  --data-raw '${BODY}'`;

test('all is made by keyboard alone', async () => {
  const host = await openReady();
  const { keyboard } = host.page;
  await endpoint(host).focus();
  await keyboard.type('https://partner.example/hits');
  // Past the data-element button.
  for (let presses = 0; presses < 2; presses += 1) await keyboard.press('Tab');
  expect(await host.focused()).toContain('JSON');
  await keyboard.press('ArrowDown');
  await keyboard.press('Tab');
  expect(await host.focused()).toBe('Add field');
  await keyboard.press('Enter');
  await from(host, 1).waitFor();
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
  await valueBecomes(endpoint(host), FULL.endpoint);
  expect(await host.view.getByRole('radio', { name: /^Query/ }).isChecked()).toBe(true);
  expect(await from(host, 2).inputValue()).toBe('contextData.page.type');
  expect(await to(host, 2).inputValue()).toBe('kind');
  expect(await host.view.getByRole('checkbox', { checked: true }).count()).toBe(2);
  expect(await consent(host).inputValue()).toBe('%Consent%');
  expect(await host.validate()).toBe(true);
  expect(await host.getSettings()).toEqual(FULL);
});

test('the host’s picker fills in a data element', async () => {
  const host = await openReady();
  await host.init(SMALL);
  await valueBecomes(endpoint(host), SMALL.endpoint);
  await host.view.getByRole('button', { name: 'Choose a data element for “Consent”' }).click();
  await host.page.getByRole('button', { name: /Data Element$/ }).click();
  const option = host.page
    .getByRole('listbox', { name: /Data Element/ })
    .getByRole('option')
    .first();
  const chosen = await option.textContent();
  await option.click();
  await host.page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
  await valueBecomes(consent(host), `%${chosen}%`);
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
  await from(host, 2).waitFor();
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

test('the request is shown as it goes out, and follows what is chosen', async () => {
  const host = await openReady();
  await host.init(SMALL);
  await requestBecomes(
    host,
    `POST https://partner.example/hits\nContent-Type: text/plain;charset=UTF-8\n\n${BODY}`,
  );
  await host.view.getByText(`The body has ${BODY.length} bytes.`).waitFor();
  await host.view.getByRole('radio', { name: /^Query/ }).check();
  const address =
    'https://partner.example/hits?id=4711000815-mjve7pc0-18q2e1k&sentAt=1767268800000&tracker=adobe-analytics&type=page&reportSuites=examplersid&tier=gold';
  await requestBecomes(host, `GET ${address}`);
  await host.view.getByText(`The address has ${address.length} bytes.`).waitFor();
  await to(host, 1).fill('loyalty');
  await host.view.locator('pre').filter({ hasText: '&loyalty=gold' }).waitFor();
  await endpoint(host).fill('http://partner.example/');
  await host.view.locator('p').filter({ hasText: 'has to begin with https://' }).waitFor();
  expect(await request(host).count()).toBe(0);
});

test('the request URL is all that its format sends, and is pointed out', async () => {
  const host = await openReady();
  await host.init(SMALL);
  await host.view.getByRole('radio', { name: /^Request URL/ }).check();
  await host.view.getByText('The request URL holds all that the hit has').waitFor();
  expect(await from(host, 1).count()).toBe(0);
  await host.view.locator('pre').filter({ hasText: '"requestUrl":"https://metrics.' }).waitFor();
  expect(await host.getSettings()).toEqual({ endpoint: SMALL.endpoint, format: 'request-url' });
});

test('the request of a hit that was pasted is shown, and said to be heavy where it is', async () => {
  const host = await openReady();
  await host.init(SMALL);
  await host.view.getByRole('button', { name: /Sample hit/ }).press('Enter');
  await host.view.getByRole('option', { name: 'A request from the network panel' }).click();
  const pasted = host.view.getByRole('textbox', { name: 'Request URL' });
  await host.view.getByText('Paste the URL of an Analytics request.').waitFor();
  await pasted.fill('https://www.example.com/');
  await host.view.getByText('This is not the URL of an Analytics request').waitFor();
  await pasted.fill('https://m.example.com/b/ss/prod/1/JS-2.27.0/s42?AQB=1&v5=silver&AQE=1');
  await host.view.locator('pre').filter({ hasText: '"fields":{"tier":"silver"}' }).waitFor();
  expect(await request(host).textContent()).toContain('{"id":"42-');
  const heavy = `https://m.example.com/b/ss/prod/1/JS-2.27.0/s42?AQB=1&v5=${'x'.repeat(61_000)}`;
  await pasted.fill(heavy);
  await host.view.getByText('Over 60 KB').waitFor();
  await pasted.fill(heavy + 'x'.repeat(80_000));
  await host.view.getByText('Over 128 KB').waitFor();
});

test('the request is copied as the command that sends it', async () => {
  const host = await openReady();
  await host.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await host.init(SMALL);
  await request(host).waitFor();
  await host.view.getByRole('button', { name: 'Copy as curl' }).press('Enter');
  await host.view.getByRole('status').filter({ hasText: 'Copied.' }).waitFor();
  expect(await host.focused()).toBe('Copy as curl');
  expect(await host.page.evaluate(() => navigator.clipboard.readText())).toBe(COMMAND);
});

test('without a clipboard the command is copied all the same, or selected', async () => {
  const host = await openReady();
  await host.init(SMALL);
  await request(host).waitFor();
  await host.view.locator('body').evaluate(() => {
    Object.assign(navigator.clipboard, { writeText: () => Promise.reject(new Error('refused')) });
  });
  const copy = host.view.getByRole('button', { name: 'Copy as curl' });
  await copy.press('Enter');
  await host.view.getByRole('status').filter({ hasText: 'Copied.' }).waitFor();
  expect(await host.focused()).toBe('Copy as curl');
  await host.view.locator('body').evaluate(() => {
    document.execCommand = () => false;
  });
  await copy.press('Enter');
  const command = host.view.getByRole('textbox', { name: 'The command' });
  await command.waitFor();
  const selected = await command.evaluate(async (element) => {
    const area = element as HTMLTextAreaElement;
    while (area.selectionEnd === area.selectionStart) await new Promise(requestAnimationFrame);
    return area.value.slice(area.selectionStart, area.selectionEnd);
  });
  expect(selected).toBe(COMMAND);
  expect(await host.axeViolations()).toEqual([]);
});

test.each(['light', 'dark'] as const)('axe finds nothing wrong, %s', async (colorScheme) => {
  const host = await openReady({ colorScheme, width: colorScheme === 'dark' ? 760 : 1500 });
  expect(await host.axeViolations()).toEqual([]);
  await host.init({ ...FULL, fields: [...FULL.fields, { from: 'pageURL', to: 'page' }] });
  await valueBecomes(endpoint(host), FULL.endpoint);
  await request(host).waitFor();
  expect(await host.axeViolations()).toEqual([]);
  await host.openList(from(host, 1));
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

import { until } from '../engines/until';
import { endpointOf, fromOf, requestOf, SMALL, toOf } from './forwardHitFields';
import { type ViewSandbox, withSandbox } from './sandbox';

const open = withSandbox();

const openReady = async () => {
  const host = await open('Forward Hit');
  await endpointOf(host).waitFor();
  return host;
};

/** Waits until the preview shows this, and nothing else. */
async function requestBecomes(host: ViewSandbox, text: string): Promise<void> {
  let is: string | null = null;
  await until(
    async () => {
      is = await requestOf(host).locator('pre').textContent();
      return is === text;
    },
    () => `The preview has “${is}” and not “${text}”.`,
  );
}

const BODY =
  '{"id":"4711000815-mjve7pc0-rb9uig","sentAt":1767268800000,"tracker":"adobe-analytics","type":"page","reportSuites":["examplersid"],"fields":{"tier":"gold"}}';
const COMMAND = `curl 'https://partner.example/hits' \\
  --header 'Content-Type: text/plain;charset=UTF-8' \\
  --data-raw '${BODY}'`;

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
  await toOf(host, 1).fill('loyalty');
  await host.view.locator('pre').filter({ hasText: '&loyalty=gold' }).waitFor();
  await endpointOf(host).fill('http://partner.example/');
  await host.view.locator('p').filter({ hasText: 'has to begin with https://' }).waitFor();
  expect(await requestOf(host).count()).toBe(0);
});

test('the request URL is all that its format sends, and is pointed out', async () => {
  const host = await openReady();
  await host.init(SMALL);
  await host.view.getByRole('radio', { name: /^Request URL/ }).check();
  await host.view.getByText('The request URL holds all that the hit has').waitFor();
  expect(await fromOf(host, 1).count()).toBe(0);
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
  expect(await requestOf(host).textContent()).toContain('{"id":"42-');
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
  await requestOf(host).waitFor();
  await host.view.getByRole('button', { name: 'Copy as curl' }).press('Enter');
  await host.view.getByRole('status').filter({ hasText: 'Copied.' }).waitFor();
  expect(await host.focused()).toBe('Copy as curl');
  expect(await host.page.evaluate(() => navigator.clipboard.readText())).toBe(COMMAND);
});

test('without a clipboard the command is copied all the same, or selected', async () => {
  const host = await openReady();
  await host.init(SMALL);
  await requestOf(host).waitFor();
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

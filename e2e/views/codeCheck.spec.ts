import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type ViewSandbox, withSandbox } from './sandbox';

const open = withSandbox();
const CONFIGURATION = 'Extension Configuration';
const WITH_CODE = 'Register Callback';
const CHECK = /\/assets\/(?:checkCode|lint\w*)-/;

const descriptor: Record<string, readonly { displayName: string; viewPath?: string }[]> =
  JSON.parse(readFileSync(path.resolve(__dirname, '../../extension.json'), 'utf8'));
const WITHOUT_CODE = ['events', 'conditions', 'actions', 'dataElements']
  .flatMap((kind) => descriptor[kind] ?? [])
  .filter(({ viewPath, displayName }) => viewPath && displayName !== WITH_CODE)
  .map(({ displayName }) => displayName);

/** Opens a view, and notes what it fetches of the check of code. */
async function watched(view: string): Promise<{ host: ViewSandbox; fetched: string[] }> {
  const host = await open(view);
  const fetched: string[] = [];
  host.page.on('request', (request) => {
    if (CHECK.test(request.url())) fetched.push(request.url());
  });
  await host.view.getByRole('heading', { level: 1 }).waitFor({ state: 'attached' });
  return { host, fetched };
}

async function leaveFirstField(host: ViewSandbox): Promise<void> {
  await host.view.locator('input, select, textarea, button').first().focus();
  await host.page.keyboard.press('Tab');
}

test.each(WITHOUT_CODE)('%s has no code, and fetches nothing to check it', async (view) => {
  const { host, fetched } = await watched(view);
  await leaveFirstField(host);
  await host.validate();
  expect(fetched).toEqual([]);
});

test('the configuration fetches the check of code with its first callback', async () => {
  const { host, fetched } = await watched(CONFIGURATION);
  await leaveFirstField(host);
  expect(await host.validate()).toBe(true);
  expect(fetched).toEqual([]);
  await host.init({ callbacks: [{ name: 'A', source: 'a(' }] });
  expect(await host.validate()).toBe(false);
  expect(fetched.join()).toContain('checkCode');
});

test('Register Callback fetches it once there is code', async () => {
  const { host, fetched } = await watched(WITH_CODE);
  await host.init({ name: 'A', source: 'a(' });
  expect(await host.validate()).toBe(false);
  expect(fetched.join()).toContain('checkCode');
});

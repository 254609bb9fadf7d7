import type { BrowserContext, Page } from 'playwright-core';
import { type Sandbox, startSandbox } from './sandbox';
import { watchProblems } from './viewProblems';

let sandbox: Sandbox;
let context: BrowserContext;
let page: Page;
/** All that the browser reports, and what of it counts. */
let errors: string[];
let problems: string[];

beforeAll(async () => {
  sandbox = await startSandbox();
});
afterAll(() => sandbox?.close());
beforeEach(async () => {
  context = await sandbox.browser.newContext();
  await context.route(/^https:/, (route) => route.abort());
  page = await context.newPage();
  problems = watchProblems(page);
  errors = [];
  context.on('weberror', (event) => errors.push(String(event.error())));
});
afterEach(() => context.close());

/** What the view's first word to the host comes to: its registration, which the host answers with the settings. */
const onRegistration = (then: 'leave' | 'never') =>
  page.addInitScript((what) => {
    if (window === top) return;
    const post = parent.postMessage;
    parent.postMessage = (message: { methodName?: string }, ...rest: unknown[]) => {
      const registers = message.methodName === 'extensionRegistered';
      if (!registers || what === 'leave') Reflect.apply(post, parent, [message, ...rest]);
      if (registers && what === 'leave') frameElement?.remove();
    };
  }, then);

const openSandbox = () => page.goto(`${sandbox.origin}/#/viewSandbox`);
const errorsCome = async (count: number) => {
  while (errors.length < count) await context.waitForEvent('weberror', { timeout: 60_000 });
};

test.each([
  ['an exception', 'throw new Error("broken");', 'Error: broken'],
  ['a rejection', 'Promise.reject(new Error("refused"));', 'Error: refused'],
  ['the host’s own word', 'Promise.reject("renderTimeout");', 'renderTimeout'],
])('%s in a view is a problem, also after another view was left', async (_, content, text) => {
  await openSandbox();
  const view = page.frameLocator('#extensionViewIframe');
  await view.getByRole('button', { name: 'Add callback' }).waitFor();
  await page.getByRole('button', { name: /View Type/ }).click();
  await page.getByRole('option', { name: 'Events' }).click();
  await view.getByRole('checkbox').first().waitFor();
  const [frame] = page.mainFrame().childFrames();
  await frame?.addScriptTag({ content });
  await errorsCome(1);
  expect(problems).toEqual([text]);
});

test('what the host says of a view that was left before its first settings is none', async () => {
  await onRegistration('leave');
  await openSandbox();
  await errorsCome(2);
  expect(errors).toEqual([expect.stringContaining('destroyed connection'), 'renderTimeout']);
  expect(problems).toEqual([]);
});

test('a view that is there and never takes its settings is a problem', async () => {
  await onRegistration('never');
  await openSandbox();
  await errorsCome(1);
  expect(problems).toEqual(['renderTimeout']);
});

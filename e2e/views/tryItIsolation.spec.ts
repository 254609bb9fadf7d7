import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { FRAME, SANDBOX } from '../../view/tryIt/frame';
import { withSandbox } from './sandbox';
import { ATTEMPTS } from './tryItAttempts';
import { TryIt } from './tryItPage';

const open = withSandbox();

const asked: string[] = [];
const server = createServer((request, response) => {
  asked.push(request.url ?? '');
  response.setHeader('access-control-allow-origin', '*');
  response.setHeader('content-type', 'text/javascript');
  response.end('');
});
// A WebSocket begins with a request that has no answer here.
server.on('upgrade', (request, socket) => {
  asked.push(request.url ?? '');
  socket.destroy();
});
let address = '';

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
beforeEach(() => void asked.splice(0));
afterAll(() => server.close());

test('nothing leaves the frame and its workers, whatever is called', async () => {
  const host = await open('Register Callback');
  const page = await host.view.locator('body').elementHandle();
  const script = `${ATTEMPTS(address)}
    for (const type of ['error', 'unhandledrejection']) addEventListener(type, (event) => event.preventDefault());
    addEventListener('message', async ({ ports: [port] }) => {
      const done = [];
      for (const [name, attempt] of Object.entries(attempts)) {
        try { await Promise.race([attempt(), new Promise((resolve) => setTimeout(resolve, 300))]); done.push(name); } catch (error) { done.push(name); }
      }
      try { indexedDB.open('x'); done.push('indexedDB opened'); } catch {}
      port.postMessage({ done, origin: self.origin });
    });`;
  const answer = await page?.evaluate(
    async (_body, { script, FRAME, SANDBOX, address }) => {
      // The server does hear those who are not locked in.
      await fetch(`${address}/control`);
      const frame = document.createElement('iframe');
      frame.setAttribute('sandbox', SANDBOX);
      frame.srcdoc = FRAME;
      const [toFrame, toWorker] = [new MessageChannel(), new MessageChannel()];
      const heard = new Promise((resolve) => {
        toWorker.port1.onmessage = ({ data }) => resolve(data);
      });
      await new Promise((resolve) => {
        frame.onload = resolve;
        document.body.append(frame);
      });
      frame.contentWindow?.postMessage({ script, order: {} }, '*', [toFrame.port2, toWorker.port2]);
      return heard;
    },
    { script, FRAME, SANDBOX, address },
  );
  expect(answer).toEqual({ done: expect.arrayContaining(['fetch', 'cache']), origin: 'null' });
  expect(asked).toEqual(['/control']);
});

test('code that is tried reaches no network, and what it asked for is shown', async () => {
  const tried = await TryIt.open(open, {
    source: `${ATTEMPTS(address)}
      for (const attempt of Object.values(attempts)) {
        try { Promise.resolve(attempt()).catch(() => {}); } catch (error) {}
      }`,
  });
  expect(await tried.run()).toMatch(/^Ran in/);
  const requests = (await tried.rows('Requests, not sent; each was answered')).join('\n');
  for (const path of ['fetch', 'prototypeFetch', 'xhr', 'beacon', 'image', 'socket', 'events']) {
    expect(requests).toContain(`/${path}`);
  }
  for (const path of ['importScripts', 'prototypeImportScripts', 'import', 'worker']) {
    expect(requests).toContain(`/${path}`);
  }
  expect(asked).toEqual([]);
});

test('code that is tried reaches nothing of the view', async () => {
  const tried = await TryIt.open(open, {
    source: `
      const seen = [parent, top, frames, self].every((each) => each === window);
      console.log(seen, opener, window.extensionBridge, document.cookie, localStorage.length, origin);
      parent.postMessage('to the view', '*');
      DedicatedWorkerGlobalScope.prototype.postMessage?.call(self, 'to the frame');
      localStorage.setItem('leak', '1');
      document.cookie = 'leak=1';
      document.title = 'Changed';
      new BroadcastChannel('view').postMessage('to the view');
      try { indexedDB.open('x').onsuccess = () => console.log('opened'); } catch (e) { console.log(e.name); }
    `,
  });
  const body = tried.host.view.locator('body');
  await body.evaluate(() => {
    Object.assign(document, { cookie: 'own=1' });
    localStorage.setItem('own', '1');
    const heard: unknown[] = [];
    addEventListener('message', ({ data }) => heard.push(data));
    new BroadcastChannel('view').onmessage = ({ data }) => heard.push(data);
    Object.assign(window, { heard });
  });
  expect(await tried.run()).toMatch(/^Ran in/);
  const [first, ...rest] = await tried.rows('Console');
  expect(first).toBe('true null undefined  0 null [log]');
  expect(rest.join()).not.toContain('opened');
  const view = await body.evaluate(() => ({
    cookie: document.cookie,
    keys: Object.keys(localStorage).filter((key) => /own|leak/.test(key)),
    title: document.title,
    heard: JSON.stringify((window as unknown as { heard: unknown[] }).heard),
  }));
  expect(view).toMatchObject({ cookie: 'own=1', keys: ['own'] });
  expect(view.title).not.toBe('Changed');
  expect(view.heard).not.toMatch(/to the (view|frame)/);
});

test.each([
  ['no workers', "worker-src 'none'"],
  ['no blobs', "script-src 'self' 'unsafe-inline' https:"],
  ['no script in the page itself', "script-src 'self' https: http:"],
])('a host that allows %s is named, and all else works', async (_name, policy) => {
  const tried = await TryIt.open(open, { source: 'a();' }, { policy });
  expect(await tried.run()).toMatch(/^The code can’t be tried here: this page is not allowed/);
  await tried.setCode('b();');
  expect(await tried.host.validate()).toBe(true);
  expect(await tried.host.getSettings()).toEqual({ name: 'A', source: 'b();' });
});

test('the part that tries code may not load: the view says so and works', async () => {
  const host = await open('Register Callback', {
    chunks: { match: /TryItPanel/, until: 'fail' },
  });
  await host.init({ name: 'A', source: 'a();' });
  await host.view.getByRole('button', { name: 'Try it' }).click();
  await host.view
    .getByRole('alert')
    .getByText(/could not be loaded/)
    .waitFor();
  expect(await host.getSettings()).toEqual({ name: 'A', source: 'a();' });
});

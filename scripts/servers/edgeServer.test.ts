import { readFileSync } from 'node:fs';
import { request as httpsRequest } from 'node:https';
import { createCollectionServer } from './collectionServer.cjs';
import { createEdgeServer, type EdgeMode, type EdgeServer } from './edgeServer.cjs';

const EVENT = { events: [{ xdm: { eventType: 'web.webpagedetails.pageViews' } }] };
let server: EdgeServer;
beforeEach(async () => {
  server = await createEdgeServer();
});
afterEach(() => server.close());

const send = (action: string, payload: unknown, requestId = 'r1', headers = {}) =>
  fetch(`${server.url}/ee/v1/${action}?configId=c&requestId=${requestId}`, {
    method: 'POST',
    headers: { 'Content-Type': 'text/plain; charset=UTF-8', ...headers },
    body: typeof payload === 'string' ? payload : JSON.stringify(payload),
  });
const handlesOf = async (response: Response) =>
  Object.fromEntries(
    ((await response.json()) as { handle: { type: string; payload: unknown[] }[] }).handle.map(
      ({ type, payload }) => [type, payload],
    ),
  );
const until = async (holds: () => boolean) => {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 5));
};

test('takes events from a page of any origin, and tells the Web SDK who the visitor is', async () => {
  const response = await send('interact', EVENT, 'r1', { Origin: 'https://shop.test' });
  expect(response.status).toBe(200);
  expect(response.headers.get('access-control-allow-origin')).toBe('https://shop.test');
  expect(response.headers.get('access-control-allow-credentials')).toBe('true');
  const handles = await handlesOf(response);
  expect(handles['identity:result']).toEqual([
    expect.objectContaining({ namespace: { code: 'ECID' } }),
  ]);
  expect(handles['state:store']).toContainEqual(
    expect.objectContaining({ key: 'kndctr_TEST_AdobeOrg_identity' }),
  );
  expect(server.requests).toEqual([
    expect.objectContaining({
      number: 1,
      action: 'interact',
      requestId: 'r1',
      payload: EVENT,
      mode: 'ok',
      answer: '200',
    }),
  ]);
});

test('takes events at the place that it hinted at', async () => {
  const response = await fetch(`${server.url}/ee/stand-in/v1/interact?requestId=r`, {
    method: 'POST',
    body: JSON.stringify(EVENT),
  });
  expect(response.status).toBe(200);
});

test('takes a beacon without an answer’s body', async () => {
  const response = await send('collect', EVENT);
  expect([response.status, await response.text()]).toEqual([204, '']);
  expect(server.requests[0]).toMatchObject({ action: 'collect', answer: '204' });
});

test.each(['in', 'out'])('stores consent: %s', async (general) => {
  const consent = [{ standard: 'Adobe', version: '1.0', value: { general } }];
  const handles = await handlesOf(await send('privacy/set-consent', { consent }));
  expect(handles['state:store']).toContainEqual(
    expect.objectContaining({ key: 'kndctr_TEST_AdobeOrg_consent', value: `general=${general}` }),
  );
});

test('tells an identity without an event', async () => {
  expect(await handlesOf(await send('identity/acquire', {}))).toHaveProperty(['identity:result']);
});

test.each([
  ['204', 204],
  ['207', 207],
  ['400', 400],
  ['500', 500],
  ['503', 503],
] as const)('answers as it is told to: %s', async (mode, status) => {
  server.setMode(mode);
  expect((await send('interact', EVENT)).status).toBe(status);
  expect(server.requests[0]).toMatchObject({ mode, answer: mode });
  server.setMode('ok');
  expect((await send('interact', EVENT)).status).toBe(200);
});

test('names the services that failed beside what worked', async () => {
  server.setMode('207');
  const body = await (await send('interact', EVENT)).json();
  expect(body).toMatchObject({ errors: [{ status: 504 }], handle: expect.any(Array) });
});

test('takes the second try of a request that it refused once', async () => {
  server.setMode('503 once');
  expect((await send('interact', EVENT, 'a')).status).toBe(503);
  expect((await send('interact', EVENT, 'b')).status).toBe(503);
  expect((await send('interact', EVENT, 'a')).status).toBe(200);
});

test('answers with a body that is cut off', async () => {
  server.setMode('broken');
  const response = await send('interact', EVENT);
  expect(response.status).toBe(200);
  await expect(response.json()).rejects.toThrow();
});

test('cuts the connection, hangs, and answers late', async () => {
  server.setMode('cut');
  await expect(send('interact', EVENT)).rejects.toThrow();
  expect(server.requests.at(-1)).toMatchObject({ answer: 'cut' });
  server.setMode('slow:40');
  const count = server.requests.length;
  const late = send('interact', EVENT);
  await until(() => server.requests.length > count);
  server.setMode('hang');
  expect((await late).status).toBe(200);
  const aborter = new AbortController();
  const never = fetch(`${server.url}/ee/v1/interact`, { method: 'POST', signal: aborter.signal });
  await until(() => server.requests.length > count + 1);
  aborter.abort();
  await expect(never).rejects.toThrow();
  await until(() => server.requests.at(-1)?.answer === 'the browser went away');
});

test('holds answers until they are released', async () => {
  server.setMode('hold');
  const answers = Promise.all([send('interact', EVENT, 'a'), send('collect', EVENT, 'b')]);
  await until(() => server.requests.length === 2);
  expect(server.requests.map(({ answer }) => answer)).toEqual(['none yet', 'none yet']);
  server.release();
  expect((await answers).map(({ status }) => status)).toEqual([200, 204]);
});

test('keeps what is no JSON, and knows no other address', async () => {
  expect((await send('interact', 'not JSON')).status).toBe(200);
  expect(server.requests[0]).toMatchObject({ body: 'not JSON', payload: undefined });
  expect((await send('else', EVENT)).status).toBe(404);
  expect((await fetch(`${server.url}/ee/v1/interact`)).status).toBe(404);
  expect(server.requests).toHaveLength(1);
});

test.each(['sometimes', 'slow:', '', '200'])('has no mode “%s”', async (mode) => {
  expect(() => server.setMode(mode as EdgeMode)).toThrow(TypeError);
  await expect(createEdgeServer({ mode: mode as EdgeMode })).rejects.toThrow(TypeError);
});

test('speaks https where it is given a certificate', async () => {
  const folder = require.resolve('@adobe/reactor-sandbox/package.json').replace(/[^/\\]*$/, 'cert');
  const tls = {
    key: readFileSync(`${folder}/key.pem`),
    cert: readFileSync(`${folder}/cert.pem`),
  };
  const secure = await createEdgeServer({ tls });
  const status = await new Promise((resolve, reject) => {
    httpsRequest(
      `${secure.url}/ee/v1/collect`,
      { method: 'POST', rejectUnauthorized: false },
      (response) => resolve(response.statusCode),
    )
      .on('error', reject)
      .end('{}');
  });
  expect(status).toBe(204);
  await secure.close();
});

test('stands within the collection server, and follows its switch', async () => {
  const collector = await createCollectionServer();
  const post = () =>
    fetch(`${collector.url}/ee/v1/interact`, { method: 'POST', body: JSON.stringify(EVENT) });
  expect((await handlesOf(await post()))['state:store']).toContainEqual(
    expect.objectContaining({ key: 'kndctr_DEMO_AdobeOrg_identity' }),
  );
  collector.setMode('500');
  expect((await post()).status).toBe(500);
  expect(collector.edgeRequests.map(({ answer }) => answer)).toEqual(['200', '500']);
  await collector.close();
});

import http from 'node:http';
import type { CollectionServer } from './collectionServer.cjs';
import { createCollectionServer } from './collectionServer.cjs';

const HIT = '/b/ss/demo/1/JS-2.27.0/s1?AQB=1&pageName=Home&AQE=1';
let server: CollectionServer;

beforeEach(async () => {
  server = await createCollectionServer();
});
afterEach(() => server.close());

const lastHit = () => server.hits[server.hits.length - 1];
const until = async (holds: () => boolean) => {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 5));
};
const setMode = (body: string, headers: Record<string, string> = {}) =>
  fetch(`${server.url}/control`, { method: 'POST', body, headers });

test('answers a hit with an image of one pixel and records it', async () => {
  const response = await fetch(server.url + HIT);
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toBe('image/gif');
  expect((await response.arrayBuffer()).byteLength).toBe(43);
  expect(server.hits).toEqual([
    expect.objectContaining({
      number: 1,
      method: 'GET',
      url: HIT,
      body: '',
      mode: 'ok',
      answer: '200',
    }),
  ]);
});

test('takes a long hit as POST from a page of any origin, with credentials', async () => {
  const response = await fetch(`${server.url}/b/ss/demo/1/JS-2.27.0/s2`, {
    method: 'POST',
    body: 'AQB=1&v1=x&AQE=1',
    headers: { Origin: 'https://shop.test' },
  });
  expect(response.headers.get('access-control-allow-origin')).toBe('https://shop.test');
  expect(response.headers.get('access-control-allow-credentials')).toBe('true');
  expect(response.headers.get('timing-allow-origin')).toBe('*');
  expect(lastHit()).toMatchObject({ method: 'POST', body: 'AQB=1&v1=x&AQE=1' });
});

test('fails with 500 when it is told to, and works again afterwards', async () => {
  server.setMode('500');
  expect((await fetch(server.url + HIT)).status).toBe(500);
  expect(lastHit()).toMatchObject({ mode: '500', answer: '500' });
  server.setMode('ok');
  expect((await fetch(server.url + HIT)).status).toBe(200);
});

test('holds hits until they are released, each one alone', async () => {
  server.setMode('hold');
  const answers: number[] = [];
  const ask = async () => answers.push((await fetch(server.url + HIT)).status);
  const first = ask();
  await until(() => server.hits.length === 1);
  expect(lastHit()).toMatchObject({ mode: 'hold', answer: 'none yet' });
  server.release();
  await first;
  const second = ask();
  await until(() => server.hits.length === 2);
  expect(server.hits.map(({ answer }) => answer)).toEqual(['200', 'none yet']);
  server.release();
  await second;
  expect(answers).toEqual([200, 200]);
});

test('cuts the connection', async () => {
  server.setMode('cut');
  await expect(fetch(server.url + HIT)).rejects.toThrow();
  expect(lastHit()).toMatchObject({ answer: 'cut' });
});

test('never answers while it hangs, and notes that the browser gave up', async () => {
  server.setMode('hang');
  const aborter = new AbortController();
  const request = fetch(server.url + HIT, { signal: aborter.signal });
  await until(() => server.hits.length === 1);
  expect(lastHit()).toMatchObject({ answer: 'none yet' });
  aborter.abort();
  await expect(request).rejects.toThrow();
  await until(() => lastHit()?.answer !== 'none yet');
  expect(lastHit()).toMatchObject({ answer: 'the browser went away' });
});

test('answers late when it is slow, in the mode in which the hit came', async () => {
  server.setMode('slow:40');
  const request = fetch(server.url + HIT);
  await until(() => server.hits.length === 1);
  server.setMode('500');
  expect((await request).status).toBe(200);
  expect(lastHit()).toMatchObject({ mode: 'slow:40', answer: '200' });
});

test('keeps what a partner gets and lists it', async () => {
  await fetch(`${server.url}/partner`, { method: 'POST', body: '{"tier":"gold"}' });
  await fetch(`${server.url}/partner?tier=silver`);
  expect(await (await fetch(`${server.url}/partner`)).json()).toEqual([
    expect.objectContaining({ number: 1, method: 'POST', body: '{"tier":"gold"}' }),
    expect.objectContaining({ number: 2, method: 'GET', url: '/partner?tier=silver' }),
  ]);
});

test('is a partner, too, that stores each forwarded hit once and fails when it is told to', async () => {
  const post = () => fetch(`${server.url}/partner`, { method: 'POST', body: '{"id":"1"}' });
  expect((await setMode('{"partnerMode":"429:3"}')).status).toBe(200);
  expect((await post()).status).toBe(429);
  expect((await setMode('{"partnerMode":"ok"}')).status).toBe(200);
  await post();
  await post();
  const state = await (await fetch(`${server.url}/control`)).json();
  expect(state).toMatchObject({ mode: 'ok', partnerMode: 'ok', stored: [{ id: '1' }] });
  expect(server.storedByPartner()).toEqual([{ id: '1' }]);
});

test('is switched over its control address, which gives the hits since a number', async () => {
  await fetch(server.url + HIT);
  expect((await setMode('{"mode":"500"}')).status).toBe(200);
  await fetch(server.url + HIT);
  const state = await (await fetch(`${server.url}/control?since=1`)).json();
  expect(state).toMatchObject({ mode: '500', hits: [{ number: 2, answer: '500' }] });
});

test.each([
  '{"mode":"sometimes"}',
  '{"partnerMode":"sometimes"}',
  '{"mode":"slow:"}',
  '{}',
  'not JSON',
])('refuses to switch to %s', async (body) => {
  expect((await setMode(body)).status).toBe(400);
  expect((await fetch(server.url + HIT)).status).toBe(200);
});

test('lets no page of another site switch it, whatever name that site gives this machine', async () => {
  const elsewhere = await setMode('{"mode":"500"}', { Origin: 'https://shop.test' });
  expect(elsewhere.status).toBe(403);
  const rebound = await new Promise<number | undefined>((resolve) => {
    const headers = { Host: 'shop.test' };
    http.get(`${server.url}/control`, { headers }, (response) => {
      response.resume();
      resolve(response.statusCode);
    });
  });
  expect(rebound).toBe(403);
});

test('tells of a mode and of hits as they come', async () => {
  const response = await fetch(`${server.url}/control/events`);
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  const heard = (async () => {
    while (!text.includes('"answer":"200"')) text += (await reader?.read())?.value ?? '';
  })();
  await fetch(server.url + HIT);
  await heard;
  expect(text).toContain('event: mode\ndata: {"mode":"ok"}');
  expect(text).toContain('event: hit\n');
  await reader?.cancel();
});

test('says that a port is taken, and that a mode is unknown', async () => {
  await expect(createCollectionServer({ port: server.port })).rejects.toThrow('EADDRINUSE');
  const unknown = 'sometimes' as 'ok';
  await expect(createCollectionServer({ mode: unknown })).rejects.toThrow('no mode "sometimes"');
});

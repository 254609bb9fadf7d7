import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createPartnerServer, type PartnerMode, type PartnerServer } from './partnerServer.cjs';

let folder: string;
let file: string;
let partner: PartnerServer;
beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'partner-'));
  file = path.join(folder, 'store.jsonl');
  partner = await createPartnerServer({ file });
});
afterEach(async () => {
  await partner.close();
  rmSync(folder, { recursive: true });
});

const post = (body: string, type = 'text/plain') =>
  fetch(partner.url, { method: 'POST', body, headers: { 'Content-Type': type } });
const ids = () => partner.stored().map(({ id }) => id);

test('stores each hit once, whichever way it comes', async () => {
  await post('{"id":"1","fields":{"tier":"gold"}}');
  await post('{"id":"1","fields":{"tier":"gold"}}');
  await fetch(`${partner.url}/in?site=7&id=2&tier=silver`);
  await post('id=3&tier=bronze', 'application/x-www-form-urlencoded');
  expect(partner.stored()).toEqual([
    { id: '1', fields: { tier: 'gold' } },
    { site: '7', id: '2', tier: 'silver' },
    { id: '3', tier: 'bronze' },
  ]);
  expect(partner.requests.map(({ isCopy }) => isCopy)).toEqual([false, true, false, false]);
});

test('knows after a start what it has stored before, a line that was cut off apart', async () => {
  await post('{"id":"1"}');
  await partner.close();
  appendFileSync(file, '{"id":"2"');
  partner = await createPartnerServer({ file });
  await post('{"id":"1"}');
  await post('{"id":"2"}');
  expect(ids()).toEqual(['1', '2']);
});

test('answers what is no hit, and stores nothing', async () => {
  expect((await post('no JSON')).status).toBe(200);
  expect((await post('null')).status).toBe(200);
  expect(ids()).toEqual([]);
});

test.each<[PartnerMode, number, string | null]>([
  ['500', 500, null],
  ['429:7', 429, '7'],
  ['400', 400, null],
])('fails with %s', async (mode, status, retryAfter) => {
  partner.setMode(mode);
  const response = await post('{"id":"1"}');
  expect([response.status, response.headers.get('Retry-After')]).toEqual([status, retryAfter]);
  expect(ids()).toEqual([]);
});

test('loses an answer to a hit that it has stored, and cuts one off that it has not', async () => {
  partner.setMode('lose');
  await expect(post('{"id":"1"}')).rejects.toThrow();
  partner.setMode('cut');
  await expect(post('{"id":"2"}')).rejects.toThrow();
  expect(ids()).toEqual(['1']);
});

test('keeps pages from its answer, though it has the hit', async () => {
  expect((await post('{"id":"1"}')).headers.get('Access-Control-Allow-Origin')).toBe('*');
  partner.setMode('no-cors');
  expect((await post('{"id":"2"}')).headers.has('Access-Control-Allow-Origin')).toBe(false);
  expect(ids()).toEqual(['1', '2']);
});

test('holds answers until they are released', async () => {
  partner.setMode('hold');
  const answer = post('{"id":"1"}');
  while (!partner.requests.length) await new Promise((resolve) => setTimeout(resolve, 5));
  expect(ids()).toEqual([]);
  partner.release();
  expect((await answer).status).toBe(200);
  expect(ids()).toEqual(['1']);
});

test('fails as often as it is told, a third of it after storing', async () => {
  partner.setMode('flaky:30');
  for (let number = 0; number < 300; number++) await post(`{"id":"${number}"}`).catch(() => {});
  const count = (answer: string) => partner.requests.filter((one) => one.answer === answer).length;
  expect(count('500') + count('cut')).toBeGreaterThan(60);
  expect(count('500') + count('cut')).toBeLessThan(120);
  expect(ids()).toHaveLength(count('200') + count('cut'));
});

test('counts what browsers ask before a request, and says that a mode is unknown', async () => {
  await fetch(partner.url, { method: 'OPTIONS' });
  expect(partner.preflights()).toBe(1);
  expect(partner.requests).toEqual([]);
  expect(() => partner.setMode('sometimes' as 'ok')).toThrow('no mode "sometimes"');
});

import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import net from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { recipe } from './documentedCode';

const CODE = recipe('docs/forwarding.md', 'A receiver in twenty lines');

let folder: string;
let receiver: ChildProcess | undefined;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'receiver-'));
  writeFileSync(path.join(folder, 'receiver.mjs'), CODE);
});
afterEach(async () => {
  await stop();
  rmSync(folder, { recursive: true });
});

const freePort = () =>
  new Promise<number>((resolve) => {
    const probe = net.createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as net.AddressInfo;
      probe.close(() => resolve(port));
    });
  });

/** Runs what the page shows, until it answers. */
async function start(): Promise<string> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}/`;
  const options = { cwd: folder, env: { ...process.env, PORT: `${port}` } };
  const started = spawn(process.execPath, ['receiver.mjs'], { ...options, stdio: 'inherit' });
  receiver = started;
  while (started.exitCode === null) {
    const answered = await fetch(url).then(
      () => true,
      () => false,
    );
    if (answered) return url;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error('The receiver has ended.');
}

async function stop(): Promise<void> {
  const ended = new Promise((resolve) => receiver?.once('exit', resolve) ?? resolve(undefined));
  receiver?.kill();
  await ended;
  receiver = undefined;
}

async function post(url: string, body: string) {
  const headers = { 'Content-Type': 'text/plain;charset=UTF-8' };
  const answer = await fetch(url, { method: 'POST', headers, body });
  return [answer.status, answer.headers.get('Access-Control-Allow-Origin')];
}

const stored = () =>
  readFileSync(path.join(folder, 'hits.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line.slice(line.indexOf(' '))));

test('the receiver of the page has twenty lines or a few more', () => {
  expect(CODE.trim().split('\n').length).toBeLessThanOrEqual(24);
});

test('it stores each hit once, whatever happens in between', async () => {
  const hits = [1, 2, 3].map((number) => ({ id: `${number}-a-b`, fields: { city: 'Köln "x"\n' } }));
  const texts = hits.map((hit) => JSON.stringify(hit));
  const first = await start();
  for (const text of [texts[0], texts[1], texts[0]])
    expect(await post(first, text ?? '')).toEqual([204, '*']);
  await stop();
  const second = await start();
  for (const text of texts) expect(await post(second, text)).toEqual([204, '*']);
  expect(stored()).toEqual(hits);
});

test.each(['', 'no JSON', '{"fields":{}}', 'null', '[]', '{"id":"a b\\nc"}', '{"id":{}}'])(
  'it refuses for good what is no hit, with the header that lets the page see that: %j',
  async (body) => {
    const url = await start();
    expect(await post(url, body)).toEqual([400, '*']);
    expect(stored()).toEqual([]);
  },
);

test('it asks for another attempt when it can’t store, as with a folder in the file’s place', async () => {
  const url = await start();
  rmSync(path.join(folder, 'hits.jsonl'));
  mkdirSync(path.join(folder, 'hits.jsonl'));
  expect(await post(url, '{"id":"1-a-b"}')).toEqual([503, '*']);
});

import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createPackage } from './lib/createPackage.cjs';

const ROOT = path.resolve(__dirname, '..');
const ID = 'REACTOR_IO_INTEGRATION_CLIENT_ID';
const SECRET = 'REACTOR_IO_INTEGRATION_CLIENT_SECRET';
const TOKEN = 'REACTOR_IO_INTEGRATION_ACCESS_TOKEN';

interface Received {
  host: string;
  method: string;
  url: URL;
  authorization: string | undefined;
  body: Buffer;
}

/** Stands in for Adobe's sign-in and for the Reactor API. */
const received: Received[] = [];
let existing: object[] = [];
let status = 'succeeded';
const server = http.createServer(async (request, response) => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const host = String(request.headers['x-meant-for']);
  const method = String(request.method);
  const url = new URL(request.url ?? '/', 'http://stand-in');
  const { authorization } = request.headers;
  received.push({ host, method, url, authorization, body: Buffer.concat(chunks) });
  const answer = () => {
    if (host.startsWith('ims')) return { access_token: 'token-by-secret' };
    if (method !== 'GET') return { data: { id: 'EP1' } };
    if (url.pathname === '/extension_packages') return { data: existing };
    const errors = [{ title: 'Bad package', detail: 'It is broken.' }];
    return { data: { attributes: { status }, meta: { status_details: { errors } } } };
  };
  response.setHeader('Content-Type', 'application/json');
  response.end(JSON.stringify(answer()));
});

let folder: string;
let zip: string;
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'upload-'));
  zip = createPackage(ROOT, folder);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterAll(() => {
  server.close();
  server.closeAllConnections();
  rmSync(folder, { recursive: true });
});
beforeEach(() => {
  received.length = 0;
  existing = [];
  status = 'succeeded';
});

/** Runs the script in a shell that has no other credentials than these. */
const upload = (args: string[], credentials: Record<string, string> = {}) =>
  new Promise<{ code: number | null; output: string }>((resolve) => {
    const inherited = Object.entries(process.env).filter(([name]) => !name.startsWith('REACTOR_'));
    const child = spawn(process.execPath, ['scripts/upload.mjs', ...args], {
      cwd: ROOT,
      env: {
        ...Object.fromEntries(inherited),
        ...credentials,
        NODE_OPTIONS: `--require "${path.join(ROOT, 'test/standInHosts.cjs').replaceAll('\\', '/')}"`,
        STAND_IN_PORT: `${(server.address() as AddressInfo).port}`,
      },
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (text) => {
        output += text;
      });
    }
    child.on('close', (code) => resolve({ code, output }));
  });

const requests = () => received.map(({ host, method, url }) => `${method} ${host}${url.pathname}`);

test('uploads a new package with an access token, and waits until the platform has taken it', async () => {
  const { code, output } = await upload([zip], { [TOKEN]: 'my-token' });
  expect(output).toContain('successfully processed');
  expect(code).toBe(0);
  expect(requests()).toEqual([
    'GET reactor.adobe.io/extension_packages',
    'POST reactor.adobe.io/extension_packages',
    'GET reactor.adobe.io/extension_packages/EP1',
  ]);
  expect(received[0]?.url.searchParams.get('filter[name]')).toBe('EQ post-track-callback');
  expect(received.map(({ authorization }) => authorization)).toEqual(
    received.map(() => 'Bearer my-token'),
  );
  expect(received[1]?.body.includes('name="package"')).toBe(true);
  expect(received[1]?.body.includes(readFileSync(zip))).toBe(true);
  expect(output).not.toContain('my-token');
});

test('signs in with id and secret, updates the package that is there, and shows no secret even with --verbose', async () => {
  existing = [{ id: 'EP1' }];
  const credentials = { [ID]: 'my-id', [SECRET]: 'my-secret' };
  const { code, output } = await upload([zip, '--verbose'], credentials);
  expect(code).toBe(0);
  expect(requests()).toContain('PATCH reactor.adobe.io/extension_packages/EP1');
  expect(String(received[0]?.body)).toContain('client_secret=my-secret');
  expect(received[1]?.authorization).toBe('Bearer token-by-secret');
  expect(output).not.toMatch(/my-secret|token-by-secret/);
});

test('fails when the platform refuses the package', async () => {
  status = 'failed';
  const { code, output } = await upload([zip], { [TOKEN]: 'my-token' });
  expect(code).toBe(1);
  expect(output).toContain('It is broken.');
});

test.each<[Record<string, string>, string]>([
  [{}, `${ID} and no ${SECRET}`],
  [{ [ID]: 'my-id' }, `no ${SECRET}`],
  [{ [ID]: ' ', [SECRET]: 'my-secret' }, `no ${ID}`],
])(
  'with %p it asks nothing, uploads nothing and says what is missing',
  async (credentials, missing) => {
    const { code, output } = await upload([zip], credentials);
    expect(code).toBe(1);
    expect(output).toContain(`the environment has ${missing.replace(/^(?!no )/, 'no ')}.`);
    expect(output).not.toContain('my-secret');
    expect(received).toEqual([]);
  },
);

test('refuses a secret on the command line, without repeating it', async () => {
  const { code, output } = await upload([zip, '--auth.client-secret=my-secret']);
  expect(code).toBe(1);
  expect(output).toContain('Do not write --auth.client-secret');
  expect(output).not.toContain('my-secret');
});

test.each([['there-is-none.zip'], ['README.md']])('says so when %s is no zip', async (file) => {
  const { code, output } = await upload([file], { [TOKEN]: 'my-token' });
  expect(code).toBe(1);
  expect(output).toContain('There is no zip at');
  expect(received).toEqual([]);
});

test('says which environments there are', async () => {
  const { code, output } = await upload([zip, '--environment', 'prod'], { [TOKEN]: 'my-token' });
  expect(code).toBe(1);
  expect(output).toContain('There is no environment "prod"');
});

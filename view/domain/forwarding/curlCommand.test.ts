import { execFileSync } from 'node:child_process';
import { curlCommand } from './curlCommand';

/** The arguments that a shell hands to curl. */
function argumentsOf(command: string): string[] {
  const program = `curl() { for each in "$@"; do printf '%s\\0' "$each"; done; }\n${command}\n`;
  return execFileSync('sh', ['-c', program], { encoding: 'utf8' }).split('\0').slice(0, -1);
}

test('writes a POST', () => {
  const command = curlCommand({
    method: 'POST',
    url: 'https://a.test/hits',
    headers: { 'Content-Type': 'text/plain;charset=UTF-8' },
    body: '{"id":"1"}',
  });
  expect(command).toBe(
    `curl 'https://a.test/hits' \\\n  --header 'Content-Type: text/plain;charset=UTF-8' \\\n  --data-raw '{"id":"1"}'`,
  );
});

test('writes a GET', () => {
  expect(curlCommand({ method: 'GET', url: 'https://a.test/?id=1&b=%27', headers: {} })).toBe(
    "curl 'https://a.test/?id=1&b=%27'",
  );
});

test.each([
  "it's",
  "''",
  "'; echo broken; '",
  '$(id) `id` $HOME "x" \\ \\\\ !! * ?',
  '@/etc/hostname',
  'a\nb\r\n\tc',
  'größe 値段 😀',
  '-H',
])('a shell hands over unchanged: %j', (text) => {
  const url = `https://a.test/?${text.replaceAll(/\s/g, '')}`;
  const command = curlCommand({ method: 'POST', url, headers: { 'X-A': text }, body: text });
  expect(argumentsOf(command)).toEqual([url, '--header', `X-A: ${text}`, '--data-raw', text]);
});

test('brackets and braces of an address are taken as they are', () => {
  const [first] = argumentsOf(
    curlCommand({ method: 'GET', url: 'https://a.test/{a,b}[1-3]', headers: {} }),
  );
  expect(first).toBe('--globoff');
});

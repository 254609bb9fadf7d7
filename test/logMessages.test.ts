import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '..');
const CALL = /\blog\(\s*(`[^`]*`|'[^']*')/g;

/** What stands for a value does not matter, nor whether an error follows. */
const normalise = (message: string) => message.replace(/\$\{[^}]*\}/g, '…').replace(/:$/, '');

const sources = readdirSync(path.join(ROOT, 'src'), { recursive: true, encoding: 'utf8' }).filter(
  (file) => file.endsWith('.ts') && !file.endsWith('.test.ts'),
);
const logged = sources.flatMap((file) =>
  [...readFileSync(path.join(ROOT, 'src', file), 'utf8').matchAll(CALL)].map(([, literal = '']) =>
    normalise(literal.slice(1, -1)),
  ),
);
// The hosted file puts the colon to what the tracker says.
const messages = new Set(logged.filter((message) => message !== '…'));

const page = readFileSync(path.join(ROOT, 'docs/log-messages.md'), 'utf8');
const described = [...page.matchAll(/^### `(.*)`$/gm)].map(([, message = '']) =>
  normalise(message),
);

test('every message of the runtime is explained, and no other', () => {
  expect(messages.size).toBeGreaterThan(5);
  expect([...described].sort()).toEqual([...messages].sort());
});

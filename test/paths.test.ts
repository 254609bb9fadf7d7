import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '..');
/** Folders of the project: what begins with one of them is a path. `dist` is not there before a build. */
const PATH =
  /^(?:src|view|scripts|e2e|test|docs|\.sandbox|\.github|\.githooks)\/[\w./-]*$|^[\w.-]+\.(?:json|mts|md)$/;

/** Paths in backticks; `<name>` and `…` stand for something. */
const pathsOf = (text: string) =>
  [...text.matchAll(/`([^`\n]+)`/g)].flatMap(([, code = '']) => (PATH.test(code) ? [code] : []));

const documents = [
  'CONTRIBUTING.md',
  ...readdirSync(path.join(ROOT, 'docs/adr')).map((file) => `docs/adr/${file}`),
];

test.each(documents)('%s names paths that are there', (document) => {
  const paths = pathsOf(readFileSync(path.join(ROOT, document), 'utf8'));
  expect(paths.filter((file) => !existsSync(path.join(ROOT, file)))).toEqual([]);
});

test('CONTRIBUTING says where things live', () => {
  const text = readFileSync(path.join(ROOT, 'CONTRIBUTING.md'), 'utf8');
  expect(pathsOf(text).length).toBeGreaterThan(40);
});

test('a path that leads nowhere is found', () => {
  expect(pathsOf('`src/nothing.ts` `a.b` `s.t()` `src/<kind>/x.ts` `.sandbox/`')).toEqual([
    'src/nothing.ts',
    '.sandbox/',
  ]);
});

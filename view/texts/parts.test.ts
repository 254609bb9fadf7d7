import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { LOCALES } from './language';

const VIEW = path.resolve(__dirname, '..');
const inFolder = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8', withFileTypes: true });

const entries = inFolder(VIEW).filter(({ parentPath }) => !parentPath.startsWith(__dirname));
const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
const named = (ending: RegExp) =>
  entries.flatMap(({ name }) => (ending.test(name) ? [name.replace(ending, '')] : []));
const rules = readdirSync(path.join(VIEW, 'lint/rules')).map((name) => name.replace(/\..*/, ''));
/** What may have texts: a folder of the views, a screen, a rule on code, what is said of code that is no JavaScript, and what several rules share. */
const parts = new Set([
  ...[...folders, ...named(/\.view\.tsx$/)],
  ...['fix', 'syntax', ...rules].map((name) => `lint.${name}`),
]);

/** Each file with texts, without the lists that put them together. */
const files = Object.keys(LOCALES).flatMap((language) =>
  inFolder(path.join(__dirname, language)).flatMap((entry) => {
    const file = path.relative(__dirname, path.join(entry.parentPath, entry.name));
    const part = file.replace(/^\w+\/|\.ts$/g, '').replace('/', '.');
    return entry.isDirectory() || /(?:^|\.)(?:all|first)$/.test(part) ? [] : [{ file, part }];
  }),
);
const keysIn = (file: string) => {
  const text = readFileSync(path.join(__dirname, file), 'utf8');
  return [...text.matchAll(/^ {2}(?:'([^']+)'|(\w+)):/gm)].map(
    ([, quoted, bare]) => quoted ?? bare,
  );
};

test('a part is a folder of the views, a screen or a rule on code', () => {
  expect(files.length).toBeGreaterThan(100);
  expect(files.filter(({ part }) => !parts.has(part))).toEqual([]);
});

test('a text’s key begins with its part', () => {
  const wrong = files.flatMap(({ file, part }) =>
    keysIn(file)
      .filter((key) => key !== part && !key?.startsWith(`${part}.`))
      .map((key) => `${file}: ${key}`),
  );
  expect(wrong).toEqual([]);
});

test('each part has texts', () => {
  expect(files.filter(({ file }) => keysIn(file).length === 0)).toEqual([]);
});

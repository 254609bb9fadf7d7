import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

const VIEWS = path.resolve(__dirname, '../../dist/view');

/** JavaScript and style sheets that a page needs before its first use, as the page itself names them. */
function firstFiles(page: string): string[] {
  const html = readFileSync(path.join(VIEWS, `${page}.html`), 'utf8');
  const named = [...html.matchAll(/(?:src|href)="(\.\/[^"]+\.(?:js|css))"/g)];
  return named.flatMap(([, file]) => (file ? [file] : []));
}

const gzipped = (file: string) =>
  gzipSync(readFileSync(path.join(VIEWS, file)), { level: 9 }).length;
const sum = (sizes: number[]) => sizes.reduce((total, size) => total + size, 0);

test.each([
  ['configuration', 300],
  ['registerCallback', 260],
  ['removeCallback', 260],
  ['sendHit', 260],
  ['forwardHit', 260],
  ['hitSent', 260],
  ['hitUnconfirmed', 260],
  ['hitSuppressed', 260],
  ['hitMatches', 260],
  ['hitValue', 260],
])('%s.html needs at most %i KB before its first use', (page, budget) => {
  const files = firstFiles(page);
  expect(files.filter((file) => file.endsWith('.js')).length).toBeGreaterThan(1);
  expect(files.join()).not.toMatch(/createEditor|checkCode|acorn|TryItPanel|startDialogs/);
  expect(sum(files.map(gzipped)) / 1000).toBeLessThanOrEqual(budget);
});

test('the pages share one chunk, and it is most of what they need', () => {
  const [shared, ...more] = ['configuration', 'registerCallback', 'sendHit', 'hitMatches'].map(
    (page) => firstFiles(page).filter((file) => file.includes('shared')),
  );
  for (const other of more) expect(other).toEqual(shared);
  const share = sum((shared ?? []).map(gzipped));
  expect(share / sum(firstFiles('configuration').map(gzipped))).toBeGreaterThan(0.8);
});

test('what trying a callback needs is small, and loaded only when it is asked for', () => {
  const [file, ...more] = readdirSync(path.join(VIEWS, 'assets')).filter((name) =>
    name.startsWith('TryItPanel'),
  );
  expect(more).toEqual([]);
  expect(gzipped(`assets/${file}`) / 1000).toBeLessThanOrEqual(16);
});

test('the worker that reads pasted code loads nothing of the page', () => {
  const found = new Set(
    readdirSync(path.join(VIEWS, 'assets')).filter((file) => /^reader-.*\.js$/.test(file)),
  );
  for (const file of found) {
    const source = readFileSync(path.join(VIEWS, 'assets', file), 'utf8');
    for (const [, imported = ''] of source.matchAll(/(?:from|import)["'`]\.\/([^"'`]+)["'`]/g)) {
      found.add(imported);
    }
  }
  expect(found.size).toBeGreaterThan(2);
  expect([...found].filter((file) => /^(?:shared|texts)/.test(file))).toEqual([]);
});

/** Whatever a page may load after its first use, but for the texts of other languages: a user loads one of them at most. */
function laterFiles(page: string): string[] {
  const first = firstFiles(page).map((file) => path.basename(file));
  const found = new Set(first);
  for (const file of found) {
    if (!file.endsWith('.js')) continue;
    const source = readFileSync(path.join(VIEWS, 'assets', file), 'utf8');
    for (const [, imported = ''] of source.matchAll(
      /["'`](?:\.\/|assets\/)([\w.-]+-[\w-]{8}\.(?:js|css))["'`]/g,
    )) {
      found.add(imported);
    }
  }
  return [...found].filter((file) => !first.includes(file) && !/^(?:ko|ja|de|fr)-/.test(file));
}

test.each(['configuration', 'registerCallback'])(
  'the editor of %s with all its helpers is at most 280 KB',
  (page) => {
    const files = laterFiles(page);
    expect(files.join()).toMatch(/createEditor/);
    expect(files.join()).toMatch(/lintOnce/);
    expect(sum(files.map((file) => gzipped(`assets/${file}`))) / 1000).toBeLessThanOrEqual(280);
  },
);

import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '..');
/** What a newcomer reads at once. */
const LONGEST_README = 8000;
/** What an editor and a diff show of a line. */
const WIDEST = 160;

const documents = [
  ...readdirSync(ROOT),
  ...['docs', '.github'].flatMap((folder) =>
    readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((file) =>
      path.posix.join(folder, file.replaceAll('\\', '/')),
    ),
  ),
].filter((file) => file.endsWith('.md'));
const read = (file: string) => readFileSync(path.join(ROOT, file), 'utf8');

/** A document's text without code, which may look like anything. */
const prose = (text: string) => text.replace(/^( *)```.*?^ *```$/gms, '').replace(/`[^`\n]*`/g, '');
const rows = (text: string) =>
  text
    .replace(/^( *)```.*?^ *```$/gms, '')
    .split('\n')
    .filter((line) => /^\s*\|/.test(line));
const links = (text: string) =>
  [...prose(text).matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target);

/** The anchors of a document's headings, as GitHub makes them. */
const anchors = (text: string) =>
  [...text.replace(/^( *)```.*?^ *```$/gms, '').matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replace(/ /g, '-'),
  );

/** Relative links of a document that lead nowhere. */
function broken(file: string, text: string): string[] {
  return links(text).filter((link) => {
    if (/^[a-z]+:/.test(link)) return false;
    const [target = '', anchor] = link.split('#');
    const found = target ? path.resolve(ROOT, path.dirname(file), target) : path.join(ROOT, file);
    if (!existsSync(found)) return true;
    if (!anchor) return false;
    return statSync(found).isDirectory() || !anchors(readFileSync(found, 'utf8')).includes(anchor);
  });
}

test('the README is read at once', () => {
  expect(statSync(path.join(ROOT, 'README.md')).size).toBeLessThanOrEqual(LONGEST_README);
});

test.each(documents)('the lines of %s fit into an editor', (file) => {
  const text = read(file);
  expect(text.split('\n').filter((line) => line.length > WIDEST)).toEqual([]);
  const found = rows(text);
  // Padding makes a diff of every row when one grows.
  expect(found.filter((row) => /\S {2,}\||\| {2,}\S|-{4,}/.test(row))).toEqual([]);
});

test.each(documents)('the links of %s lead somewhere', (file) => {
  expect(broken(file, read(file))).toEqual([]);
});

test('a link that leads nowhere is found', () => {
  const text = '[a](no.md) [b](README.md) [c](README.md#nothing) [d](#here)\n\n# Here\n\n`[e](x)`';
  expect(broken('CHANGELOG.md', text)).toEqual(['no.md', 'README.md#nothing', '#here']);
  expect(broken('README.md', '[a](https://example.com/) [b](docs) [c](LICENSE)')).toEqual([]);
});

test('the index names each document', () => {
  const named = links(read('docs/README.md'));
  const pages = documents
    .filter((file) => /^docs\/[^/]+\.md$/.test(file) && file !== 'docs/README.md')
    .map((file) => path.basename(file));
  expect(pages.length).toBeGreaterThan(10);
  expect(pages.filter((page) => !named.includes(page))).toEqual([]);
});

test.each(documents)('%s names no place to get packages from', (file) => {
  expect(read(file)).not.toMatch(/registry\.[a-z]+\.(?:org|com)/);
});

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { moduleGraph } from '../scripts/lib/moduleGraph.cjs';

/**
 * What visitors download, in KB of 1024 bytes, minified and gzipped. What the views may weigh is in e2e/views/size.spec.ts.
 * Of this, 0.08 are for what Hit Suppressed and the hit inspector need in every page.
 */
const EVERY_PAGE = 3.68;
/** More, where a rule of the property uses it. */
const COMPONENTS: Record<string, number> = {
  'hit-sent': 0.1,
  'hit-unconfirmed': 0.7,
  'hit-suppressed': 0.7,
  'hit-matches': 2.6,
  'hit-value': 0.1,
  'register-callback': 0.1,
  'remove-callback': 0.1,
  'send-hit': 0.4,
  'forward-hit': 1.5,
};
/** Fetched only where it is used. */
const HOSTED: Record<string, number> = {
  tracker: 5,
  clearing: 5,
  'web-sdk': 3.9,
  'web-sdk-late': 1.9,
  forwarding: 3,
  inspector: 18,
  'inspector-en': 3,
  'inspector-de': 3.4,
  'inspector-fr': 3.5,
  'inspector-ja': 4,
  'inspector-ko': 3.7,
};

const ROOT = path.resolve(__dirname, '..');
interface Component {
  name: string;
  libPath: string;
}
const descriptor: Record<string, Component[]> & { main: string; hostedLibFiles: string[] } =
  JSON.parse(readFileSync(path.join(ROOT, 'extension.json'), 'utf8'));
const components = ['events', 'conditions', 'actions', 'dataElements'].flatMap(
  (kind) => descriptor[kind] ?? [],
);

const weigh = (text: string) => gzipSync(text, { level: 9 }).length / 1024;
const modulesOf = (entries: string[]) =>
  moduleGraph(entries.map((entry) => path.join(ROOT, entry)));
const everywhere = modulesOf([
  descriptor.main,
  ...(descriptor['sharedModules'] ?? []).map(({ libPath }) => libPath),
]);
const start = [...everywhere.values()].join('\n');

test('what every page with callbacks downloads', () => {
  expect(weigh(start)).toBeLessThanOrEqual(EVERY_PAGE);
});

test('a property that forwards nothing carries nothing of it', () => {
  const ours = 'post-track-callback.forward';
  expect([...modulesOf(['dist/actions/forwardHit.js']).values()].join()).toContain(ours);
  expect(start).not.toContain(ours);
});

test.each(components)('what rules with $name add to that', ({ name, libPath }) => {
  const more = [...modulesOf([libPath])].filter(([file]) => !everywhere.has(file));
  const text = more.map(([, source]) => source).join('\n');
  expect(weigh(start + text) - weigh(start)).toBeLessThanOrEqual(COMPONENTS[name] ?? 0);
});

test.each(descriptor.hostedLibFiles)('what %s weighs', (file) => {
  const limit = HOSTED[path.basename(file).replace(/(\.min)?\.js$/, '')] ?? 0;
  expect(weigh(readFileSync(path.join(ROOT, file), 'utf8'))).toBeLessThanOrEqual(limit);
});

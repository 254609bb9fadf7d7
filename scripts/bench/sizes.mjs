import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { moduleGraph } from '../lib/moduleGraph.cjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const KINDS = ['events', 'conditions', 'actions', 'dataElements'];
const read = (/** @type {string} */ file) => readFile(path.join(ROOT, file), 'utf8');
const gzip = (/** @type {string} */ text) => gzipSync(text, { level: 9 }).length;

/** @param {string} label @param {number} bytes @param {number} zipped */
const row = (label, bytes, zipped) =>
  console.log(`${label.padEnd(58)}${String(bytes).padStart(9)}${String(zipped).padStart(9)}`);
const kilobytes = (/** @type {number} */ bytes) => `${(bytes / 1024).toFixed(1)} KB`;

/**
 * Text of the modules that entries carry, without those that another set carries already.
 *
 * @param {readonly string[]} entries
 * @param {ReadonlyMap<string, string>} [already]
 */
const carried = (entries, already = new Map()) =>
  [...moduleGraph(entries.map((entry) => path.join(ROOT, entry)))]
    .filter(([file]) => !already.has(file))
    .map(([, source]) => source)
    .join('\n');

/** The files that a view's page loads before its first use: its own script and style, and what these import at once. @param {string} page */
async function firstLoad(page) {
  const html = await read(`dist/view/${page}`);
  /** @type {Set<string>} */
  const files = new Set();
  const add = async (/** @type {string} */ file) => {
    if (files.has(file)) return;
    files.add(file);
    if (!file.endsWith('.js')) return;
    const source = await read(`dist/view/${file}`);
    for (const [, imported = ''] of source.matchAll(/(?:from|import)\s*"(\.\/[^"]+)"/g)) {
      await add(path.posix.join(path.posix.dirname(file), imported));
    }
  };
  for (const [, file = ''] of html.matchAll(/(?:src|href)="\.?\/?(assets\/[^"]+)"/g))
    await add(file);
  return files;
}

/** @param {Iterable<string>} files @returns {Promise<[bytes: number, zipped: number]>} */
async function weigh(files) {
  const texts = await Promise.all([...files].map((file) => read(`dist/view/${file}`)));
  return [
    texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0),
    texts.reduce((sum, text) => sum + gzip(text), 0),
  ];
}

/** @typedef {{ name: string, libPath: string, viewPath: string }} Component */

export async function printSizes() {
  /** @type {Record<string, Component[] | undefined> & { main: string, sharedModules: Component[], configuration: Component }} */
  const descriptor = JSON.parse(await read('extension.json'));
  const everywhere = [descriptor.main, ...descriptor.sharedModules.map(({ libPath }) => libPath)];
  const start = carried(everywhere);
  const already = moduleGraph(everywhere.map((entry) => path.join(ROOT, entry)));

  console.log(`\n${'Bytes'.padEnd(58)}${'minified'.padStart(9)}${'gzip'.padStart(9)}`);
  row("A property with the configuration's callbacks only", start.length, gzip(start));
  for (const kind of KINDS) {
    for (const { name, libPath } of descriptor[kind] ?? []) {
      const more = carried([libPath], already);
      row(`  more with ${kind} ${name}`, more.length, gzip(start + more) - gzip(start));
    }
  }
  const hosted = await read('dist/tracker.min.js');
  row('Built-in tracker (hosted library file)', hosted.length, gzip(hosted));
  const clearing = await read('dist/clearing.min.js');
  row('Clearing variables (hosted library file)', clearing.length, gzip(clearing));
  for (const [file, label] of Object.entries({
    forwarding: 'Forwarding hits (hosted library file)',
    'web-sdk': 'Web SDK (hosted library file)',
    'web-sdk-late': '  more where an instance was there first and is silent',
    inspector: 'Hit inspector (hosted library file, while debugging is on)',
    'inspector-en': '  more for its English texts',
    'inspector-ja': '  or for its Japanese ones, the largest',
  })) {
    const text = await read(`dist/${file}.min.js`);
    row(label, text.length, gzip(text));
  }

  const components = KINDS.flatMap((kind) => descriptor[kind] ?? []);
  const pages = [descriptor.configuration, ...components].map(({ viewPath }) => viewPath);
  /** @type {Map<string, Set<string>>} */
  const loads = new Map();
  for (const page of pages) loads.set(page, await firstLoad(page));
  for (const [page, files] of loads)
    row(`View ${page}, up to its first use`, ...(await weigh(files)));
  const shared = [...(loads.get(descriptor.configuration.viewPath) ?? [])].filter((file) =>
    [...loads.values()].every((files) => files.has(file)),
  );
  row('  of which all views share, cached once', ...(await weigh(shared)));
  const first = new Set([...loads.values()].flatMap((files) => [...files]));
  const { readdir } = await import('node:fs/promises');
  const rest = (await readdir(path.join(ROOT, 'dist/view/assets')))
    .map((file) => `assets/${file}`)
    .filter((file) => !first.has(file));
  const isLanguage = (/** @type {string} */ file) => /\/[a-z]{2}-[^/]+\.js$/.test(file);
  for (const file of rest.filter(isLanguage)) {
    row(`Besides, in the language ${path.basename(file).slice(0, 2)}`, ...(await weigh([file])));
  }
  const later = rest.filter((file) => !isLanguage(file));
  row('Loaded after that: the code editor and its helpers', ...(await weigh(later)));
  console.log(
    `(1 KB = 1024 bytes: ${kilobytes(gzip(start))} on every page with the configuration's callbacks)`,
  );
}

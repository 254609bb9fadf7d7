// Builds the hosted library file of the built-in tracker.
import { writeFile } from 'node:fs/promises';
import swc from '@swc/core';
import { build } from 'esbuild';
import * as terser from 'terser';

const options = {
  absWorkingDir: new URL('..', import.meta.url).pathname,
  bundle: true,
  target: 'es2021',
  legalComments: 'none',
  logLevel: 'warning',
  format: 'esm',
  write: false,
};

const tracker = {
  ...options,
  entryPoints: ['src/hosted/tracker/entry.ts'],
  // Properties that end in "_" are the tracker's own business.
  mangleProps: /_$/,
};

/** The object that the copies of the extension share: a script can hand over nothing, so the library looks there (src/page/page.ts). */
const PAGE = "window[Symbol.for('post-track-callback')]";

/** Makes a function of all modules, which is called for each tracker: what they declare is one tracker's own. */
function wrap(bundle) {
  const [modules, exported] = bundle.split(/\nexport \{\s*(\w+) as tracker\s*\};\n/);
  if (!exported) throw new Error('The entry has to export the tracker, and nothing else.');
  return `(${PAGE} ||= {}).createTracker = (turbine) => {\n${modules}\nreturn ${exported};\n};`;
}

/** In turns, the two minifiers take 5 % more off than either, or than esbuild's own. */
async function shorten(script) {
  const withSwc = async (code, mangle) => {
    const compress = { passes: 4, toplevel: true };
    return (await swc.minify(code, { ecma: 2020, compress, mangle })).code;
  };
  const { code } = await terser.minify(await withSwc(script, false), {
    ecma: 2020,
    toplevel: true,
    compress: { passes: 5, unsafe: true, unsafe_comps: true, unsafe_methods: true },
    mangle: false,
  });
  return withSwc(code, { toplevel: true });
}

/** A function in brackets is compiled at once, not looked through first: it is about to be called. Takes a third off the start. */
const bracket = (script) => script.replace(/\.createTracker=(.*?);?\s*$/s, '.createTracker=($1);');

export async function buildTracker() {
  const { outputFiles } = await build(tracker);
  const code = bracket(await shorten(wrap(outputFiles[0].text)));
  // The engine asks for the first name where the library was built without minifying, which pages in production may well use: visitors
  // of those get the small file too. To read it, read the sources.
  for (const name of ['tracker.js', 'tracker.min.js'])
    await writeFile(new URL(`../dist/${name}`, import.meta.url), code);
}

if (import.meta.url === `file://${process.argv[1]}`) await buildTracker();

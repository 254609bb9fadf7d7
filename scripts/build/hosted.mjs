// Builds the hosted library files: scripts that a page fetches only where its property uses what they do.
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import swc from '@swc/core';
import { build } from 'esbuild';
import * as terser from 'terser';
import lazy from '../lib/lazyFunctions.cjs';
import naming from '../lib/namedOnce.cjs';
import { buildInspectorTexts, keysWithoutTexts, LANGUAGES, shorterStyles } from './inspector.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/**
 * By name: the folder of `src/hosted` and what is particular about it. `internal`: members that never leave the file, besides those that end in
 * "_"; neither pages nor the library see them. `isForAuthors`: no visitor downloads it, so it keeps the names that the minifier gives.
 * `steps`: how long names that zip best are searched for.
 *
 * @typedef {{ folder: string, internal?: string, isPerTracker?: boolean, isForAuthors?: boolean, steps?: number, plugins?: import('esbuild').Plugin[] }} HostedFile
 */

/** @type {Record<string, HostedFile>} */
const FILES = {
  tracker: { folder: 'tracker', isPerTracker: true, steps: 200_000 },
  clearing: {
    folder: 'clearing',
    internal:
      'asOwn|before|began|clearers|confirmed|due|ended|forgetReads|glue|handedOver|isBusy|isGuess|isOwn|isPast|isSwapped|kept|members|only|overrides|ownSince|settle|since|until|wasRead|watchSent',
  },
  forwarding: {
    folder: 'forwarding',
    internal:
      'is(Fine|Failing|Busy|Plain|Open|Broken)|hasWaited|failures|kept|underWay|hits|pauses|refused|answered|settled|attempts|failing|erase|leave|wake|resign|asked',
  },
  inspector: {
    folder: 'inspector',
    isForAuthors: true,
    plugins: [shorterStyles, keysWithoutTexts],
  },
  'web-sdk': { folder: 'webSdk' },
  // Only where an instance was there before us and has told nothing.
  'web-sdk-late': { folder: 'webSdkLate' },
};

/** The object that the copies of the extension share: a script can hand over nothing, so the library looks there (src/page/page.ts). */
const PAGE = "window[Symbol.for('post-track-callback')]";

/** Makes a function of all modules, which is called for each tracker: what they declare is one tracker's own. @param {string} bundle */
function wrapPerTracker(bundle) {
  const [modules, exported] = bundle.split(/\nexport \{\s*(\w+) as tracker\s*\};\n/);
  if (!exported) throw new Error('The entry has to export the tracker, and nothing else.');
  return `(${PAGE} ||= {}).createTracker = (turbine) => {\n${modules}\nreturn ${exported};\n};`;
}

/** A function in brackets is compiled at once, not looked through first: it is about to be called. Takes a third off the start. */
const bracket = (/** @type {string} */ script) =>
  script.replace(/\.createTracker=(.*?);?\s*$/s, '.createTracker=($1);');

/** @param {HostedFile} file */
async function bundle({ folder, isPerTracker, plugins = [] }) {
  /** @type {import('esbuild').BuildOptions} */
  const options = {
    absWorkingDir: ROOT,
    bundle: true,
    target: 'es2022',
    plugins,
    legalComments: 'none',
    logLevel: 'warning',
    ...(isPerTracker
      ? { format: 'esm', mangleProps: /_$/ }
      : {
          format: 'iife',
          minifySyntax: true,
          tsconfigRaw: { compilerOptions: { alwaysStrict: false } },
        }),
  };
  const { outputFiles } = await build({
    ...options,
    entryPoints: [`src/hosted/${folder}/entry.ts`],
    write: false,
  });
  return outputFiles.map(({ text }) => text).join('');
}

/** @param {string} code @param {boolean | { toplevel: boolean }} mangle */
const withSwc = async (code, mangle) =>
  (
    await swc.minify(code, {
      ecma: 2020,
      module: false,
      compress: { passes: 4, toplevel: true },
      mangle,
      // Pages may be of any encoding, and scripts without one of their own are read in the page's.
      format: { asciiOnly: true },
    })
  ).code;

/** Two minifiers in turns take some per cent more off than either, or than esbuild's own. @param {string} script @param {HostedFile} file */
async function shorten(script, { internal, isPerTracker }) {
  const { code } = await terser.minify(isPerTracker ? await withSwc(script, false) : script, {
    ecma: 2020,
    toplevel: true,
    format: { ascii_only: true },
    ...(isPerTracker
      ? {
          compress: { passes: 5, unsafe: true, unsafe_comps: true, unsafe_methods: true },
          mangle: false,
        }
      : {
          compress: {
            passes: 5,
            pure_getters: true,
            unsafe_arrows: true,
            unsafe: true,
            keep_fargs: false,
          },
          mangle: { properties: { regex: new RegExp(internal ? `^(${internal})$|_$` : '_$') } },
        }),
  });
  return withSwc(code ?? '', { toplevel: true });
}

/** @param {string} name @param {HostedFile} file */
async function buildFile(name, file) {
  const script = await bundle(file);
  const short = file.isPerTracker
    ? lazy.withLazyFunctions(bracket(await shorten(wrapPerTracker(script), file)))
    : await shorten(script, file);
  const code = file.isForAuthors ? short : naming.namedOnce(short, file.steps);
  // The engine asks for the first name where the library was built without minifying, which pages in production may well use: visitors
  // of those get the small file too. To read it, read the sources.
  for (const suffix of ['.js', '.min.js'])
    await writeFile(path.join(ROOT, 'dist', name + suffix), code);
}

export async function buildHosted() {
  await Promise.all([
    ...Object.entries(FILES).map(([name, file]) => buildFile(name, file)),
    ...LANGUAGES.map(buildInspectorTexts),
  ]);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildHosted();

// Builds the modules that a library carries: its start, which every component requires, and a thin module for each component.
// Bundling the start saves each page the wrapping of some twenty files; bundling it into each component would give each its own state.
// They are minified here, since the platform minifies production libraries only, and each development build is looked at in its source.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import swc from '@swc/core';
import { build } from 'esbuild';
import { minify } from 'terser';
import naming from '../lib/namedOnce.cjs';

const root = new URL('../..', import.meta.url);
const { dirname, relative } = path.posix;

/** Members that never leave their file: neither pages nor other copies of this extension see them. */
const INTERNAL = /^(handedOver|confirmed)$|_$/;

/** Leaves the library's start out of a component, and names it as the packager wants it: a literal relative path. @param {string} entry @returns {import('esbuild').Plugin} */
const requireMain = (entry) => ({
  name: 'require-main',
  setup({ onResolve }) {
    onResolve({ filter: /\/main$/ }, ({ kind }) =>
      kind === 'entry-point'
        ? undefined
        : {
            path: relative(dirname(entry), 'src/main.js').replace(/^(?!\.)/, './'),
            external: true,
          },
    );
  },
});

/** @param {string} outfile as the descriptor names it */
async function buildModule(outfile) {
  const entry = outfile.replace(/^dist\/(.*)\.js$/, 'src/$1.ts');
  const { outputFiles } = await build({
    absWorkingDir: fileURLToPath(root),
    entryPoints: [entry],
    outfile,
    write: false,
    bundle: true,
    format: 'cjs',
    target: 'es2017',
    // Nothing here leans on strict mode, and eight bytes are eight bytes.
    tsconfigRaw: { compilerOptions: { alwaysStrict: false } },
    external: ['@adobe/*'],
    logLevel: 'warning',
    plugins: [requireMain(entry)],
  });
  const text = outputFiles.map((output) => output.text).join('');
  const { code = '' } = await minify(text, {
    ecma: 2017,
    toplevel: true,
    compress: {
      passes: 5,
      // The start compares no answer with `true` or `false` by `===`; a component may.
      booleans_as_integers: /main/.test(entry),
      pure_getters: true,
      unsafe_arrows: true,
      // Templates become sums: the same for all but symbols.
      unsafe: true,
      // `if` zips better here than `?:` and `&&`.
      conditionals: false,
      keep_fargs: false,
      inline: 1,
    },
    mangle: { properties: { regex: INTERNAL } },
  });
  // A second minifier after the first takes another half per cent off.
  const shorter = await swc.minify(code, {
    ecma: 2017,
    module: false,
    compress: { passes: 4, toplevel: true },
    mangle: { toplevel: true },
  });
  const file = path.join(fileURLToPath(root), outfile);
  await mkdir(path.dirname(file), { recursive: true });
  // Every page downloads the start, and these components are the heaviest: there it is worth the while.
  const steps = /main/.test(entry)
    ? 200_000
    : /forwardHit|hitMatches|sendHit/.test(entry)
      ? 60_000
      : 0;
  await writeFile(file, steps ? naming.namedOnce(shorter.code, steps) : shorter.code);
}

const KINDS = ['events', 'conditions', 'actions', 'dataElements', 'sharedModules'];

export async function buildRuntime() {
  /** @type {Record<string, { libPath: string }[] | undefined> & { main: string }} */
  const descriptor = JSON.parse(await readFile(new URL('extension.json', root), 'utf8'));
  const components = KINDS.flatMap((kind) => descriptor[kind] ?? []);
  const files = [descriptor.main, ...components.map(({ libPath }) => libPath)];
  await Promise.all(files.map((file) => buildModule(file)));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildRuntime();

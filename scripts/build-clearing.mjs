// Builds the hosted library file that clears variables: only properties that want it fetch it.
import { writeFile } from 'node:fs/promises';
import swc from '@swc/core';
import { build } from 'esbuild';
import { minify } from 'terser';

const options = {
  absWorkingDir: new URL('..', import.meta.url).pathname,
  bundle: true,
  write: false,
  target: 'es2020',
  tsconfigRaw: { compilerOptions: { alwaysStrict: false } },
  logLevel: 'warning',
};

/** Members that never leave the file: neither pages nor the library see them. */
const INTERNAL =
  /^(asOwn|before|began|clearers|confirmed|due|ended|forgetReads|glue|handedOver|isBusy|isGuess|isOwn|isPast|isSwapped|kept|members|only|overrides|ownSince|settle|since|until|wasRead|watchSent)$/;

export async function buildClearing() {
  const { outputFiles } = await build({
    ...options,
    entryPoints: ['src/hosted/clearing/entry.ts'],
    format: 'iife',
    minifySyntax: true,
  });
  const { code } = await minify(outputFiles[0].text, {
    ecma: 2020,
    toplevel: true,
    compress: {
      passes: 5,
      pure_getters: true,
      unsafe_arrows: true,
      unsafe: true,
      keep_fargs: false,
    },
    mangle: { properties: { regex: INTERNAL } },
  });
  const shorter = await swc.minify(code, {
    ecma: 2020,
    module: false,
    compress: { passes: 4, toplevel: true },
    mangle: { toplevel: true },
  });
  // As for the built-in tracker: the engine asks for the first name where the library was built without minifying.
  for (const file of ['clearing.js', 'clearing.min.js'])
    await writeFile(new URL(`../dist/${file}`, import.meta.url), shorter.code);
}

if (import.meta.url === `file://${process.argv[1]}`) await buildClearing();

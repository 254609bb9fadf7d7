// Builds the hosted library file that delivers forwarded hits: only properties that forward some fetch it.
import { writeFile } from 'node:fs/promises';
import swc from '@swc/core';
import { build } from 'esbuild';
import { minify } from 'terser';

/** Members that never leave the file: neither the library nor the browser sees them. */
const INTERNAL =
  /^(is(Fine|Failing|Busy|Plain|Open|Broken)|hasWaited|failures|pauses|refused|answered|settled|failing|erase|leave|wake|resign|asked)$/;

export async function buildForwarding() {
  const { outputFiles } = await build({
    absWorkingDir: new URL('..', import.meta.url).pathname,
    entryPoints: ['src/hosted/forwarding/entry.ts'],
    write: false,
    bundle: true,
    format: 'iife',
    target: 'es2021',
    tsconfigRaw: { compilerOptions: { alwaysStrict: false } },
    minifySyntax: true,
    logLevel: 'warning',
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
  // A second minifier after the first takes some more off.
  const shorter = await swc.minify(code, {
    ecma: 2020,
    compress: { passes: 4, toplevel: true },
    mangle: { toplevel: true },
  });
  // As for the built-in tracker: the engine asks for the first name where the library was built without minifying.
  for (const file of ['forwarding.js', 'forwarding.min.js'])
    await writeFile(new URL(`../dist/${file}`, import.meta.url), shorter.code);
}

if (import.meta.url === `file://${process.argv[1]}`) await buildForwarding();

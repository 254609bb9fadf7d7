// Builds the hosted library files that follow the Web SDK: only properties that listen to it fetch them.
import { writeFile } from 'node:fs/promises';
import { build } from 'esbuild';
import { minify } from 'terser';

const FILES = {
  'web-sdk': 'src/hosted/webSdk/entry.ts',
  // Only where an instance was there before us and has told nothing.
  'web-sdk-late': 'src/hosted/webSdkLate/entry.ts',
};

export async function buildWebSdk() {
  for (const [name, entry] of Object.entries(FILES)) {
    const { outputFiles } = await build({
      absWorkingDir: new URL('..', import.meta.url).pathname,
      entryPoints: [entry],
      write: false,
      bundle: true,
      format: 'iife',
      target: 'es2022',
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
      // Members that end in "_" never leave the file.
      mangle: { properties: { regex: /_$/ } },
    });
    // As for the built-in tracker: the engine asks for the first name where the library was built without minifying.
    for (const file of [`${name}.js`, `${name}.min.js`])
      await writeFile(new URL(`../dist/${file}`, import.meta.url), code);
  }
}

if (import.meta.url === `file://${process.argv[1]}`) await buildWebSdk();

// Builds the hosted library file of the built-in tracker, readable and minified.
import { writeFile } from 'node:fs/promises';
import { minify } from '@swc/core';
import { build } from 'esbuild';

const options = {
  absWorkingDir: new URL('..', import.meta.url).pathname,
  bundle: true,
  target: 'es2020',
  legalComments: 'none',
  logLevel: 'warning',
};

/** Puts the values of a module's exports in its place: the table of variables is joined here, so that no page has to. */
const evaluateModule = (filter) => ({
  name: 'evaluate-module',
  setup({ onLoad }) {
    onLoad({ filter }, async ({ path }) => {
      const bundle = { ...options, entryPoints: [path], format: 'esm', write: false };
      const { outputFiles } = await build(bundle);
      const code = Buffer.from(outputFiles[0].contents).toString('base64');
      const values = Object.entries(await import(`data:text/javascript;base64,${code}`));
      const contents = values.map(
        ([name, value]) => `export const ${name} = ${JSON.stringify(value)};`,
      );
      return { contents: contents.join('\n'), loader: 'ts' };
    });
  },
});

const tracker = {
  ...options,
  entryPoints: ['src/builtInTracker/entry.ts'],
  format: 'iife',
  plugins: [evaluateModule(/builtInTracker\/variables\/table\.ts$/)],
};

export async function buildTracker() {
  await build({ ...tracker, outfile: 'dist/tracker.js' });
  // Properties that end in "_" are the tracker's own business.
  const { outputFiles } = await build({ ...tracker, mangleProps: /_$/, write: false });
  // Takes 4 % more off than esbuild's own minifier.
  const { code } = await minify(outputFiles[0].text, {
    ecma: 2020,
    compress: { passes: 4, toplevel: true },
    mangle: { toplevel: true },
  });
  await writeFile(new URL('../dist/tracker.min.js', import.meta.url), code);
}

if (import.meta.url === `file://${process.argv[1]}`) await buildTracker();

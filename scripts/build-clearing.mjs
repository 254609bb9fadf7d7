// Builds the hosted library file that clears variables, readable and minified: only properties that want it fetch it.
import { build } from 'esbuild';

const clearing = {
  absWorkingDir: new URL('..', import.meta.url).pathname,
  entryPoints: ['src/clearing/entry.ts'],
  bundle: true,
  format: 'iife',
  target: 'es2020',
  legalComments: 'none',
  logLevel: 'warning',
};

export async function buildClearing() {
  await Promise.all([
    build({ ...clearing, outfile: 'dist/clearing.js' }),
    build({ ...clearing, outfile: 'dist/clearing.min.js', minify: true }),
  ]);
}

if (import.meta.url === `file://${process.argv[1]}`) await buildClearing();

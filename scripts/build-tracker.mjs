// Builds the hosted library file of the built-in tracker, readable and minified.
import { build } from 'esbuild';

const options = {
  absWorkingDir: new URL('..', import.meta.url).pathname,
  entryPoints: ['src/builtInTracker/entry.ts'],
  bundle: true,
  format: 'iife',
  target: 'es2019',
  legalComments: 'none',
  logLevel: 'warning',
};

export async function buildTracker() {
  await Promise.all([
    build({ ...options, outfile: 'dist/tracker.js' }),
    // Properties that end in "_" are the tracker's own business.
    build({ ...options, outfile: 'dist/tracker.min.js', minify: true, mangleProps: /_$/ }),
  ]);
}

if (import.meta.url === `file://${process.argv[1]}`) await buildTracker();

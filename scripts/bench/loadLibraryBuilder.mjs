import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** The library builder of the browser tests, which is TypeScript. */
export async function loadLibraryBuilder() {
  const file = path.join(ROOT, 'node_modules/.cache/library.cjs');
  await build({
    entryPoints: [path.join(ROOT, 'e2e/runtime/library.ts')],
    outfile: file,
    bundle: true,
    platform: 'node',
    packages: 'external',
    define: { __dirname: JSON.stringify(path.join(ROOT, 'e2e/runtime')) },
  });
  return (await import(file)).default;
}

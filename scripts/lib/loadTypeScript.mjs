import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/**
 * What a TypeScript file of the browser tests exports.
 *
 * @param {string} entry its path in the project
 * @param {string} folder what its `__dirname` is, a path in the project
 */
export async function loadTypeScript(entry, folder) {
  const file = path.join(
    ROOT,
    'node_modules/.cache',
    entry.replaceAll('/', '-').replace(/\.ts$/, '.cjs'),
  );
  await build({
    entryPoints: [path.join(ROOT, entry)],
    outfile: file,
    bundle: true,
    platform: 'node',
    packages: 'external',
    define: { __dirname: JSON.stringify(path.join(ROOT, folder)) },
  });
  return (await import(file)).default;
}

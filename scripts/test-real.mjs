// Tries the built modules in a library that Tags has published: npm run test:real -- <library.js>
// Hosted files of its extensions come from a folder hostedLibFiles beside it, as the platform names them.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const [library, ...rest] = process.argv.slice(2);
if (!library) {
  console.log(
    'Skipped: no library was given. Run npm run test:real -- path/to/launch-….js, with its hosted files in a folder hostedLibFiles beside it.',
  );
  process.exit(0);
}
if (!existsSync(library)) {
  console.error(`There is no ${library}.`);
  process.exit(1);
}
const ROOT = fileURLToPath(new URL('..', import.meta.url));
const env = { ...process.env, TAGS_LIBRARY: path.resolve(library) };
const run = (/** @type {string[]} */ ...args) =>
  spawnSync(process.execPath, args, { cwd: ROOT, env, stdio: 'inherit' }).status ?? 1;
process.exit(
  run('scripts/build.mjs') ||
    run('node_modules/jest/bin/jest.js', '--selectProjects', 'real', ...rest),
);

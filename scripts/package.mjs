// "npm run package": installs what is missing, builds, and makes the zip that is uploaded to the platform.
import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { createPackage } from './lib/createPackage.cjs';
// Only what needs no installed package may be imported here: a fresh clone has none.
import setup from './setup.cjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Makes the zip and says what it is called. @returns {string} its path. Throws with a message for the person at the terminal. */
export function packageExtension() {
  setup.ensureSetup();
  console.log('Building…');
  const { status } = spawnSync(process.execPath, ['scripts/build.mjs'], {
    cwd: ROOT,
    stdio: 'inherit',
  });
  if (status !== 0) {
    throw new Error('The build failed, so nothing was packaged. What is wrong stands above.');
  }
  const zip = createPackage(ROOT);
  console.log(`${path.relative(ROOT, zip)}, ${Math.round(statSync(zip).size / 1000)} kB`);
  return zip;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    packageExtension();
  } catch (error) {
    console.error(`\n${error instanceof Error ? error.message : error}\n`);
    process.exit(1);
  }
}

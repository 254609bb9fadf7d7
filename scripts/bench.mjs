// "npm run bench": what the extension weighs and what it costs. Prints figures, asserts none.

import { printDispatch } from './bench/dispatch.mjs';
import { printSizes } from './bench/sizes.mjs';
import setup from './setup.cjs';

setup.ensureSetup();
const { spawnSync } = await import('node:child_process');
const { status } = spawnSync(process.execPath, ['scripts/build.mjs'], { stdio: 'inherit' });
if (status !== 0) process.exit(1);
await printSizes();
await printDispatch();

// "npm run bench": what the extension weighs and what it costs. Prints figures, asserts none.
import { spawnSync } from 'node:child_process';
// Only what needs no installed package may be imported before this has run.
import setup from './setup.cjs';

setup.ensureSetup();
const { status } = spawnSync(process.execPath, ['scripts/build.mjs'], { stdio: 'inherit' });
if (status !== 0) process.exit(1);

const { printSizes } = await import('./bench/sizes.mjs');
const { printDispatch } = await import('./bench/dispatch.mjs');
const { printHit } = await import('./bench/hit.mjs');
const { printTracker } = await import('./bench/tracker.mjs');
const { printWebSdk } = await import('./bench/webSdk.mjs');
const { printForwarding } = await import('./bench/forwarding.mjs');
const { printViews } = await import('./bench/views.mjs');
const { printEditor } = await import('./bench/editor.mjs');
await printSizes();
await printDispatch();
await printHit();
await printTracker();
await printWebSdk();
await printForwarding();
await printViews();
await printEditor();

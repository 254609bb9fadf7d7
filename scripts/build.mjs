// Builds all that ships: the modules of a library, the hosted library file and the views.
import { rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { buildClearing } from './build-clearing.mjs';
import { buildRuntime } from './build-runtime.mjs';
import { buildTracker } from './build-tracker.mjs';
import { buildViews } from './build-views.mjs';
import { buildWebSdk } from './build-web-sdk.mjs';

await rm(fileURLToPath(new URL('../dist', import.meta.url)), { recursive: true, force: true });
await Promise.all([buildRuntime(), buildTracker(), buildClearing(), buildWebSdk()]);
await buildViews();

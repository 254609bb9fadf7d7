// Builds all that ships: the modules of a library, the hosted library file and the views.
import { mkdir, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { buildRuntime } from './build/runtime.mjs';
import { buildViews } from './build/views.mjs';
import { buildClearing } from './build-clearing.mjs';
import { buildForwarding } from './build-forwarding.mjs';
import { buildTracker } from './build-tracker.mjs';
import { buildWebSdk } from './build-web-sdk.mjs';

const dist = fileURLToPath(new URL('../dist', import.meta.url));
await rm(dist, { recursive: true, force: true });
await mkdir(dist);
await Promise.all([
  buildRuntime(),
  buildTracker(),
  buildClearing(),
  buildWebSdk(),
  buildForwarding(),
]);
await buildViews();

// Builds all that ships: the modules of a library, the hosted library files and the views.
import { mkdir, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { buildHosted } from './build/hosted.mjs';
import { buildRuntime } from './build/runtime.mjs';
import { buildViews } from './build/views.mjs';

const dist = fileURLToPath(new URL('../dist', import.meta.url));
await rm(dist, { recursive: true, force: true });
await mkdir(dist);
await Promise.all([buildRuntime(), buildHosted()]);
await buildViews();

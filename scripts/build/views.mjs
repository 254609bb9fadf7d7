// Builds the views into dist/view.
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { checkTexts } from '../lib/checkTexts.mjs';

export async function buildViews() {
  await checkTexts();
  await build({
    configFile: fileURLToPath(new URL('../../vite.config.mts', import.meta.url)),
    logLevel: 'warn',
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildViews();

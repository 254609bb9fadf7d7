import { cpSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const { resolve } = createRequire(import.meta.url);
const view = fileURLToPath(new URL('view/', import.meta.url));
const outDir = fileURLToPath(new URL('dist/view/', import.meta.url));
const PAGES = [
  'configuration',
  'registerCallback',
  'removeCallback',
  'sendHit',
  'hitSent',
  'hitUnconfirmed',
  'hitMatches',
  'hitValue',
];
/** What only the code editor and the syntax check need: loaded after the form can be used. */
const LAZY = /[\\/](@codemirror|@lezer|@marijn|acorn|style-mod|w3c-keyname|crelt)[\\/]/;

export default defineConfig({
  root: view,
  base: './',
  plugins: [
    react(),
    {
      name: 'bridge-fallback',
      closeBundle() {
        cpSync(
          resolve('@adobe/reactor-bridge/dist/extensionbridge.min.js'),
          `${outDir}extensionbridge.min.js`,
        );
      },
    },
  ],
  build: {
    outDir,
    emptyOutDir: true,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: PAGES.map((page) => `${view}${page}.html`),
      output: {
        codeSplitting: {
          groups: [
            {
              name: 'shared',
              test: (id) =>
                !LAZY.test(id) &&
                /node_modules|[\\/]view[\\/](bridge|callback|form|fields|texts|trackers|root)[\\/]/.test(
                  id,
                ) &&
                !/[\\/]fields[\\/]codeMirror[\\/]/.test(id),
            },
          ],
        },
      },
    },
  },
});

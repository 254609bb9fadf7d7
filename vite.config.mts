import { cpSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import optimizeLocales from '@react-aria/optimize-locales-plugin';
import react from '@vitejs/plugin-react';
import * as esbuild from 'esbuild';
import { defineConfig, type Rolldown } from 'vite';
import { descriptorPages } from './scripts/build/descriptorPages.mjs';

const { resolve } = createRequire(import.meta.url);
const view = fileURLToPath(new URL('view/', import.meta.url));
const outDir = fileURLToPath(new URL('dist/view/', import.meta.url));
/** Each has a folder of texts: `en`, `ja` and so on. */
const LANGUAGES = readdirSync(`${view}texts`).filter((name) => /^[a-z]{2}$/.test(name));
/**
 * Spectrum's parts share most of what they are made of. Those that dialogs and the code field need come with the chunk of all pages; only
 * what the configuration alone shows, its list above all, does not.
 */
const SPECTRUM =
  /node_modules[\\/](?:@adobe[\\/]react-spectrum|@spectrum-icons|react-aria|react-stately)/;
/** The texts of each language but English: a chunk for each, of which a user loads one. */
const TRANSLATED = /[\\/]texts[\\/](?!en[\\/])[a-z]{2}[\\/]/;

/**
 * The pages that need a module before their first use: none for what only dialogs, the code editor and its helpers need, which load
 * later.
 */
function pagesOf(
  id: string,
  graph: Rolldown.ChunkingContext,
  pages = new Set<string>(),
  seen = new Set<string>(),
): ReadonlySet<string> {
  if (seen.has(id)) return pages;
  seen.add(id);
  const info = graph.getModuleInfo(id);
  if (info?.isEntry) pages.add(id);
  for (const importer of info?.importers ?? []) pagesOf(importer, graph, pages, seen);
  return pages;
}

const pages = descriptorPages(view);

export default defineConfig({
  root: view,
  base: './',
  plugins: [
    react(),
    // Spectrum's own texts come in 34 languages: ours are enough.
    optimizeLocales.vite({ locales: LANGUAGES }),
    pages.plugin,
    {
      // The isolated place gets its script as a text, because it can load nothing.
      name: 'bundled-text',
      enforce: 'pre',
      load: {
        filter: { id: /\?bundled$/ },
        async handler(id) {
          const { outputFiles, metafile } = await esbuild.build({
            ...{ entryPoints: [id.replace('?bundled', '')], bundle: true, write: false },
            ...{ minify: true, format: 'iife', target: 'es2022', metafile: true },
          });
          for (const input of Object.keys(metafile.inputs)) this.addWatchFile(input);
          return `export default ${JSON.stringify(outputFiles[0]?.text)}`;
        },
      },
    },
    {
      // A worker is a chunk as others are: what it shares with the page is loaded once.
      name: 'worker-chunk',
      enforce: 'pre',
      load: {
        filter: { id: /\?chunk$/ },
        handler(id) {
          const chunk = this.emitFile({ type: 'chunk', id: id.replace('?chunk', '') });
          return `export default import.meta.ROLLDOWN_FILE_URL_${chunk};`;
        },
      },
    },
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
    // What each view may weigh stands in e2e/views/size.spec.ts.
    chunkSizeWarningLimit: 1000,
    rolldownOptions: {
      input: pages.input,
      output: {
        // A language's chunk is called by its language.
        chunkFileNames: ({ facadeModuleId }) =>
          `assets/${/texts[\\/]([a-z]{2})[\\/]all\.ts$/.exec(facadeModuleId ?? '')?.[1] ?? '[name]'}-[hash].js`,
        codeSplitting: {
          groups: [
            {
              // A worker needs these too, and nothing of the page.
              name: 'plain',
              test: /[\\/](?:view[\\/](?:texts[\\/]message|form[\\/]identifier)|src[\\/]contract[\\/](?!check)\w+)\.ts$/,
              priority: 1,
            },
            {
              debugName: 'shared',
              // What only the pages with code need, the others do not have to carry.
              name: (id, graph) => {
                const pages = [...pagesOf(id, graph)];
                const isOfConfiguration = pages.length === 1 && /configuration/.test(`${pages}`);
                return pages.length > 2 || (SPECTRUM.test(id) && !isOfConfiguration)
                  ? 'shared'
                  : null;
              },
              test: (id) =>
                !TRANSLATED.test(id) &&
                /node_modules|[\\/]view[\\/](app|callbackFields|domain|fields|form|host|nameFields|texts)[\\/]/.test(
                  id,
                ),
            },
          ],
        },
      },
    },
  },
});

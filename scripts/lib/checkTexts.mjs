// Ends the build where a language lacks a text: at run time English would stand in for it, and nobody would notice.
import { readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const TEXTS = fileURLToPath(new URL('../../view/texts/', import.meta.url));

/** The catalogues as they are when the views run, by language. @returns {Promise<Record<string, object>>} */
async function readCatalogues() {
  const names = await readdir(TEXTS);
  const languages = names.filter((name) => /^[a-z]{2}$/.test(name));
  const { outputFiles } = await build({
    stdin: {
      contents: languages.map((name) => `export { ${name} } from './${name}/all';`).join('\n'),
      resolveDir: TEXTS,
      loader: 'ts',
    },
    bundle: true,
    format: 'esm',
    write: false,
  });
  const source = Buffer.from(outputFiles.map(({ text }) => text).join('')).toString('base64');
  return import(`data:text/javascript;base64,${source}`);
}

/** @param {Record<string, object>} catalogues @returns {string[]} what is wrong: `ja lacks "undo"` */
function missingTexts({ en = {}, ...translations }) {
  return Object.entries(translations).flatMap(([language, texts]) => [
    ...Object.keys(en)
      .filter((key) => !Object.hasOwn(texts, key))
      .map((key) => `${language} lacks “${key}”`),
    ...Object.keys(texts)
      .filter((key) => !Object.hasOwn(en, key))
      .map((key) => `${language} has “${key}”, which English lacks`),
  ]);
}

export async function checkTexts() {
  const missing = missingTexts(await readCatalogues());
  if (missing.length) throw new Error(`Texts in view/texts: ${missing.join(', ')}.`);
}

// What the hit inspector's hosted files need besides the others: short styles, and a file of texts for each language.
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const TEXTS = path.join(ROOT, 'src/hosted/inspector/texts');

/** Runs a bundle in memory, and gives what it exports. @param {import('esbuild').BuildOptions} options */
async function load(options) {
  const { outputFiles = [] } = await build({
    ...options,
    bundle: true,
    write: false,
    format: 'esm',
    charset: 'utf8',
  });
  const code = Buffer.from(outputFiles[0]?.text ?? '').toString('base64');
  return import(`data:text/javascript;base64,${code}`);
}

/** Styles are written to be read: blanks and line ends between their parts say nothing. @type {import('esbuild').Plugin} */
export const shorterStyles = {
  name: 'shorter-styles',
  setup({ onLoad }) {
    onLoad({ filter: /inspector\/show\/styles\.ts$/ }, async ({ path: file }) => {
      const { STYLES } = await load({ entryPoints: [file] });
      const { outputFiles } = await build({
        stdin: { contents: STYLES, loader: 'css' },
        minify: true,
        write: false,
      });
      return {
        contents: `export const STYLES = ${JSON.stringify(outputFiles?.[0]?.text.trim())};`,
      };
    });
  },
};

/** The texts themselves are in the files of the languages. @type {import('esbuild').Plugin} */
export const keysWithoutTexts = {
  name: 'keys-without-texts',
  setup({ onLoad }) {
    onLoad({ filter: /inspector\/texts\/keys\.ts$/ }, async ({ path: file }) => {
      const { KEYS } = await load({ entryPoints: [file] });
      return { contents: `export const KEYS = ${JSON.stringify(KEYS.join(' '))}.split(' ');` };
    });
  },
};

/** Pages may be of any encoding, and scripts without one of their own are read in the page's. @param {string} text */
const toAscii = (text) =>
  text.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** The languages that there are. */
export const LANGUAGES = ['en', 'de', 'fr', 'ja', 'ko'];

/**
 * Texts in the order of their keys, and what variables are for in the order of theirs: both orders come with the inspector. The meanings are those that the
 * views show.
 *
 * @param {string} language
 */
export async function buildInspectorTexts(language) {
  const exported = language[0]?.toUpperCase() + language.slice(1);
  const { texts } = await load({
    stdin: {
      contents: `import { KEYS } from './keys'; import { VARIABLES } from '../show/variables';
        import { ${language} } from './${language}';
        import { variables${exported} as meanings } from '../../../../view/texts/${language}/variables';
        export const texts = [
          ...KEYS.map((key) => ${language}[key]),
          ...VARIABLES.map((name) => (meanings['variables.' + name] ?? '').replace('{number}', '{0}')),
        ];`,
      resolveDir: TEXTS,
    },
  });
  for (const suffix of ['.js', '.min.js'])
    await writeFile(
      path.join(ROOT, 'dist', `inspector-${language}${suffix}`),
      `window[Symbol.for("post-track-callback")].inspectorTexts=${toAscii(JSON.stringify(texts))};`,
    );
}

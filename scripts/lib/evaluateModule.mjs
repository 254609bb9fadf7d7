import { build } from 'esbuild';

/**
 * Plugin that puts the values of a module's exports in its place: tables are joined at build time, so that no page has to.
 *
 * @param {RegExp} filter matches the paths of such modules
 * @param {import('esbuild').BuildOptions} options of the bundle
 * @returns {import('esbuild').Plugin}
 */
export const evaluateModule = (filter, options) => ({
  name: 'evaluate-module',
  setup({ onLoad }) {
    onLoad({ filter }, async ({ path }) => {
      const { outputFiles } = await build({
        ...options,
        plugins: [],
        format: 'esm',
        write: false,
        entryPoints: [path],
      });
      const code = Buffer.from(outputFiles[0].contents).toString('base64');
      const values = Object.entries(await import(`data:text/javascript;base64,${code}`));
      const contents = values.map(
        ([name, value]) => `export const ${name} = ${JSON.stringify(value)};`,
      );
      return { contents: contents.join('\n'), loader: 'ts' };
    });
  },
});

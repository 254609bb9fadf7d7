// The views' pages: one for each view path in extension.json, made while building.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const PAGE = (/** @type {string} */ script) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <title>Post-Track Callback</title>
    <!-- Fetched early, run by view/host: the host's two seconds for the first init start once the bridge runs. -->
    <link
      rel="preload"
      as="script"
      href="https://assets.adobedtm.com/activation/reactor/extensionbridge/extensionbridge.min.js"
    />
    <script type="module" src="./${script}"></script>
  </head>
  <body>
    <main id="view"></main>
  </body>
</html>
`;
const KINDS = ['events', 'conditions', 'actions', 'dataElements'];
const DESCRIPTOR = fileURLToPath(new URL('../../extension.json', import.meta.url));

/**
 * Gives each view path its page. What `hitSent.html` shows is `screen` of `screens/events/hitSent.view.tsx`: the kind of component is the folder.
 *
 * @param {string} view the folder of the views, with a slash at its end
 * @returns {{ input: string[], plugin: import('vite').Plugin }}
 */
export function descriptorPages(view) {
  /** @type {Record<string, { viewPath?: string }[] | undefined> & { configuration: { viewPath?: string } }} */
  const descriptor = JSON.parse(readFileSync(DESCRIPTOR, 'utf8'));
  /** @type {{ viewPath?: string, kind: string }[]} */
  const components = [
    { ...descriptor.configuration, kind: 'configuration' },
    ...KINDS.flatMap((kind) =>
      (descriptor[kind] ?? []).map((component) => ({ ...component, kind })),
    ),
  ];
  /** By the path that Vite knows it by. @type {Map<string, string>} */
  const sources = new Map();
  for (const { viewPath, kind } of components) {
    if (!viewPath) continue;
    const name = viewPath.replace(/\.html$/, '');
    sources.set(`${view}${name}.html`, PAGE(`${name}.page.js`));
    sources.set(
      `${view}${name}.page.js`,
      `import { mountView } from './app/mountView';
import { screen } from './screens/${kind}/${name}.view';

mountView(screen);
`,
    );
  }
  return {
    input: [...sources.keys()].filter((file) => file.endsWith('.html')),
    plugin: {
      name: 'descriptor-pages',
      enforce: 'pre',
      resolveId(id) {
        const file = id.startsWith(view) ? id : `${view}${id.replace(/^\.?\//, '')}`;
        return sources.has(file) ? file : undefined;
      },
      load(id) {
        return sources.get(id);
      },
    },
  };
}

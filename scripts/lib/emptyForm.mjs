import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'vite';

const SCRIPT = `
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { Button } from '@adobe/react-spectrum/Button';
import { defaultTheme } from '@adobe/react-spectrum/defaultTheme';
import { Form } from '@adobe/react-spectrum/Form';
import { Provider } from '@adobe/react-spectrum/Provider';
import { TextField } from '@adobe/react-spectrum/TextField';

createRoot(document.getElementById('view')).render(
  createElement(Provider, { theme: defaultTheme, locale: 'en-US' },
    createElement(Form, null,
      createElement(TextField, { label: 'Name' }),
      createElement(Button, { variant: 'accent' }, 'Save'))));
`;
const PAGE = `<!doctype html>
<html lang="en">
  <head><meta charset="utf-8"><script type="module" src="./form.js"></script></head>
  <body><main id="view"></main></body>
</html>`;

/** Builds the least that a React Spectrum form can be, as the views are built: index.html in the folder that it resolves with. @param {string} project its folder */
export async function buildEmptyForm(project) {
  const root = path.join(project, 'node_modules/.cache/empty-form');
  const outDir = path.join(root, 'dist');
  await mkdir(root, { recursive: true });
  await writeFile(path.join(root, 'form.js'), SCRIPT);
  await writeFile(path.join(root, 'index.html'), PAGE);
  await build({
    root,
    configFile: false,
    base: './',
    logLevel: 'error',
    build: { outDir, emptyOutDir: true, modulePreload: { polyfill: false } },
  });
  return outDir;
}

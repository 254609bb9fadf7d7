// Writes src/contract/settings.ts from the schemas in extension.json, so that a setting is declared once.
// With --check it writes nothing and fails when the file on disk is out of date.
import { readFile, writeFile } from 'node:fs/promises';
import { compile } from 'json-schema-to-typescript';

const target = new URL('../src/contract/settings.ts', import.meta.url);
const descriptor = JSON.parse(
  await readFile(new URL('../extension.json', import.meta.url), 'utf8'),
);

const pascal = (name) => name.replace(/(^|-)(\w)/g, (_, __, letter) => letter.toUpperCase());
const components = [
  { type: 'ConfigurationSettings', schema: descriptor.configuration.schema },
  ...['events', 'conditions', 'actions', 'dataElements'].flatMap((kind) =>
    (descriptor[kind] ?? []).map(({ name, schema }) => ({
      type: `${pascal(name)}Settings`,
      schema,
    })),
  ),
];

const parts = await Promise.all(
  components.map(({ type, schema }) =>
    compile(structuredClone(schema), type, {
      bannerComment: '',
      additionalProperties: false,
      style: { singleQuote: true, printWidth: 100 },
    }),
  ),
);
const text = `// Generated from extension.json by scripts/generate-types.mjs. Do not edit.\n\n${parts.join('\n')}`;

if (process.argv.includes('--check')) {
  const current = await readFile(target, 'utf8').catch(() => '');
  if (current !== text) {
    console.error(
      'src/contract/settings.ts does not match extension.json: run "npm run generate".',
    );
    process.exit(1);
  }
} else {
  await writeFile(target, text);
}

// Writes src/contract/settings.ts from extension.json, so that a setting is declared once: types, and the lists that code goes through.
// With --check it writes nothing and fails when the file on disk is out of date.
import { readFile, writeFile } from 'node:fs/promises';
import { compile } from 'json-schema-to-typescript';

const target = new URL('../src/contract/settings.ts', import.meta.url);
/** @typedef {import('json-schema-to-typescript').JSONSchema} Schema */
/** @typedef {{ name: string, schema: Schema }} Component */

/** @type {Record<string, Component[] | undefined> & { configuration: Component }} */
const descriptor = JSON.parse(
  await readFile(new URL('../extension.json', import.meta.url), 'utf8'),
);

const pascal = (/** @type {string} */ name) =>
  name.replace(/(?:^|-)\w/g, (start) => start.replace('-', '').toUpperCase());
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
/** What stands in the descriptor under a name, wherever that is. It has to be the same everywhere. @param {string} name @param {(value: Schema) => unknown} read @returns {string[]} */
function agreed(name, read) {
  /** @type {Set<string>} */
  const found = new Set();
  JSON.stringify(descriptor, (key, value) => {
    if (key === name) found.add(JSON.stringify(read(value)));
    return value;
  });
  const [one, ...more] = found;
  if (!one || more.length > 0)
    throw new Error(`extension.json has different ${name}: ${[...found]}`);
  return JSON.parse(one);
}

const sendHit = descriptor['actions']?.find(({ name }) => name === 'send-hit');
/** @type {[comment: string, name: string, list: readonly unknown[]][]} */
const lists = [
  [
    "What a callback's code is given, in this order.",
    'CALLBACK_PARAMETERS',
    agreed('parameters', (list) => list),
  ],
  [
    'What a hit can be.',
    'HIT_TYPES',
    agreed('hitTypes', ({ items }) => items && 'enum' in items && items.enum),
  ],
  [
    'What the action Send Hit can send.',
    'SENT_TYPES',
    sendHit?.schema.properties?.['type']?.enum ?? [],
  ],
  [
    'How the condition Hit Matches compares.',
    'OPERATORS',
    agreed('operator', (schema) => schema.enum),
  ],
];
for (const [comment, name, list] of lists) {
  const entries = list.map((entry) => `'${entry}'`).join(', ');
  parts.push(`/** ${comment} */\nexport const ${name} = [${entries}] as const;\n`);
}
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

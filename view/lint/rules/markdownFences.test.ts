import { mended } from '../../../test/lintTable';
import { lintCallback } from '../lintCallback';

const found = (source: string) =>
  lintCallback(source, { argumentNames: [] }).filter(
    ({ message }) => message.key === 'lint.markdownFences',
  );

test.each<[string, string]>([
  ['```js\nsend(hit.type);\n```', 'send(hit.type);\n'],
  ['```\nsend(hit.type);\n```\n', 'send(hit.type);\n'],
  ['~~~js\nsend(hit.type);\n~~~', 'send(hit.type);\n'],
  ['  ```js\n  send(hit.type);\n  ```\n', '  send(hit.type);\n'],
  ['```js title="a.js"\nsend(hit.type);\n```', 'send(hit.type);\n'],
  [`\`\`\`js\nsend(\`\${hit.type}\`);\n\`\`\``, `send(\`\${hit.type}\`);\n`],
  ['````js\nsend(`\n`);\n````', 'send(`\n`);\n'],
  ['```js\nsend(hit.type);\n', 'send(hit.type);\n'],
  ['send(hit.type);\n```', 'send(hit.type);\n'],
  ['Here is the code:\n\n```js\nsend(hit);\n```\n\nIt sends.', 'send(hit);\n'],
  ['```js\na();\n```\nand then\n```js\nb();\n```', 'a();\nb();\n'],
  ['```send(hit.type);```', 'send(hit.type);'],
  ['```js send(hit.type);```', 'send(hit.type);'],
  ['`send(hit.type);`', 'send(hit.type);'],
])('finds the marks, and keeps what is between them: %j', (source, expected) => {
  const [problem, more] = found(source);
  expect(problem).toMatchObject({ severity: 'error' });
  expect(source.slice(problem?.from, problem?.to)).toMatch(/^(`+|~+)$/);
  expect(mended(source, problem?.fixes[0])).toBe(expected);
  expect(more).toBeUndefined();
});

test.each([
  'send(`a`);',
  'send(tag`a`);',
  'send(`a` `b`);',
  'send(`\n\\`\\`\\`js\n`);',
  '/*\n```js\na();\n```\n*/\nsend(hit);',
  '/*\n```js\na();\n```\n*/\nsend(hit;',
  '// ```\nsend(hit);',
  '`use strict`;\nsend(hit);',
  'send("```");',
  'send(~~~index);',
])('leaves alone %j', (source) => {
  expect(found(source)).toEqual([]);
});

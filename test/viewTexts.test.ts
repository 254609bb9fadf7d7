import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseSync } from '@swc/core';

const ROOT = path.resolve(__dirname, '..');
/** What is shown or read out when a component or an element gets it as text. */
const SHOWN =
  /^(?:aria-(?:label|description|valuetext|roledescription)|alt|description|errorMessage|help|label|placeholder|title)$/;

interface Node {
  [key: string]: unknown;
  type?: string;
  name?: { value?: string };
  value?: unknown;
  opening?: Node;
  expression?: Node;
}

const worded = (words: unknown) => (/\p{L}/u.test(String(words)) ? [String(words).trim()] : []);

/** The words that a component shows of its own: whatever has a letter, outside `<code>`, which holds names and code. */
function literals(part: unknown): string[] {
  if (Array.isArray(part)) return part.flatMap(literals);
  if (typeof part !== 'object' || part === null) return [];
  const node = part as Node;
  const { type, value, expression } = node;
  if (type === 'JSXText') return worded(value);
  if (type === 'JSXExpressionContainer' && expression?.type === 'StringLiteral') {
    return worded(expression.value);
  }
  if (type === 'JSXAttribute') {
    const { type: given, value: words } = (value ?? {}) as Node;
    if (!SHOWN.test(node.name?.value ?? ''))
      return given === 'StringLiteral' ? [] : literals(value);
    return given === 'StringLiteral' ? worded(words) : literals(value);
  }
  if (type === 'JSXElement' && node.opening?.name?.value === 'code') return [];
  return Object.values(node).flatMap(literals);
}

const files = readdirSync(path.join(ROOT, 'view'), { recursive: true, encoding: 'utf8' });
const read = (file: string) => readFileSync(path.join(ROOT, 'view', file), 'utf8');
const components = files.filter((file) => /(?<!\.test)\.tsx$/.test(file));
const pages = readdirSync(path.join(ROOT, 'dist/view')).filter((file) => file.endsWith('.html'));

test.each(components)('%s shows only texts of the catalogue', (file) => {
  expect(literals(parseSync(read(file), { syntax: 'typescript', tsx: true }))).toEqual([]);
});

test('a literal text would be found', () => {
  const found = (source: string) =>
    literals(parseSync(source, { syntax: 'typescript', tsx: true }));
  expect(found('const a = <p>Hello {name}</p>;')).toEqual(['Hello']);
  expect(found('const a = <B aria-label="Close" width="100%" />;')).toEqual(['Close']);
  expect(found('const a = <B label={"Close"} />;')).toEqual(['Close']);
  expect(found('const a = <p><code>s.t()</code>: {text("x")}</p>;')).toEqual([]);
});

test.each(pages)('%s holds the product’s name alone', (page) => {
  const shown = readFileSync(path.join(ROOT, 'dist/view', page), 'utf8').replace(
    /<!--[\s\S]*?-->|<[^>]*>/g,
    '',
  );
  expect(shown.trim()).toBe('Post-Track Callback');
});

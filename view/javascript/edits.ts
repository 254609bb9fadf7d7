import { type Code, partWithin } from './code';
import type { FunctionNode, Node, Span } from './nodes';

/** Text to put in the place of other text; offsets count in the text as it is. */
export interface Change {
  from: number;
  to: number;
  insert: string;
}

/** A part of the text with what was changed in it. Of changes that overlap, the first counts. */
export function edited(text: string, { start, end }: Span, changes: readonly Change[]): string {
  let written = '';
  let position = start;
  for (const { from, to, insert } of [...changes].sort((a, b) => a.from - b.from)) {
    if (from < position || to > end) continue;
    written += text.slice(position, from) + insert;
    position = to;
  }
  return written + text.slice(position, end);
}

/** Takes away the indentation that the lines have in common, and puts another in its place. The insides of texts stay as they are. */
export function reindented(code: Code, span: Span, indentation = ''): Change[] {
  const texts = partWithin(code.nodes('TemplateElement', 'Literal'), span, (node) => node);
  const lines = [...code.textOf(span).matchAll(/(?<=\r\n?|\n)[ \t]*(?=[^ \t\r\n])/g)]
    .map(({ 0: space, index }) => ({ space, from: span.start + index }))
    .filter(({ from }) => !texts.some(({ start, end }) => start < from && end > from));
  const shortest = lines.reduce<string | undefined>(
    (shared, { space }) => (shared === undefined ? space : sharedStart(shared, space)),
    undefined,
  );
  return lines.map(({ from }) => ({
    from,
    to: from + (shortest ?? '').length,
    insert: indentation,
  }));
}

function sharedStart(a: string, b: string): string {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return a.slice(0, length);
}

/** The lines between a function's braces, with other changes, and without the indentation that they have there. */
export function bodyText(
  code: Code,
  { body }: FunctionNode,
  changes: readonly Change[] = [],
  indentation = '',
): string {
  const span = { start: body.start + 1, end: body.end - 1 };
  const lines = edited(code.text, span, [...changes, ...reindented(code, span, indentation)])
    .replace(/^(?:[ \t]*[\r\n]+)+/, '')
    .trimEnd();
  // What follows the brace on its line has no indentation of its own.
  return indentation !== '' && lines.startsWith(indentation)
    ? lines
    : indentation + lines.trimStart();
}

/** Puts another expression where a name stands, also in `{ name }`. */
export function renamed(code: Code, node: Node, expression: string): Change {
  const above = code.parent(node);
  const property =
    above?.type === 'AssignmentPattern' && above.left === node ? code.parent(above) : above;
  const isShorthand =
    property?.type === 'Property' && property.shorthand && node.type === 'Identifier';
  const insert = isShorthand ? `${code.textOf(node)}: ${expression}` : expression;
  return { from: node.start, to: node.end, insert };
}

/** Takes a statement away, with its line where nothing else stands there. */
export function removal(code: Code, statement: Node): Change {
  const { start, end } = statement;
  const holder = code.parent(statement)?.type ?? '';
  if (!/^(?:BlockStatement|SwitchCase|Program)$/.test(holder)) {
    return { from: start, to: end, insert: '{}' };
  }
  const before = /[^\S\n]*$/.exec(code.text.slice(0, start))?.[0].length ?? 0;
  const after = /^[^\S\n]*/.exec(code.text.slice(end))?.[0].length ?? 0;
  const from = start - before;
  const to = end + after;
  const startsLine = from === 0 || code.text[from - 1] === '\n';
  const endsLine = to === code.text.length || code.text[to] === '\n';
  return startsLine && endsLine
    ? { from, to: Math.min(to + 1, code.text.length), insert: '' }
    : { from: start, to: end, insert: '' };
}

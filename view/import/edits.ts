import type { AnyNode } from 'acorn';
import type { Span } from './syntaxTree';

/** What stands in the place of a part of the text. */
export interface Edit extends Span {
  text: string;
}

/** A part of the text with what was changed in it. */
export function edited(text: string, { start, end }: Span, edits: readonly Edit[]): string {
  let written = '';
  let position = start;
  for (const edit of [...edits].sort((a, b) => a.start - b.start)) {
    if (edit.start < position || edit.end > end) continue;
    written += text.slice(position, edit.start) + edit.text;
    position = edit.end;
  }
  return written + text.slice(position, end);
}

/** Takes away the indentation that the lines have in common, and puts another in its place. The insides of template strings stay as they are. */
export function indented(
  text: string,
  span: Span,
  nodes: readonly AnyNode[],
  indentation = '',
): Edit[] {
  const kept = nodes.filter(
    ({ type, start, end }) =>
      (type === 'TemplateElement' || type === 'Literal') && start < span.end && end > span.start,
  );
  const lines = [
    ...text.slice(span.start, span.end).matchAll(/(\r\n|[\n\r])([ \t]*)(?=[^ \t\r\n])/g),
  ]
    .map(({ 0: whole, 1: end = '', 2: space = '', index }) => {
      const start = span.start + index + end.length;
      return { start, end: span.start + index + whole.length, space };
    })
    .filter(({ start }) => !kept.some((node) => node.start < start && node.end > start));
  const common = lines.reduce<string | undefined>(
    (shared, { space }) => (shared === undefined ? space : sharedStart(shared, space)),
    undefined,
  );
  return lines.map(({ start }) => ({
    start,
    end: start + (common ?? '').length,
    text: indentation,
  }));
}

function sharedStart(a: string, b: string): string {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return a.slice(0, length);
}

/** Declarations one below the other, with an empty line around those of several lines. */
export function stacked(declarations: readonly string[]): string {
  let code = '';
  let before = '';
  for (const declaration of declarations) {
    const isApart = before.includes('\n') || declaration.includes('\n');
    code += code === '' ? declaration : `${isApart ? '\n\n' : '\n'}${declaration}`;
    before = declaration;
  }
  return code;
}

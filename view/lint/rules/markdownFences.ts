import type { Change } from '../../javascript/edits';
import { bare, type Node, type NodeOf } from '../../javascript/nodes';
import { message } from '../../texts/text';
import type { CallbackCode } from '../code/callbackCode';
import type { Finding, Fix } from '../problem';

const FENCE = /^[ \t]*(`{3,}|~{3,})[ \t]*([\w+#.{}="' -]*)$/;
/** Of a block in one line. */
const INLINE = /^\s*(`{1,})(?:(?:js|javascript|jsx|ts|typescript|html)[ \t])?([^`]*)\1\s*$/i;

/** Code in the marks of Markdown. To JavaScript these are empty templates, so that it parses and does nothing but throw. */
export function markdownFences(code: CallbackCode): Finding[] {
  const [statement, more] = code.root.body.body;
  const whole = statement && !more ? expressionOf(statement) : undefined;
  const first =
    code.nodes('TaggedTemplateExpression').find(isMarks) ??
    (whole?.type === 'TemplateLiteral' ? whole : undefined);
  return first ? [fenceFinding(code.text, first.start)] : [];
}

/** The marks, for code that they keep from being JavaScript at all; undefined where there are none. */
export function fenceIn(text: string): Finding | undefined {
  const [first] = fencesIn(text);
  return first && fenceFinding(text, first.from);
}

/** True for the first two of three backticks, with what follows. */
const isMarks = ({ tag, quasi }: NodeOf<'TaggedTemplateExpression'>): boolean =>
  tag.type === 'TaggedTemplateExpression'
    ? isMarks(tag)
    : tag.type === 'TemplateLiteral' && tag.end - tag.start === 2 && quasi.start === tag.end;

const expressionOf = (statement: Node) =>
  statement.type === 'ExpressionStatement' ? bare(statement.expression) : undefined;

function fenceFinding(text: string, offset: number): Finding {
  const marks = /^(?:`+|~+)/.exec(text.slice(offset).trimStart())?.[0].length ?? 1;
  const from = offset + (/^\s*/.exec(text.slice(offset))?.[0].length ?? 0);
  const changes = withoutFences(text);
  const fixes: Fix[] = changes ? [{ message: message('lint.markdownFences.fix'), changes }] : [];
  const to = from + marks;
  return { severity: 'error', from, to, message: message('lint.markdownFences'), fixes };
}

interface Fence {
  from: number;
  /** With the end of its line. */
  to: number;
  marks: string;
  /** What stands behind the marks, such as the language. */
  info: string;
}

function fencesIn(text: string): Fence[] {
  return [...text.matchAll(/[^\n]*(?:\n|$)/g)].flatMap(({ 0: line, index }) => {
    const [, marks, info = ''] = FENCE.exec(line.replace(/\r?\n$/, '')) ?? [];
    return marks === undefined || isInComment(text, index)
      ? []
      : [{ from: index, to: index + line.length, marks, info: info.trim() }];
  });
}

const isInComment = (text: string, offset: number) =>
  text.lastIndexOf('/*', offset) > text.lastIndexOf('*/', offset);

/** Leaves only what stands between the marks: a block or several, one that lost its other end, or code in one line. */
function withoutFences(text: string): Change[] | undefined {
  const fences = fencesIn(text);
  if (fences.length === 0) {
    const [, marks = '', inner] = INLINE.exec(text) ?? [];
    if (inner === undefined) return undefined;
    const from = text.lastIndexOf(inner + marks);
    return dropping(text, [{ from, to: from + inner.length }]);
  }
  const blocks: { from: number; to: number }[] = [];
  let open: Fence | undefined;
  for (const fence of fences) {
    const isEnd =
      open && fence.info === '' && fence.marks.startsWith(open.marks.slice(0, open.marks.length));
    if (open && isEnd) {
      blocks.push({ from: open.to, to: fence.from });
      open = undefined;
    } else if (!open) open = fence;
  }
  const isLast = open && open.info === '' && text.slice(open.to).trim() === '';
  if (open && isLast && blocks.length === 0) blocks.push({ from: 0, to: open.from });
  else if (open && !isLast) blocks.push({ from: open.to, to: text.length });
  return dropping(text, blocks);
}

function dropping(text: string, kept: readonly { from: number; to: number }[]): Change[] {
  const ends = [0, ...kept.map(({ to }) => to)];
  return ends
    .map((from, index) => ({ from, to: kept[index]?.from ?? text.length, insert: '' }))
    .filter(({ from, to }) => from < to);
}

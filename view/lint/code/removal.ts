import type { AnyNode } from 'acorn';
import { message } from '../../texts/text';
import type { Fix } from '../problem';
import type { Code } from './readCode';

/** The statement that an expression is all of. */
export function statementOf(code: Code, node: AnyNode): AnyNode | undefined {
  const parent = code.parent(node);
  if (parent?.type === 'ChainExpression' || parent?.type === 'AwaitExpression') {
    return statementOf(code, parent);
  }
  return parent?.type === 'ExpressionStatement' ? parent : undefined;
}

/** The fix that takes a statement away, with its line where nothing else stands there. None where the expression is part of more. */
export function removal(code: Code, node: AnyNode, label: string): Fix[] {
  const statement = statementOf(code, node);
  if (!statement) return [];
  const changes = [removed(code, statement)];
  return [{ message: message('lint.fix.remove', { code: label }), changes }];
}

export function removed(
  code: Code,
  statement: AnyNode,
): { from: number; to: number; insert: string } {
  const { start, end } = statement;
  const holder = code.parent(statement)?.type;
  if (holder !== 'BlockStatement' && holder !== 'SwitchCase') {
    return { from: start, to: end, insert: '{}' };
  }
  const before = /[^\S\n]*$/.exec(code.source.slice(0, start))?.[0].length ?? 0;
  const after = /^[^\S\n]*/.exec(code.source.slice(end))?.[0].length ?? 0;
  const from = start - before;
  const to = end + after;
  const startsLine = from === 0 || code.source[from - 1] === '\n';
  const endsLine = to === code.source.length || code.source[to] === '\n';
  return startsLine && endsLine
    ? { from, to: Math.min(to + 1, code.source.length), insert: '' }
    : { from: start, to: end, insert: '' };
}

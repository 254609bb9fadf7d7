import type { Code } from '../../javascript/code';
import { removal } from '../../javascript/edits';
import type { Node } from '../../javascript/nodes';
import { message } from '../../texts/text';
import type { Fix } from '../problem';

/** The statement that an expression is all of. */
export function statementOf(code: Code, node: Node): Node | undefined {
  const parent = code.parent(node);
  if (parent?.type === 'ChainExpression' || parent?.type === 'AwaitExpression') {
    return statementOf(code, parent);
  }
  return parent?.type === 'ExpressionStatement' ? parent : undefined;
}

/** The fix that takes a statement away. None where the expression is part of more. */
export function removalFixes(code: Code, node: Node, label: string): Fix[] {
  const statement = statementOf(code, node);
  if (!statement) return [];
  const changes = [removal(code, statement)];
  return [{ message: message('lint.fix.remove', { code: label }), changes }];
}

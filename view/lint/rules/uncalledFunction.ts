import type { AnyNode } from 'acorn';
import { message } from '../../texts/text';
import { bare } from '../code/expressions';
import type { Code } from '../code/readCode';
import { type FunctionNode, isUnwrappable, unwrapped } from '../code/unwrapped';
import type { Finding } from '../problem';

/** The callback as a function, where its body is asked for: all the code is a function that nobody calls. */
export function uncalledFunction(code: Code): Finding[] {
  const [statement, more] = code.callback.body.body;
  if (!statement || more) return [];
  const fn = uncalled(statement);
  return fn ? [uncalledFinding(code.source, statement, fn)] : [];
}

/** What is said of it; `statement` is all the code. */
export function uncalledFinding(
  source: string,
  { start: from, end: to }: { start: number; end: number },
  fn: FunctionNode,
): Finding {
  const fixes = isUnwrappable(fn, 4)
    ? [
        {
          message: message('lint.fix.unwrap'),
          changes: [{ from, to, insert: unwrapped(source, fn) }],
        },
      ]
    : [];
  const head = { from, to: Math.max(from + 1, fn.body.start) };
  return { severity: 'error', ...head, message: message('lint.uncalled'), fixes };
}

function uncalled(statement: AnyNode): FunctionNode | undefined {
  if (statement.type === 'FunctionDeclaration') return statement;
  const [only, more] = statement.type === 'VariableDeclaration' ? statement.declarations : [];
  const value = statement.type === 'ExpressionStatement' ? statement.expression : only?.init;
  const fn = value && !more ? bare(value) : undefined;
  return fn?.type === 'FunctionExpression' || fn?.type === 'ArrowFunctionExpression'
    ? fn
    : undefined;
}

import type { Code } from '../../javascript/code';
import { bodyText } from '../../javascript/edits';
import { bare, type FunctionNode, type Node, type Span } from '../../javascript/nodes';
import { message } from '../../texts/text';
import type { CallbackCode } from '../code/callbackCode';
import { isUnwrappable } from '../code/unwrapping';
import type { Finding } from '../problem';

/** The callback as a function, where its body is asked for: all the code is a function that nobody calls. */
export function uncalledFunction(code: CallbackCode): Finding[] {
  const [statement, more] = code.root.body.body;
  if (!statement || more) return [];
  const fn = uncalled(statement);
  return fn ? [uncalledFinding(code, statement, fn)] : [];
}

/** What is said of it; `statement` is all the code. */
export function uncalledFinding(
  code: Code,
  { start: from, end: to }: Span,
  fn: FunctionNode,
): Finding {
  const fixes = isUnwrappable(fn, 4)
    ? [
        {
          message: message('lint.fix.unwrap'),
          changes: [{ from, to, insert: bodyText(code, fn) }],
        },
      ]
    : [];
  const head = { from, to: Math.max(from + 1, fn.body.start) };
  return { severity: 'error', ...head, message: message('lint.uncalledFunction'), fixes };
}

function uncalled(statement: Node): FunctionNode | undefined {
  if (statement.type === 'FunctionDeclaration') return statement;
  const [only, more] = statement.type === 'VariableDeclaration' ? statement.declarations : [];
  const value = statement.type === 'ExpressionStatement' ? statement.expression : only?.init;
  const fn = value && !more ? bare(value) : undefined;
  return fn?.type === 'FunctionExpression' || fn?.type === 'ArrowFunctionExpression'
    ? fn
    : undefined;
}

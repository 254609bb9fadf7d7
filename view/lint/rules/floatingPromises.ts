import type { ExpressionStatement } from 'estree';
import { functionAround } from '../../javascript/code';
import { globalName, initialValue } from '../../javascript/names';
import {
  bare,
  type FunctionNode,
  isFunction,
  type Node,
  propertyName,
} from '../../javascript/nodes';
import { message } from '../../texts/text';
import type { CallbackCode } from '../code/callbackCode';
import type { Finding, Fix } from '../problem';

/** Promises whose failure nobody hears of: neither returned nor awaited nor caught. */
export function floatingPromises(code: CallbackCode): Finding[] {
  return code.nodes('ExpressionStatement').flatMap((statement): Finding[] => {
    const { expression } = statement;
    if (!isPromise(code, expression) || isCaught(code, expression)) return [];
    const { start: from, end: to } = expression;
    const fixes = [...handedOn(code, statement), caught(expression)];
    return [{ severity: 'warning', from, to, message: message('lint.floatingPromises'), fixes }];
  });
}

const isAsync = (node: Node | undefined): node is FunctionNode =>
  isFunction(node) && node.async === true;

function isPromise(code: CallbackCode, node: Node): boolean {
  const at = bare(node);
  if (at.type === 'ImportExpression') return true;
  if (at.type === 'NewExpression') return globalName(code, at.callee) === 'Promise';
  if (at.type !== 'CallExpression') return false;
  const callee = bare(at.callee);
  if (isAsync(asyncFunction(code, callee)) || globalName(code, callee) === 'fetch') return true;
  if (callee.type !== 'MemberExpression') return false;
  if (globalName(code, callee.object) === 'Promise') return propertyName(callee) !== 'resolve';
  const name = propertyName(callee) ?? '';
  return name === 'then' || (/^(catch|finally)$/.test(name) && isPromise(code, callee.object));
}

/** The function that is called, where the code has it. */
function asyncFunction(code: CallbackCode, callee: Node): Node | undefined {
  if (callee.type !== 'Identifier') return callee;
  const [definition] = code.variableOf(callee)?.defs ?? [];
  return definition?.type === 'FunctionName' ? definition.node : initialValue(code, callee);
}

/** True where a failure is dealt with: by `catch`, or by the second argument of `then`, or inside. */
function isCaught(code: CallbackCode, node: Node): boolean {
  const at = bare(node);
  if (at.type !== 'CallExpression') return false;
  const callee = bare(at.callee);
  const fn = asyncFunction(code, callee);
  if (isAsync(fn)) {
    const { body } = fn;
    if (body.type !== 'BlockStatement') return false;
    return body.body.every((inner) => inner.type === 'TryStatement' && inner.handler);
  }
  if (callee.type !== 'MemberExpression') return false;
  const name = propertyName(callee);
  if (name === 'catch') return true;
  if (name === 'then') return at.arguments.length > 1;
  return name === 'finally' && isCaught(code, callee.object);
}

/** "return", where the statement is the last; "await", inside an async function. */
function handedOn(code: CallbackCode, statement: ExpressionStatement): Fix[] {
  const fn = functionAround(code, statement);
  const isLast = fn === code.root && code.root.body.body.at(-1) === statement;
  const word = isAsync(fn) ? 'await' : isLast ? 'return' : undefined;
  if (!word) return [];
  const { start: from } = statement;
  return [
    {
      message: message(
        word === 'await' ? 'lint.floatingPromises.fix.await' : 'lint.floatingPromises.fix.return',
      ),
      changes: [{ from, to: from, insert: `${word} ` }],
    },
  ];
}

function caught({ end }: Node): Fix {
  const insert = '.catch((error) => _satellite.logger.error(error))';
  return {
    message: message('lint.floatingPromises.fix.catch'),
    changes: [{ from: end, to: end, insert }],
  };
}

import type { AnyNode, ExpressionStatement } from 'acorn';
import { message } from '../../texts/text';
import { bare, globalName, memberName, onlyValue } from '../code/expressions';
import { type Code, functionAround } from '../code/readCode';
import type { Finding, Fix } from '../problem';

/** Promises whose failure nobody hears of: neither returned nor awaited nor caught. */
export function floatingPromises(code: Code): Finding[] {
  return code.nodes('ExpressionStatement').flatMap((statement): Finding[] => {
    const { expression } = statement;
    if (!isPromise(code, expression) || isCaught(code, expression)) return [];
    const { start: from, end: to } = expression;
    const fixes = [...handedOn(code, statement), caught(expression)];
    return [{ severity: 'warning', from, to, message: message('lint.floating'), fixes }];
  });
}

const isFunction = (node: AnyNode | undefined) => node !== undefined && /Function/.test(node.type);
const isAsync = (node: AnyNode | undefined) =>
  node !== undefined && isFunction(node) && 'async' in node && node.async === true;

function isPromise(code: Code, node: AnyNode): boolean {
  const at = bare(node);
  if (at.type === 'ImportExpression') return true;
  if (at.type === 'NewExpression') return globalName(code, at.callee) === 'Promise';
  if (at.type !== 'CallExpression') return false;
  const callee = bare(at.callee);
  if (isAsync(asyncFunction(code, callee)) || globalName(code, callee) === 'fetch') return true;
  if (callee.type !== 'MemberExpression') return false;
  if (globalName(code, callee.object) === 'Promise') return memberName(callee) !== 'resolve';
  const name = memberName(callee) ?? '';
  return name === 'then' || (/^(catch|finally)$/.test(name) && isPromise(code, callee.object));
}

/** The function that is called, where the code has it. */
function asyncFunction(code: Code, callee: AnyNode): AnyNode | undefined {
  if (callee.type !== 'Identifier') return callee;
  const binding = code.bindingOf(callee);
  return isFunction(binding?.declaredBy) && !binding?.parameter
    ? binding?.declaredBy
    : onlyValue(code, callee);
}

/** True where a failure is dealt with: by `catch`, or by the second argument of `then`, or inside. */
function isCaught(code: Code, node: AnyNode): boolean {
  const at = bare(node);
  if (at.type !== 'CallExpression') return false;
  const callee = bare(at.callee);
  const fn = asyncFunction(code, callee);
  if (fn && 'body' in fn && isAsync(fn)) {
    const { body } = fn;
    if (!body || !('type' in body) || body.type !== 'BlockStatement') return false;
    return body.body.every((inner) => inner.type === 'TryStatement' && inner.handler);
  }
  if (callee.type !== 'MemberExpression') return false;
  const name = memberName(callee);
  if (name === 'catch') return true;
  if (name === 'then') return at.arguments.length > 1;
  return name === 'finally' && isCaught(code, callee.object);
}

/** "return", where the statement is the last; "await", inside an async function. */
function handedOn(code: Code, statement: ExpressionStatement): Fix[] {
  const fn = functionAround(code, statement);
  const isLast =
    fn?.body && 'body' in fn.body && Array.isArray(fn.body.body)
      ? fn.body.body.at(-1) === statement
      : false;
  const word = isAsync(fn) ? 'await' : isLast && fn === code.callback ? 'return' : undefined;
  if (!word) return [];
  const { start: from } = statement;
  return [
    {
      message: message(word === 'await' ? 'lint.fix.await' : 'lint.fix.returnPromise'),
      changes: [{ from, to: from, insert: `${word} ` }],
    },
  ];
}

function caught({ end }: AnyNode): Fix {
  const insert = '.catch((error) => _satellite.logger.error(error))';
  return { message: message('lint.fix.catch'), changes: [{ from: end, to: end, insert }] };
}

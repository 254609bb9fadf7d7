import type { Pattern } from 'estree';
import type { Code } from '../javascript/code';
import { bodyText, type Change, edited, reindented, renamed } from '../javascript/edits';
import { bare, type FunctionNode, isWithin, ownNodes, type Span } from '../javascript/nodes';
import type { Reference, Scope, Variable } from '../javascript/scopes';
import { PARAMETERS } from '../lint/code/callbackCode';
import type { Bound } from './bound';
import { isHidden } from './freeNames';
import type { FoundFunction } from './resolveFunction';
import { stacked } from './stacked';

/** False where the function's lines would mean something else in another function's body. */
export function canUnwrap(
  { fn, variable }: FoundFunction,
  bound: readonly Bound[],
  paste: Code,
): boolean {
  const scope = paste.scopeOf(fn);
  if (!scope || usesItself(fn, variable, paste)) return false;
  const isArrow = fn.type === 'ArrowFunctionExpression';
  if (!isArrow && (usesArguments(scope) || usesThis(fn))) return false;
  const names = fn.params.map((parameter) =>
    parameter.type === 'Identifier' ? parameter.name : '',
  );
  const isPlain = fn.params.every(
    ({ type }, index) =>
      type === 'Identifier' || (isPattern(type) && bound[index]?.code === 'hit.result'),
  );
  if (!isPlain || new Set(names).size < names.length) return false;
  return [...scope.set.values()].every(({ name, defs }) =>
    defs.some(({ type }) => type === 'Parameter')
      ? defs.length === 1
      : !PARAMETERS.includes(name) || defs.length === 0,
  );
}

const isPattern = (type: Pattern['type']) => type === 'ObjectPattern' || type === 'ArrayPattern';

export const parametersOf = (scope: Scope | undefined): readonly Variable[] =>
  [...(scope?.set.values() ?? [])].filter(({ defs }) =>
    defs.some(({ type }) => type === 'Parameter'),
  );

export const usesArguments = (scope: Scope | undefined) =>
  (scope?.set.get('arguments')?.references.length ?? 0) > 0;

function usesThis(fn: FunctionNode): boolean {
  return ownNodes(fn).some(({ type }) => type === 'ThisExpression' || type === 'MetaProperty');
}

/** True when the function calls itself, or runs code that it does not show. */
function usesItself(fn: FunctionNode, variable: Variable | undefined, paste: Code): boolean {
  const own = fn.type === 'FunctionExpression' ? fn.id?.name : undefined;
  return paste.referencesIn(fn).some(({ identifier, resolved }) => {
    if (identifier.name === 'eval') return true;
    return (
      resolved !== null &&
      (resolved === variable ||
        (resolved.name === own && resolved.defs[0]?.type === 'FunctionName'))
    );
  });
}

/** The function's own lines, with its parameters replaced. Undefined when a line in front would clash with a parameter of the callback. */
export function unwrapped(
  { fn }: FoundFunction,
  bound: readonly Bound[],
  before: readonly string[],
  changed: readonly Change[],
  paste: Code,
): string | undefined {
  const scope = paste.scopeOf(fn);
  const edits = [...changed];
  const front = [...before];
  for (const [index, parameter] of fn.params.entries()) {
    if (!replace(parameter, bound[index])) return undefined;
  }
  const body = fn.async ? asyncBody() : plainBody();
  const isLong = front.some((declaration) => declaration.includes('\n'));
  return [stacked(front), body].filter(Boolean).join(isLong ? '\n\n' : '\n');

  function replace(parameter: Pattern, given: Bound | undefined): boolean {
    if (parameter.type !== 'Identifier') return replacePattern(parameter, given);
    const references = scope?.set.get(parameter.name)?.references ?? [];
    if (references.length === 0) return true;
    if (given && given.kind !== 'computed' && references.every((each) => canStand(given, each))) {
      const same = given.code === parameter.name;
      if (!same)
        edits.push(...references.map((each) => renamed(paste, each.identifier, given.code)));
      return true;
    }
    if (PARAMETERS.includes(parameter.name)) return false;
    const isWritten = references.some((each) => each.isWrite());
    front.push(
      given
        ? `${isWritten ? 'let' : 'const'} ${parameter.name} = ${given.code};`
        : `let ${parameter.name};`,
    );
    return true;
  }

  function replacePattern(pattern: Pattern, given: Bound | undefined): boolean {
    const inside = [...(scope?.set.values() ?? [])].filter(({ defs }) =>
      defs.some(({ name }) => isWithin(name, pattern)),
    );
    if (inside.some(({ name }) => PARAMETERS.includes(name))) return false;
    const isWritten = inside.some(({ references }) =>
      references.some((each) => each.isWrite() && !each.init),
    );
    const written = edited(paste.text, pattern, edits);
    front.push(`${isWritten ? 'let' : 'const'} ${written} = ${given?.code ?? '{}'};`);
    return true;
  }

  /** True when the code can stand in the parameter's place. As `args.f()`, a function would get `args` for its `this`. */
  function canStand({ code, kind }: Bound, reference: Reference): boolean {
    const node = reference.identifier;
    const above = paste.parent(node);
    const isCalled =
      (above?.type === 'CallExpression' && above.callee === node) ||
      above?.type === 'TaggedTemplateExpression';
    if (kind === 'member' && isCalled) return false;
    const [name = ''] = code.split('.');
    return !isHidden(name, reference.from, fn, new Set(parametersOf(scope)));
  }

  function plainBody(): string {
    if (fn.body.type !== 'BlockStatement') return expression(fn.body);
    if (front.length > 0) {
      const directives = fn.body.body.filter((statement) => 'directive' in statement);
      for (const { start, end } of directives) edits.push({ from: start, to: end, insert: '' });
      front.unshift(...directives.map((directive) => paste.textOf(directive)));
    }
    return bodyText(paste, fn, edits);
  }

  function asyncBody(): string {
    if (fn.body.type === 'BlockStatement') {
      return `return (async () => {\n${bodyText(paste, fn, edits, '  ')}\n})();`;
    }
    return `return (async () => (${code(fn.body)}))();`;
  }

  function expression(body: FunctionNode['body']): string {
    const written = code(body);
    if (isPromise(body)) return `return ${written};`;
    return /^(?:\{|function\b|async\b|class\b|let\b)/.test(written)
      ? `(${written});`
      : `${written};`;
  }

  function code(span: Span): string {
    return edited(paste.text, span, [...edits, ...reindented(paste, span)]);
  }
}

/** True for what surely is a promise: returned, its errors reach the log. */
function isPromise(body: FunctionNode['body']): boolean {
  const node = bare(body);
  if (node.type !== 'CallExpression') return false;
  const callee = bare(node.callee);
  if (callee.type === 'Identifier') return callee.name === 'fetch';
  return (
    callee.type === 'MemberExpression' &&
    callee.property.type === 'Identifier' &&
    ['then', 'catch', 'finally'].includes(callee.property.name)
  );
}

import type { Code } from './code';
import { bare, isFunction, type Node, propertyName } from './nodes';
import type { Variable } from './scopes';

/** The page's window, by any of its names. */
export const GLOBAL_OBJECT = /^(?:window|self|globalThis|top|parent)$/;

/** What a dotted expression names: a variable of the text, something global, or something of `this` in one function. */
export interface NamedPath {
  root: Variable | Node | 'global';
  names: readonly string[];
}

/** Reads `s`, `window.s`, `this.s` or `app.tracker`; undefined for anything that has to be worked out. */
export function pathOf(code: Code, written: Node): NamedPath | undefined {
  const node = bare(written);
  if (node.type === 'Identifier') {
    const variable = code.variableOf(node);
    if (variable) return { root: variable, names: [node.name] };
    return { root: 'global', names: GLOBAL_OBJECT.test(node.name) ? [] : [node.name] };
  }
  if (node.type === 'ThisExpression') return { root: ownerOfThis(code, node), names: ['this'] };
  if (node.type !== 'MemberExpression') return undefined;
  const name = propertyName(node);
  const object = pathOf(code, node.object);
  if (name === undefined || !object) return undefined;
  const isWindow = object.names.length === 0 && GLOBAL_OBJECT.test(name);
  return { root: object.root, names: isWindow ? [] : [...object.names, name] };
}

export function isSamePath(a: NamedPath | undefined, b: NamedPath | undefined): boolean {
  return (
    a !== undefined &&
    b !== undefined &&
    a.root === b.root &&
    startsWith(a, b.names) &&
    startsWith(b, a.names)
  );
}

/** True when the second one is the first, or stands on the way to it. */
export function leadsTo(path: NamedPath, part: NamedPath): boolean {
  return path.root === part.root && startsWith(path, part.names);
}

const startsWith = (path: NamedPath, names: readonly string[]) =>
  names.every((name, index) => path.names[index] === name);

/** The function, or the text, whose `this` it is. */
function ownerOfThis(code: Code, node: Node): Node {
  let owner = node;
  for (let above = code.parent(node); above; above = code.parent(above)) {
    owner = above;
    if (isFunction(above) && above.type !== 'ArrowFunctionExpression') return above;
  }
  return owner;
}

/** True for the page's window, by any of its names; `this` is taken for it as well. */
export function isWindow(code: Code, node: Node): boolean {
  const at = bare(node);
  if (at.type === 'ThisExpression') return true;
  if (at.type === 'MemberExpression') {
    return isWindow(code, at.object) && GLOBAL_OBJECT.test(propertyName(at) ?? '');
  }
  return at.type === 'Identifier' && !code.variableOf(at) && GLOBAL_OBJECT.test(at.name);
}

/** The name of a variable of the page: `x` of `x`, where the code does not declare it, and of `window.x`. */
export function globalName(code: Code, node: Node): string | undefined {
  const at = bare(node);
  if (at.type === 'Identifier') return code.variableOf(at) ? undefined : at.name;
  return at.type === 'MemberExpression' && isWindow(code, at.object) ? propertyName(at) : undefined;
}

/**
 * What a variable can hold, as far as the text says: of each place that gives it a value, the expression or the function; undefined where
 * that has to be worked out, as for parameters, loops and `+=`.
 */
export function valuesOf(code: Code, { defs, references }: Variable): (Node | undefined)[] {
  const declared = defs.flatMap(({ type, node }) => {
    if (type === 'Variable') return [];
    return type === 'FunctionName' || type === 'ClassName' ? [node] : [undefined];
  });
  const writes = references.filter((reference) => reference.isWrite());
  const places = new Set(writes.map(({ identifier }) => identifier));
  return [...declared, ...[...places].map((name) => valueAt(code, name))];
}

function valueAt(code: Code, name: Node): Node | undefined {
  const parent = code.parent(name);
  if (parent?.type === 'VariableDeclarator' && parent.id === name) return parent.init ?? undefined;
  const isAssigned = parent?.type === 'AssignmentExpression' && parent.left === name;
  return isAssigned && parent.operator === '=' ? parent.right : undefined;
}

/** What a variable was given when it was declared, if it never gets anything else. */
export function initialValue(code: Code, node: Node): Node | undefined {
  const variable = node.type === 'Identifier' ? code.variableOf(node) : undefined;
  const [definition, ...more] = variable?.defs ?? [];
  if (!variable || definition?.type !== 'Variable' || more.length > 0) return undefined;
  const [value, ...others] = valuesOf(code, variable);
  return others.length === 0 && value === definition.node.init ? value : undefined;
}

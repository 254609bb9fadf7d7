import type { CallExpression } from 'estree';
import type { Code } from './code';
import { GLOBAL_OBJECT, onlyValue, textOf } from './names';
import { bare, type FunctionNode, isFunction, type Node, propertyName } from './nodes';
import type { Reference, Variable } from './scopes';

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
export function ownerOfThis(code: Code, node: Node): Node {
  let owner = node;
  for (let above = code.parent(node); above; above = code.parent(above)) {
    owner = above;
    if (isFunction(above) && above.type !== 'ArrowFunctionExpression') return above;
  }
  return owner;
}

/** The places that read what a path names. */
export function readsOf(code: Code, { root, names }: NamedPath): Node[] {
  const [name = '', ...more] = [...names].reverse();
  if (more.length === 0 && root !== 'global') {
    return 'references' in root ? readIn(root.references) : [];
  }
  const members = code
    .nodes('MemberExpression')
    .filter(
      (node) => propertyName(node) === name && isSamePath(pathOf(code, node), { root, names }),
    )
    .filter((node) => !isWritten(code, node));
  const isGlobal = more.length === 0 && root === 'global';
  return isGlobal ? [...readIn(code.globals.get(name) ?? []), ...members] : members;
}

const readIn = (references: readonly Reference[]): Node[] =>
  references.filter((each) => !each.isWrite()).map(({ identifier }) => identifier);

function isWritten(code: Code, node: Node): boolean {
  const parent = code.parent(node);
  return parent?.type === 'AssignmentExpression' && parent.left === node;
}

/**
 * What an expression stands for in the end: `window.s` for `t` after `var t = window.s`. Follows variables that are set once, parts of
 * objects, and what a function is given that is called at once.
 */
export function originOf(code: Code, written: Node, steps = 0): NamedPath | undefined {
  const node = bare(written);
  if (node.type === 'MemberExpression') {
    const name = propertyName(node) ?? textOf(code, node.property);
    const object = originOf(code, node.object, steps);
    if (name === undefined || !object) return undefined;
    const isWindow = object.names.length === 0 && GLOBAL_OBJECT.test(name);
    return { root: object.root, names: isWindow ? [] : [...object.names, name] };
  }
  if (node.type !== 'Identifier' || steps > 9) return pathOf(code, node);
  const source = sourceOf(code, node);
  const origin = source && originOf(code, source.value, steps + 1);
  if (!origin) return pathOf(code, node);
  return source.name === undefined
    ? origin
    : { root: origin.root, names: [...origin.names, source.name] };
}

/** Where a variable has its value from; `name` for a part of an object. */
export function sourceOf(code: Code, node: Node): { value: Node; name?: string } | undefined {
  const value = onlyValue(code, node);
  if (value) return { value };
  const variable = node.type === 'Identifier' ? code.variableOf(node) : undefined;
  const [definition, ...more] = variable?.defs ?? [];
  if (!definition || more.length > 0) return undefined;
  if (definition.type === 'Variable' && definition.node.init) {
    const property = code.parent(definition.name);
    const name = property?.type === 'Property' ? propertyName(property) : undefined;
    const isDirect = property && code.parent(property) === definition.node.id;
    return name !== undefined && isDirect ? { value: definition.node.init, name } : undefined;
  }
  if (definition.type !== 'Parameter') return undefined;
  const index = definition.node.params.indexOf(definition.name);
  const given = onlyCallOf(code, definition.node)?.arguments[index];
  return given && { value: given };
}

/** The call of a function that is called in one place, and used nowhere else. */
function onlyCallOf(code: Code, fn: FunctionNode): CallExpression | undefined {
  const parent = code.parent(fn);
  const name =
    fn.type === 'FunctionDeclaration'
      ? fn.id
      : parent?.type === 'VariableDeclarator' && parent.init === fn
        ? parent.id
        : undefined;
  const variable = name?.type === 'Identifier' ? code.variableOf(name) : undefined;
  const [use = fn, ...others] = variable ? readsOf(code, { root: variable, names: [''] }) : [];
  const call = code.parent(use);
  const isCalled = call?.type === 'CallExpression' && bare(call.callee) === use;
  return isCalled && others.length === 0 ? call : undefined;
}

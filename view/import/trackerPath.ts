import type { AnyNode } from 'acorn';
import type { Paste } from './paste';
import type { Variable } from './scopes';
import { isFunction, propertyName, unchained } from './syntaxTree';

/** What a dotted expression names: a variable of the text, something global, or something of `this` in one function. */
export interface NamedPath {
  root: Variable | AnyNode | 'global';
  names: readonly string[];
}

const GLOBAL_OBJECTS = new Set(['window', 'self', 'globalThis', 'top', 'parent']);

/** Reads `s`, `window.s`, `this.s` or `app.tracker`; undefined for anything that has to be computed. */
export function pathOf(written: AnyNode, paste: Paste): NamedPath | undefined {
  const node = unchained(written);
  if (node.type === 'Identifier') {
    const variable = paste.referenceOf(node)?.resolved;
    if (variable) return { root: variable, names: [node.name] };
    return { root: 'global', names: GLOBAL_OBJECTS.has(node.name) ? [] : [node.name] };
  }
  if (node.type === 'ThisExpression') return { root: ownerOfThis(node, paste), names: ['this'] };
  if (node.type !== 'MemberExpression') return undefined;
  const name = propertyName(node);
  const object = pathOf(node.object, paste);
  return name === undefined || !object
    ? undefined
    : { root: object.root, names: [...object.names, name] };
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

/** The function, or the program, whose `this` it is. */
function ownerOfThis(node: AnyNode, paste: Paste): AnyNode {
  let owner = node;
  for (let above = paste.parentOf(node); above; above = paste.parentOf(above)) {
    owner = above;
    if (isFunction(above) && above.type !== 'ArrowFunctionExpression') return above;
  }
  return owner;
}

import type { Code } from './code';
import { usesOfMember } from './members';
import { initialValue } from './names';
import { bare, type FunctionNode, isFunction, methodOf, type Node, propertyName } from './nodes';
import { isSamePath, type NamedPath, ownerOfThis, pathOf, readsOf } from './paths';

/** Functions that put the properties of their further arguments on the first one. */
export const COPIES = /^(?:assign|extend|merge|defaults)$/;

/** Where the text puts a value: `app.tracking` for the object in `app = { tracking: {…} }`; undefined where nothing names it. */
export function placeOfValue(code: Code, value: Node): NamedPath | undefined {
  const parent = code.parent(value);
  switch (parent?.type) {
    case 'VariableDeclarator':
      return parent.init === value ? pathOf(code, parent.id) : undefined;
    case 'AssignmentExpression':
      return parent.right === value ? pathOf(code, parent.left) : undefined;
    case 'LogicalExpression':
      return parent.right === value ? placeOfValue(code, parent) : undefined;
    case 'Property': {
      const holder = code.parent(parent);
      const name = propertyName(parent);
      const path = holder && placeOfValue(code, holder);
      return path && name !== undefined && parent.value === value
        ? { ...path, names: [...path.names, name] }
        : undefined;
    }
    case 'CallExpression': {
      const method = methodOf(parent);
      const [target] = parent.arguments;
      const isCopied = method && COPIES.test(method.name) && target && target !== value;
      return isCopied ? pathOf(code, target) : undefined;
    }
    case 'ReturnStatement':
      return placeOfReturned(code, parent);
    case 'ArrowFunctionExpression':
      return parent.body === value ? placeOfCall(code, parent) : undefined;
    default:
      return undefined;
  }
}

/** Of what a function returns that is called at once: the object of a module. */
function placeOfReturned(code: Code, statement: Node): NamedPath | undefined {
  let at: Node | undefined = statement;
  while (at && !isFunction(at)) at = code.parent(at);
  return at && placeOfCall(code, at);
}

function placeOfCall(code: Code, fn: Node): NamedPath | undefined {
  const call = code.parent(fn);
  return call?.type === 'CallExpression' && call.callee === fn
    ? placeOfValue(code, call)
    : undefined;
}

/** What the text gives to a path. */
export function valuesAt(code: Code, path: NamedPath): Node[] {
  const last = path.names.at(-1);
  const assigned = code
    .nodes('AssignmentExpression')
    .filter(({ left }) => nameOf(left) === last && isSamePath(pathOf(code, left), path))
    .map(({ right }) => right);
  const inObjects = code
    .nodes('Property')
    .filter((property) => property.kind === 'init' && propertyName(property) === last)
    .map(({ value }) => value)
    .filter((value) => isSamePath(placeOfValue(code, value), path));
  return [...assigned, ...inObjects];
}

const nameOf = (node: Node) =>
  node.type === 'Identifier'
    ? node.name
    : node.type === 'MemberExpression'
      ? propertyName(node)
      : undefined;

/** What `this` stands for: the object that the function around is put on, or what objects are made from by it. */
export function placeOfThis(code: Code, node: Node): NamedPath | undefined {
  const fn = ownerOfThis(code, node);
  if (fn.type === 'FunctionDeclaration') {
    const variable = fn.id && code.variableOf(fn.id);
    return variable ? { root: variable, names: [variable.name, 'prototype'] } : undefined;
  }
  const place = isFunction(fn) ? placeOfValue(code, fn) : undefined;
  if (!place) return undefined;
  const { root, names } = place;
  return names.length > 1
    ? { root, names: names.slice(0, -1) }
    : { root, names: [...names, 'prototype'] };
}

/** The places that read what a path names, also by `this`, and by an object that was made from a prototype. */
export function usesOf(code: Code, path: NamedPath): Node[] {
  const holder = { root: path.root, names: path.names.slice(0, -1) };
  if (holder.names.length === 0) return readsOf(code, path);
  const isMade = holder.names.at(-1) === 'prototype';
  const maker = { root: path.root, names: holder.names.slice(0, -1) };
  const own = code.nodes('MemberExpression').filter((member) => {
    if (propertyName(member) !== path.names.at(-1)) return false;
    const object = bare(member.object);
    if (object.type === 'ThisExpression') return isSamePath(placeOfThis(code, object), holder);
    const made = object.type === 'NewExpression' ? object : initialValue(code, object);
    return isMade && made?.type === 'NewExpression' && isSamePath(pathOf(code, made.callee), maker);
  });
  return [...readsOf(code, path), ...own];
}

/** The places that read a function by a name or a place that it has. */
export function usesOfFunction(code: Code, fn: FunctionNode): Node[] {
  if (fn.type === 'FunctionDeclaration') {
    const variable = fn.id && code.variableOf(fn.id);
    return variable ? readsOf(code, { root: variable, names: [variable.name] }) : [];
  }
  const place = placeOfValue(code, fn);
  const member = code.parent(fn);
  return [...(place ? usesOf(code, place) : []), ...(member ? usesOfMember(code, member) : [])];
}

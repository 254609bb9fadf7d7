import type { Code } from './code';
import { initialValue } from './names';
import { bare, isFunction, methodOf, type Node, propertyName } from './nodes';
import { type NamedPath, pathOf } from './paths';

/** Functions that put the properties of their further arguments on the first one. */
const COPIES = /^(?:assign|extend|merge|defaults)$/;

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

/** Tells which expressions stand for an object that a member belongs to: `this` beside it, what its class makes, the class for a static one. */
export function sharedObjects(code: Code, member: Node): (object: Node) => boolean {
  const holder = code.parent(member);
  const owner = holder?.type === 'ClassBody' ? code.parent(holder) : undefined;
  const name =
    owner?.type === 'ClassDeclaration' || owner?.type === 'ClassExpression' ? owner.id : undefined;
  const variable = name ? code.variableOf(name) : undefined;
  const isClass = (node: Node) =>
    node.type === 'Identifier' && variable !== undefined && code.variableOf(node) === variable;
  return (object) => {
    const at = bare(object);
    if (at.type === 'ThisExpression') {
      const user = thisOwner(code, at);
      return user !== undefined && code.parent(user) === holder;
    }
    if (isClass(at)) return true;
    const value = at.type === 'NewExpression' ? at : initialValue(code, at);
    return value?.type === 'NewExpression' && isClass(bare(value.callee));
  };
}

/** The member whose `this` it is. */
function thisOwner(code: Code, node: Node): Node | undefined {
  for (let above = code.parent(node); above; above = code.parent(above)) {
    if (above.type === 'PropertyDefinition' || above.type === 'StaticBlock') return above;
    if (isFunction(above) && above.type !== 'ArrowFunctionExpression') return code.parent(above);
  }
  return undefined;
}

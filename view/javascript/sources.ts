import type { Identifier } from 'estree';
import type { Code } from './code';
import { initialValue } from './names';
import {
  bare,
  type FunctionNode,
  isFunction,
  type Node,
  type NodeOf,
  propertyName,
  staticText,
} from './nodes';
import type { Variable } from './scopes';

/** Where a value comes from: an expression, and the members that are taken of it on the way: `hit` and `["variables"]`. */
export interface Source {
  node: Node;
  names: readonly string[];
}

/** A name that is used a thousand times is looked into once. */
const known = new WeakMap<Variable, Source | 'none'>();

/** Where a variable has its value from, if the text gives it one only, also by destructuring or as an argument. */
export function sourceOf(code: Code, name: Identifier): Source | undefined {
  const variable = code.variableOf(name);
  if (!variable) return undefined;
  const source = known.get(variable) ?? onlySource(code, variable) ?? 'none';
  known.set(variable, source);
  return source === 'none' ? undefined : source;
}

function onlySource(code: Code, variable: Variable): Source | undefined {
  const [definition, ...more] = variable.defs;
  if (!definition || more.length > 0) return undefined;
  const writes = new Set(
    variable.references.filter((use) => use.isWrite()).map(({ identifier }) => identifier),
  );
  const [written, ...others] = writes;
  if (others.length > 0) return undefined;
  if (definition.type === 'Parameter') {
    return written ? undefined : sourceOfTarget(code, definition.name);
  }
  return definition.type === 'Variable' && written ? sourceOfTarget(code, written) : undefined;
}

/** The same for what is given a value somewhere: a name, or the pattern that takes a value apart. */
export function sourceOfTarget(code: Code, target: Node): Source | undefined {
  const names: string[] = [];
  let at = target;
  for (let parent = code.parent(at); parent; parent = code.parent(at)) {
    switch (parent.type) {
      case 'Property': {
        const name = parent.value === at ? propertyName(parent) : undefined;
        if (name === undefined) return undefined;
        names.unshift(name);
        break;
      }
      case 'ArrayPattern': {
        const elements: readonly (Node | null)[] = parent.elements;
        names.unshift(`${elements.indexOf(at)}`);
        break;
      }
      case 'ObjectPattern':
        break;
      case 'AssignmentPattern':
        if (parent.left !== at) return undefined;
        break;
      case 'VariableDeclarator':
        return parent.id === at && parent.init ? { node: parent.init, names } : undefined;
      case 'AssignmentExpression':
        return parent.left === at && parent.operator === '='
          ? { node: parent.right, names }
          : undefined;
      default: {
        const node = isFunction(parent) ? argumentOf(code, parent, at) : undefined;
        return node && { node, names };
      }
    }
    at = parent;
  }
  return undefined;
}

/** What a function gets for one of its parameters, where all its calls are known and give the same. */
function argumentOf(code: Code, fn: FunctionNode, parameter: Node): Node | undefined {
  const parameters: readonly Node[] = fn.params;
  const index = parameters.indexOf(parameter);
  const given = index < 0 ? [] : (callsOf(code, fn) ?? []).map((call) => call.arguments[index]);
  const [first, ...others] = given;
  const isAlike = (other: Node | undefined) =>
    first?.type === 'Identifier' &&
    other?.type === 'Identifier' &&
    code.variableOf(first) === code.variableOf(other) &&
    first.name === other.name;
  const isSpread = given.some((each) => each?.type === 'SpreadElement');
  return isSpread || !others.every(isAlike) ? undefined : first;
}

/** All calls of a function; undefined where it may be called from elsewhere. */
function callsOf(code: Code, fn: FunctionNode): NodeOf<'CallExpression'>[] | undefined {
  const parent = code.parent(fn);
  if (parent?.type === 'CallExpression' && parent.callee === fn) return [parent];
  const holder = fn.type === 'FunctionDeclaration' ? fn.id : undefined;
  const name =
    holder ?? (parent?.type === 'VariableDeclarator' && parent.init === fn ? parent.id : undefined);
  if (name?.type !== 'Identifier') return undefined;
  const uses = (code.variableOf(name)?.references ?? []).filter(
    ({ identifier }) => identifier !== name,
  );
  const calls = uses.flatMap(({ identifier }) => {
    const call = code.parent(identifier);
    return call?.type === 'CallExpression' && call.callee === identifier ? [call] : [];
  });
  return calls.length === uses.length ? calls : undefined;
}

/** The name of a member, also where a constant holds it: `const key = "url"; hit[key]`. */
export function keyOf(code: Code, member: NodeOf<'MemberExpression'>): string | undefined {
  const name = propertyName(member);
  if (name !== undefined || !member.computed) return name;
  return staticText(initialValue(code, bare(member.property)));
}

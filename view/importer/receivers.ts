import type { Code } from '../javascript/code';
import { callingOf } from '../javascript/handlers';
import { textOf, valuesOf } from '../javascript/names';
import { bare, isFunction, type Node } from '../javascript/nodes';
import { usesOfFunction } from '../javascript/objects';
import { originOf, sourceOf } from '../javascript/paths';
import type { Variable } from '../javascript/scopes';

/** References lead to others at most so often: a circle must end. */
const FURTHEST = 9;

/** What a receiver can be, as far as the text says: each of the expressions that stand for it. */
export function alternativesOf(code: Code, receiver: Node, steps = 0): Node[] {
  const node = bare(receiver);
  const again = (next: Node) => alternativesOf(code, next, steps + 1);
  if (steps > FURTHEST) return [node];
  switch (node.type) {
    case 'ConditionalExpression':
      return [node.consequent, node.alternate].filter(isSomething).flatMap(again);
    case 'LogicalExpression':
      return node.operator === '&&'
        ? again(node.right)
        : [node.left, node.right].filter(isSomething).flatMap(again);
    case 'AssignmentExpression':
      return again(node.right);
    default: {
      const source = sourceOf(code, node);
      return source && source.name === undefined ? [node, ...again(source.value)] : [node];
    }
  }
}

/** The places that control has to reach for there to be a receiver: with `const t = isShop ? s : null`, that of `s`. */
export function placesOfReceiver(code: Code, receiver: Node, steps = 0): Node[] {
  const node = bare(receiver);
  const again = (next: Node) => placesOfReceiver(code, next, steps + 1);
  if (steps > FURTHEST) return [node];
  if (node.type === 'LogicalExpression' && node.operator === '&&') return again(node.right);
  const choice =
    node.type === 'ConditionalExpression'
      ? [node.consequent, node.alternate]
      : node.type === 'LogicalExpression'
        ? [node.left, node.right]
        : [];
  const [only, more] = choice.filter(isSomething);
  if (only && !more) return again(only);
  const source = sourceOf(code, node);
  return source && source.name === undefined ? again(source.value) : [node];
}

/** True where it is one tracker now, and another one then: a choice, or each of a list. */
export function isSeveral(code: Code, receiver: Node): boolean {
  const parts = alternativesOf(code, receiver);
  return parts.some((part) => isOfEach(code, part)) || keysOf(code, receiver, 0).size > 1;
}

/** True for `trackers[page]`, for the variable of a loop, and for a parameter that is given more than one thing. */
function isOfEach(code: Code, node: Node): boolean {
  if (node.type === 'MemberExpression') {
    return node.computed && textOf(code, node.property) === undefined;
  }
  const variable = node.type === 'Identifier' ? code.variableOf(node) : undefined;
  return variable !== undefined && isEach(code, variable);
}

/** What tells trackers from each other: their paths; where each is made for itself, what makes them. */
function keysOf(code: Code, written: Node, steps: number): Set<string> {
  const node = bare(written);
  const ofAll = (nodes: readonly Node[]) =>
    new Set(nodes.filter(isSomething).flatMap((each) => [...keysOf(code, each, steps + 1)]));
  if (node.type === 'ConditionalExpression') return ofAll([node.consequent, node.alternate]);
  if (node.type === 'LogicalExpression') {
    if (node.operator === '&&') return ofAll([node.right]);
    // `window.s || s_gi("suite")` is the same tracker, found or made.
    return ofAll([node.left, node.right].filter((each) => originOf(code, each)));
  }
  const variable = node.type === 'Identifier' ? code.variableOf(node) : undefined;
  const values = variable && steps < FURTHEST ? valuesOf(code, variable) : [];
  const known = values.flatMap((value) => (value && originOf(code, value) ? value : []));
  if (known.length > 1 && known.length === values.length) return ofAll(known);
  const [only] = values;
  if (only && values.length === 1 && !isFunction(only)) return ofAll([only]);
  const path = originOf(code, node);
  return new Set([path ? path.names.join('.') : code.textOf(node)]);
}

function isEach(code: Code, { defs }: Variable): boolean {
  const [definition] = defs;
  if (definition?.type === 'Variable') {
    const loop = definition.parent && code.parent(definition.parent);
    return /^For(?:Of|In)Statement$/.test(loop?.type ?? '');
  }
  if (definition?.type !== 'Parameter' || !isFunction(definition.node)) return false;
  const fn = definition.node;
  const call = code.parent(fn);
  if (call?.type === 'CallExpression' && callingOf(code, call, fn)?.kind === 'loop') return true;
  return usesOfFunction(code, fn).length > 1;
}

const isSomething = (node: Node) => {
  const at = bare(node);
  if (at.type === 'Identifier') return at.name !== 'undefined';
  if (at.type === 'ObjectExpression') return at.properties.length > 0;
  return at.type !== 'Literal' && !(at.type === 'UnaryExpression' && at.operator === 'void');
};

import type { Code } from '../javascript/code';
import { callingOf } from '../javascript/handlers';
import { textOf, valuesOf } from '../javascript/names';
import { bare, isFunction, isNothing, type Node } from '../javascript/nodes';
import { usesOfFunction } from '../javascript/objects';
import { originOf, sourceOf } from '../javascript/paths';

/** What a receiver is in the end, as far as the text says; of a choice, each: `s` and `v` for `t` after `t = isShop ? s : v`. */
export function alternativesOf(code: Code, receiver: Node, steps = 0): Node[] {
  const node = bare(receiver);
  const parts = steps > 9 ? [] : partsOf(code, node).filter((each) => !isNothing(each));
  return parts.length > 0 ? parts.flatMap((each) => alternativesOf(code, each, steps + 1)) : [node];
}

function partsOf(code: Code, node: Node): Node[] {
  switch (node.type) {
    case 'ConditionalExpression':
      return [node.consequent, node.alternate];
    case 'LogicalExpression':
      return node.operator === '&&' ? [node.right] : [node.left, node.right];
    case 'Identifier': {
      const variable = code.variableOf(node);
      const values = variable ? valuesOf(code, variable) : [];
      const known = values.flatMap((value) => value ?? []);
      if (known.length > 0) return known.length === values.length ? known : [];
      const source = sourceOf(code, node);
      return source && source.name === undefined ? [source.value] : [];
    }
    default:
      return [];
  }
}

/** The place that control has to reach for there to be a receiver: with `const t = isShop ? s : null`, that of `s`. */
export const placeOfReceiver = (code: Code, receiver: Node): Node[] =>
  isSeveral(code, receiver) ? [] : alternativesOf(code, receiver).slice(-1);

/** True where it is one tracker now, and another one then: a choice, or each of a list. */
export function isSeveral(code: Code, receiver: Node): boolean {
  const all = alternativesOf(code, receiver);
  // `window.s || s_gi("suite")` is one, found or made.
  const found = new Set(all.flatMap((each) => originOf(code, each)?.names.join('.') ?? []));
  const made = new Set(all.map((each) => code.textOf(each)));
  return (found.size || made.size) > 1 || all.some((each) => isOfEach(code, each));
}

/** True for `trackers[page]`, for the variable of a loop, and for a parameter that is given more than one thing. */
function isOfEach(code: Code, node: Node): boolean {
  if (node.type === 'MemberExpression') {
    return node.computed && textOf(code, node.property) === undefined;
  }
  const [definition] = (node.type === 'Identifier' && code.variableOf(node)?.defs) || [];
  if (definition?.type === 'Variable') {
    const loop = definition.parent && code.parent(definition.parent);
    return /^For(?:Of|In)/.test(loop?.type ?? '');
  }
  const fn = definition?.type === 'Parameter' ? definition.node : undefined;
  if (!isFunction(fn)) return false;
  const call = code.parent(fn);
  const isInLoop = call?.type === 'CallExpression' && callingOf(code, call, fn)?.kind === 'loop';
  return isInLoop || usesOfFunction(code, fn).length > 1;
}

import type { AnyNode } from 'acorn';

/** A function that stands in the code. */
export type FunctionNode = Extract<
  AnyNode,
  { type: 'FunctionExpression' | 'ArrowFunctionExpression' | 'FunctionDeclaration' }
>;

const OWN = ['requestUrl', 'args', 'hit', 's'];

/** True for a function whose body can stand as a callback's code: its parameters are called as the callback's own. */
export function isUnwrappable(fn: AnyNode | undefined, parameters: number): fn is FunctionNode {
  if (!fn || !isFunction(fn) || fn.params.length > parameters) return false;
  const known = fn.params.every((at, index) => at.type === 'Identifier' && at.name === OWN[index]);
  return known && !fn.async && !fn.generator && fn.body.type === 'BlockStatement';
}

const isFunction = (node: AnyNode): node is FunctionNode =>
  node.type === 'FunctionExpression' ||
  node.type === 'ArrowFunctionExpression' ||
  node.type === 'FunctionDeclaration';

/** What stands between the braces of a function, without the indent that it has there. */
export function unwrapped(source: string, { body }: FunctionNode): string {
  const inside = source.slice(body.start + 1, body.end - 1).replace(/^[^\S\n]*\n|\s+$/g, '');
  const indent = Math.min(
    ...(inside.match(/^[^\S\n]*(?=\S)/gm) ?? ['']).map(({ length }) => length),
  );
  return inside.replace(new RegExp(`^[^\\S\\n]{${indent}}`, 'gm'), '');
}

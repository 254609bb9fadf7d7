import type { AnyNode, FunctionExpression } from 'acorn';
import { type Names, resolveNames } from './names';

type NodeOf<Type extends AnyNode['type']> = Extract<AnyNode, { type: Type }>;

/** A callback's code, ready for questions. Offsets of its nodes count in the code as it was written. */
export interface Code extends Names {
  source: string;
  callback: FunctionExpression;
  /** All nodes of some kinds, in the order of the code. */
  nodes<Type extends AnyNode['type']>(...types: Type[]): NodeOf<Type>[];
  parent(node: AnyNode): AnyNode | undefined;
  textOf(node: AnyNode): string;
}

const isNode = (value: unknown): value is AnyNode =>
  typeof value === 'object' && value !== null && 'type' in value && 'start' in value;

/** @param shift how much the tree's offsets are too large. */
export function readCode(source: string, callback: FunctionExpression, shift: number): Code {
  const all: AnyNode[] = [];
  const parents = new Map<AnyNode, AnyNode>();
  const visit = (node: AnyNode, parent: AnyNode | undefined) => {
    node.start -= shift;
    node.end -= shift;
    all.push(node);
    if (parent) parents.set(node, parent);
    for (const child of Object.values(node)) {
      if (isNode(child)) visit(child, node);
      else if (Array.isArray(child)) {
        for (const entry of child) if (isNode(entry)) visit(entry, node);
      }
    }
  };
  visit(callback, undefined);
  const parent = (node: AnyNode) => parents.get(node);
  return {
    ...resolveNames(all, callback, parent),
    source,
    callback,
    nodes: <Type extends AnyNode['type']>(...types: Type[]) =>
      all.filter((node): node is NodeOf<Type> => (types as string[]).includes(node.type)),
    parent,
    textOf: ({ start, end }) => source.slice(start, end),
  };
}

const isFunction = (
  node: AnyNode,
): node is NodeOf<'FunctionDeclaration' | 'FunctionExpression' | 'ArrowFunctionExpression'> =>
  /Function/.test(node.type);

/** The function that a place in the code belongs to. */
export function functionAround(code: Code, node: AnyNode) {
  let at = code.parent(node);
  while (at && !isFunction(at)) at = code.parent(at);
  return at;
}

import type {
  AnonymousFunctionDeclaration,
  AnyNode,
  ArrowFunctionExpression,
  FunctionDeclaration,
  FunctionExpression,
} from 'acorn';

export type FunctionNode =
  | AnonymousFunctionDeclaration
  | ArrowFunctionExpression
  | FunctionDeclaration
  | FunctionExpression;

/** A part of the text. */
export interface Span {
  start: number;
  end: number;
}

export function isNode(value: unknown): value is AnyNode {
  return (
    typeof value === 'object' &&
    value !== null &&
    'type' in value &&
    typeof value.type === 'string' &&
    'start' in value
  );
}

export function isFunction(node: AnyNode | undefined): node is FunctionNode {
  return (
    node?.type === 'FunctionExpression' ||
    node?.type === 'ArrowFunctionExpression' ||
    node?.type === 'FunctionDeclaration'
  );
}

export const isWithin = (inner: Span, outer: Span) =>
  inner.start >= outer.start && inner.end <= outer.end;

export function childrenOf(node: AnyNode): AnyNode[] {
  return Object.values(node).flat().filter(isNode);
}

/** The node and all below it; what `into` refuses is listed, and not entered. */
export function nodesBelow(
  root: AnyNode,
  into: (node: AnyNode) => boolean = () => true,
): AnyNode[] {
  const found: AnyNode[] = [];
  const waiting = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    found.push(node);
    if (node === root || into(node)) waiting.push(...childrenOf(node).reverse());
  }
  return found;
}

/** What a function does itself: `this` and `return` in here are its own. */
export function ownNodes(fn: AnyNode): AnyNode[] {
  return nodesBelow(
    fn,
    (node) => node.type === 'ArrowFunctionExpression' || !(isFunction(node) || isClassBody(node)),
  );
}

const isClassBody = (node: AnyNode) => node.type === 'ClassBody';

/** Without the wrapping that an optional chain has. */
export function unchained(node: AnyNode): AnyNode {
  return node.type === 'ChainExpression' ? node.expression : node;
}

/** The name of `x.name`, `x["name"]`, or of an object's property; undefined when it is computed. */
export function propertyName(node: AnyNode): string | undefined {
  const { key, computed } =
    node.type === 'MemberExpression'
      ? { key: node.property, computed: node.computed }
      : node.type === 'Property'
        ? node
        : { key: undefined, computed: true };
  if (!computed && key?.type === 'Identifier') return key.name;
  return key?.type === 'Literal' && typeof key.value === 'string' ? key.value : undefined;
}

import type { CallExpression, Function as FunctionNode, Node } from 'estree';
import { walk } from 'estree-walker';

declare module 'estree' {
  /** Offsets in the text, which the parser gives to every node. */
  interface BaseNodeWithoutComments {
    start: number;
    end: number;
  }
}

export type { FunctionNode, Node };
export type NodeOf<Type extends Node['type']> = Extract<Node, { type: Type }>;

/** A part of the text. */
export interface Span {
  start: number;
  end: number;
}

export const isWithin = (inner: Span, outer: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;

export function isFunction(node: Node | null | undefined): node is FunctionNode {
  return (
    node?.type === 'FunctionExpression' ||
    node?.type === 'ArrowFunctionExpression' ||
    node?.type === 'FunctionDeclaration'
  );
}

/** The name that a function has of its own. */
export const ownName = (fn: FunctionNode): string | undefined =>
  fn.type === 'ArrowFunctionExpression' ? undefined : fn.id?.name;

/** The expression itself, without what only wraps it: `a?.b` and `(0, a.b)`. */
export function bare(node: Node): Node {
  if (node.type === 'ChainExpression') return bare(node.expression);
  const last = node.type === 'SequenceExpression' ? node.expressions.at(-1) : undefined;
  return last ? bare(last) : node;
}

/** True for what is no value: `undefined`, `null`, `void 0`, and an empty object, which stands for one. */
export function isNothing(node: Node): boolean {
  const at = bare(node);
  if (at.type === 'Identifier') return at.name === 'undefined';
  if (at.type === 'ObjectExpression') return at.properties.length === 0;
  return at.type === 'UnaryExpression' ? at.operator === 'void' : 'raw' in at && at.raw === 'null';
}

/** A text that stands in the code as it is; undefined for everything else. */
export function staticText(node: Node | null | undefined): string | undefined {
  if (node?.type === 'Literal' && typeof node.value === 'string') return node.value;
  const [only, more] = node?.type === 'TemplateLiteral' ? node.quasis : [];
  return more ? undefined : (only?.value.cooked ?? undefined);
}

/** The name of a member: `b` of `a.b`, `a["b"]`, `{ b: 1 }` and `class { b() {} }`; undefined where it is worked out. */
export function propertyName(
  node: NodeOf<'MemberExpression' | 'Property' | 'MethodDefinition' | 'PropertyDefinition'>,
): string | undefined {
  const key = node.type === 'MemberExpression' ? node.property : node.key;
  if (key.type === 'PrivateIdentifier') return `#${key.name}`;
  if (!node.computed && key.type === 'Identifier') return key.name;
  return staticText(key);
}

/** The object of a call and the name of its method: `a` and `b` of `a.b()`. */
export function methodOf({ callee }: CallExpression): { object: Node; name: string } | undefined {
  const at = bare(callee);
  const name = at.type === 'MemberExpression' ? propertyName(at) : undefined;
  return at.type === 'MemberExpression' && name !== undefined
    ? { object: at.object, name }
    : undefined;
}

/** The node and all below it, in the order of the text; what `into` refuses is listed, and not entered. */
export function nodesBelow(root: Node, into: (node: Node) => boolean = () => true): Node[] {
  const found: Node[] = [];
  walk(root, {
    enter(node) {
      found.push(node);
      if (node !== root && !into(node)) this.skip();
    },
  });
  return found;
}

/** What a function does itself: `this` and `return` in here are its own. */
export function ownNodes(fn: Node): Node[] {
  return nodesBelow(
    fn,
    (node) =>
      node.type === 'ArrowFunctionExpression' || !(isFunction(node) || node.type === 'ClassBody'),
  );
}

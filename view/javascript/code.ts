import type { Comment } from 'acorn';
import type { Identifier, Program } from 'estree';
import { walk } from 'estree-walker';
import {
  type FunctionNode,
  isFunction,
  isWithin,
  type Node,
  type NodeOf,
  type Span,
} from './nodes';
import type { Parsed } from './parse';
import { type Reference, readScopes, type Scope, type Variable } from './scopes';

/** JavaScript, ready for questions. */
export interface Code<Root extends Node = Node> {
  text: string;
  root: Root;
  comments: readonly Comment[];
  /** All nodes of some kinds, in the order of the text. */
  nodes<Type extends Node['type']>(...types: Type[]): readonly NodeOf<Type>[];
  parent(node: Node): Node | undefined;
  textOf(span: Span): string;
  /** What a name stands for, where it is declared and where it is used; undefined for a name that the text does not declare. */
  variableOf(name: Identifier): Variable | undefined;
  /** How a name is used; undefined where it is declared, and for what is no variable: the name of a property or a label. */
  referenceTo(name: Identifier): Reference | undefined;
  /** In the order of the text. */
  referencesIn(span: Span): readonly Reference[];
  /** The places where names that the text does not declare are read or written. */
  globals: ReadonlyMap<string, readonly Reference[]>;
  /** Of a function: with its parameters and what its body declares. */
  scopeOf(fn: FunctionNode): Scope | undefined;
}

export function readCode<Root extends Node>({
  text,
  root,
  program,
  comments,
}: Parsed<Root>): Code<Root> {
  const { byType, parents } = readTree(root);
  const names = readNames(program);
  return {
    text,
    root,
    comments,
    nodes: (...types) => {
      const key = types.join();
      const found = byType.get(key) ?? types.flatMap((type) => byType.get(type) ?? []);
      if (!byType.has(key)) byType.set(key, found.sort(byPlace));
      return found as NodeOf<(typeof types)[number]>[];
    },
    parent: (node) => parents.get(node),
    textOf: ({ start, end }) => text.slice(start, end),
    ...names,
  };
}

function readTree(root: Node) {
  const byType = new Map<string, Node[]>();
  const parents = new Map<Node, Node>();
  walk(root, {
    enter(node, parent) {
      if (parent) parents.set(node, parent);
      const alike = byType.get(node.type);
      if (alike) alike.push(node);
      else byType.set(node.type, [node]);
    },
  });
  // A walk meets some parts in another order, such as those of a template.
  for (const alike of byType.values()) alike.sort(byPlace);
  return { byType, parents };
}

function readNames(program: Program) {
  const scopes = readScopes(program);
  const variables = new Map<Identifier, Variable>();
  const ofFunctions = new Map<Node, Scope>();
  const references = new Map<Identifier, Reference>();
  const globals = new Map<string, Reference[]>();
  for (const scope of scopes) {
    if (scope.type === 'function') ofFunctions.set(scope.block, scope);
    for (const variable of scope.set.values()) {
      // A class has its name inside as well: the outer one is what others see.
      for (const name of variable.identifiers) {
        if (!variables.has(name)) variables.set(name, variable);
      }
    }
    // A name with a default has two: for the default, and then for the value.
    for (const reference of scope.references) references.set(reference.identifier, reference);
  }
  const inOrder = [...references.values()].sort((a, b) => byPlace(a.identifier, b.identifier));
  for (const reference of inOrder) {
    const { name } = reference.identifier;
    if (reference.resolved) continue;
    const alike = globals.get(name);
    if (alike) alike.push(reference);
    else globals.set(name, [reference]);
  }
  return {
    globals,
    variableOf: (name: Identifier) => references.get(name)?.resolved ?? variables.get(name),
    referenceTo: (name: Identifier) => references.get(name),
    referencesIn: (span: Span) => partWithin(inOrder, span, ({ identifier }) => identifier),
    scopeOf: (fn: FunctionNode) => ofFunctions.get(fn),
  };
}

const byPlace = (a: Span, b: Span) => a.start - b.start;

/** Of a list in the order of the text, what stands in a part of it: found without looking at the rest. */
export function partWithin<Entry>(
  list: readonly Entry[],
  span: Span,
  placeOf: (entry: Entry) => Span,
): Entry[] {
  const startOf = (index: number) => {
    const entry = list[index];
    return entry ? placeOf(entry).start : Number.POSITIVE_INFINITY;
  };
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (startOf(middle) < span.start) low = middle + 1;
    else high = middle;
  }
  const found: Entry[] = [];
  for (let index = low; startOf(index) < span.end; index += 1) {
    const entry = list[index];
    if (entry && isWithin(placeOf(entry), span)) found.push(entry);
  }
  return found;
}

/** The function that a place in the code belongs to. */
export function functionAround(code: Code, node: Node): FunctionNode | undefined {
  let at = code.parent(node);
  while (at && !isFunction(at)) at = code.parent(at);
  return at;
}

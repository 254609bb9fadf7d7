import type { AnyNode, Comment } from 'acorn';
import type { Place } from './importTypes';
import type { ParsedPaste } from './parsePaste';
import { placeIn } from './placeIn';
import { type Reference, readScopes, type Scope, type Variable } from './scopes';
import { type FunctionNode, isWithin, nodesBelow, type Span } from './syntaxTree';

/** What was pasted, ready to be asked. */
export interface Paste {
  text: string;
  comments: readonly Comment[];
  /** In the order of the text. */
  nodes: readonly AnyNode[];
  parentOf(node: AnyNode): AnyNode | undefined;
  textOf(span: Span): string;
  placeOf(span: Span): Place;
  /** What an identifier refers to; undefined for one that is no reference. */
  referenceOf(identifier: AnyNode): Reference | undefined;
  referencesIn(span: Span): readonly Reference[];
  scopeOf(fn: FunctionNode): Scope | undefined;
}

export function readPaste({ text, program, comments }: ParsedPaste): Paste {
  const nodes = nodesBelow(program);
  const parents = new Map<object, AnyNode>();
  for (const node of nodes) {
    for (const child of Object.values(node).flat()) {
      if (typeof child === 'object' && child !== null) parents.set(child, node);
    }
  }
  const { references, scopeOf } = readScopes(program);
  const byIdentifier = new Map<AnyNode, Reference>();
  for (const reference of references) byIdentifier.set(reference.identifier, reference);
  return {
    text,
    comments,
    nodes,
    parentOf: (node) => parents.get(node),
    textOf: ({ start, end }) => text.slice(start, end),
    placeOf: ({ start }) => placeIn(text, start),
    referenceOf: (identifier) => byIdentifier.get(identifier),
    referencesIn: (span) => references.filter(({ identifier }) => isWithin(identifier, span)),
    scopeOf,
  };
}

/** True where a variable is declared inside of a part of the text. */
export function isDeclaredWithin({ scope }: Variable, span: Span): boolean {
  return isWithin(scope.block, span);
}

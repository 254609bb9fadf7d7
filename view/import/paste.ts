import type { AnyNode, Comment, Identifier } from 'acorn';
import { analyze, type Reference, type Scope, type Variable } from 'eslint-scope';
import type { Program } from 'estree';
import type { Place } from './importTypes';
import type { ParsedPaste } from './parsePaste';
import { placeIn } from './placeIn';
import { isWithin, nodesBelow, type Span } from './syntaxTree';

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
  scopeOf(node: AnyNode): Scope | undefined;
}

export function readPaste({ text, program, comments }: ParsedPaste): Paste {
  const nodes = nodesBelow(program);
  const parents = new Map<object, AnyNode>();
  for (const node of nodes) {
    for (const child of Object.values(node).flat()) {
      if (typeof child === 'object' && child !== null) parents.set(child, node);
    }
  }
  // In tags, code is the body of a function: nothing in it is global by being declared.
  const manager = analyze(asEstree(program), {
    ecmaVersion: 2025,
    sourceType: program.sourceType === 'module' ? 'module' : 'script',
    nodejsScope: true,
    ignoreEval: true,
  });
  const references = manager.scopes
    .flatMap((scope) => scope.references)
    .sort((a, b) => spanOf(a.identifier).start - spanOf(b.identifier).start);
  const byIdentifier = new Map<object, Reference>();
  for (const reference of references) byIdentifier.set(reference.identifier, reference);
  return {
    text,
    comments,
    nodes,
    parentOf: (node) => parents.get(node),
    textOf: ({ start, end }) => text.slice(start, end),
    placeOf: ({ start }) => placeIn(text, start),
    referenceOf: (identifier) => byIdentifier.get(identifier),
    referencesIn: (span) =>
      references.filter(({ identifier }) => isWithin(spanOf(identifier), span)),
    scopeOf: (node) => manager.acquire(asEstree(node), true) ?? undefined,
  };
}

/** The node behind what the scope analysis hands out: it keeps acorn's own objects. */
export function nodeOf(node: object): AnyNode {
  return node as AnyNode;
}

export function spanOf(node: object): Span {
  return node as Span;
}

export function identifierOf({ identifier }: Reference): Identifier {
  return identifier as unknown as Identifier;
}

/** The reference's variable, where the text declares it inside of a part of the text. */
export function isDeclaredWithin(variable: Variable, span: Span): boolean {
  return isWithin(spanOf(variable.scope.block), span);
}

function asEstree<Node>(node: AnyNode): Node & Program {
  return node as unknown as Node & Program;
}

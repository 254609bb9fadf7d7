import { analyze, type Definition } from 'eslint-scope';
import type { Identifier, Program } from 'estree';
import { isFunction, type Node } from './nodes';

/** What is used of eslint-scope's analysis. Its own types allow for JSX, which is never parsed here. */
export interface Scope {
  type: string;
  block: Node;
  upper: Scope | null;
  /** Where `var` ends up. */
  variableScope: Scope;
  isStrict: boolean;
  set: Map<string, Variable>;
  references: Reference[];
}

export interface Variable {
  name: string;
  scope: Scope;
  /** None for `arguments`. */
  defs: Definition[];
  identifiers: Identifier[];
  references: Reference[];
}

/** A place where a name is read or written. */
export interface Reference {
  identifier: Identifier;
  from: Scope;
  /** Null for a name that the text does not declare. */
  resolved: Variable | null;
  /** True where it is declared with a value. */
  init?: boolean;
  isWrite(): boolean;
  isRead(): boolean;
}

/** Finds out which name is whose, as browsers do. The text is taken for the body of a function: nothing in it is global. */
export function readScopes(program: Program): readonly Scope[] {
  const { scopes } = analyze(program, {
    ecmaVersion: 2025,
    sourceType: program.sourceType,
    nodejsScope: true,
    ignoreEval: true,
  });
  hoistFunctions(scopes as readonly Scope[]);
  return scopes as readonly Scope[];
}

/**
 * A function that is declared in a block is a variable of the function around as well, where code is not strict:
 * https://tc39.es/ecma262/#sec-block-level-function-declarations-web-legacy-compatibility-semantics. For us the two are one.
 */
function hoistFunctions(scopes: readonly Scope[]): void {
  const names = new Set<string>();
  for (const scope of scopes) {
    if (scope.isStrict || !/^(?:block|switch)$/.test(scope.type)) continue;
    for (const variable of [...scope.set.values()]) {
      if (!variable.defs.every(isPlainFunction) || !canBeVar(variable)) continue;
      names.add(variable.name);
      scope.set.delete(variable.name);
      hoist(variable, scope.variableScope);
    }
  }
  if (names.size === 0) return;
  for (const reference of scopes.flatMap(({ references }) => references)) {
    if (names.has(reference.identifier.name)) resolve(reference);
  }
}

const isPlainFunction = ({ type, node }: Definition) =>
  type === 'FunctionName' && !node.async && !node.generator;

/** True where `var` in the function's place would be no error, and the name is no parameter's. */
function canBeVar({ name, scope }: Variable): boolean {
  for (let above = scope.upper; above; above = above.upper) {
    const isOutermost = above === scope.variableScope;
    const isTaken = above.set
      .get(name)
      ?.defs.some(
        ({ type, kind, node }) =>
          type === 'Parameter' ||
          type === 'ClassName' ||
          (type === 'Variable' && kind !== 'var') ||
          (type === 'FunctionName' && !isOutermost) ||
          (type === 'CatchClause' && node.param?.type !== 'Identifier'),
      );
    if (isTaken || isOutermost) return !isTaken;
  }
  return false;
}

function hoist(variable: Variable, to: Scope): void {
  const known = to.set.get(variable.name);
  if (known) {
    known.defs.push(...variable.defs);
    known.identifiers.push(...variable.identifiers);
  } else {
    variable.scope = to;
    to.set.set(variable.name, variable);
  }
}

function resolve(reference: Reference): void {
  const { identifier, resolved: before } = reference;
  let scope: Scope | null = reference.from;
  while (scope && !canSee(identifier, scope)) scope = scope.upper;
  const variable = scope?.set.get(identifier.name) ?? null;
  if (variable === before) return;
  if (before) before.references = before.references.filter((other) => other !== reference);
  variable?.references.push(reference);
  reference.resolved = variable;
}

/** True where the name is one of the scope's. A parameter's default sees nothing of the function's body. */
function canSee({ name, start }: Identifier, { block, set }: Scope): boolean {
  const variable = set.get(name);
  if (!variable || !isFunction(block) || start >= block.body.start) return variable !== undefined;
  return variable.identifiers.some((declared) => declared.start < block.body.start);
}

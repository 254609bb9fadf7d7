import type { AnyNode, Identifier, Program, VariableDeclaration, VariableDeclarator } from 'acorn';
import { childrenOf, type FunctionNode } from './syntaxTree';

export interface Definition {
  type: 'Parameter' | 'Variable' | 'FunctionName' | 'ClassName' | 'CatchClause' | 'ImportBinding';
  name: Identifier;
  /** What declares it: a declarator, a function, a class… */
  node: AnyNode;
}

export interface Variable {
  name: string;
  scope: Scope;
  /** None for `arguments`. */
  defs: Definition[];
  references: Reference[];
}

/** A place where a name is read or written. */
export interface Reference {
  identifier: Identifier;
  from: Scope;
  /** Undefined for a name that the text does not declare. */
  resolved: Variable | undefined;
  isWrite: boolean;
  /** What is written; undefined where it has to be worked out, as for `+=` and `++`. */
  writeExpr: AnyNode | undefined;
  /** True where it is declared with that value. */
  init: boolean;
}

export interface Scope {
  block: AnyNode;
  upper: Scope | undefined;
  /** True where `var` ends up. */
  isOfFunction: boolean;
  set: Map<string, Variable>;
}

export interface Scopes {
  /** In the order of the text. */
  references: readonly Reference[];
  /** Of a function: with its parameters and what its body declares. */
  scopeOf(fn: FunctionNode): Scope | undefined;
}

type Write = Pick<Reference, 'isWrite' | 'writeExpr' | 'init'>;

const READ: Write = { isWrite: false, writeExpr: undefined, init: false };
const BLOCKS = /^(?:BlockStatement|ForStatement|StaticBlock)$/;

/** Finds out which name is whose, as JavaScript does. The text is taken for the body of a function: nothing in it is global. */
export function readScopes(program: Program): Scopes {
  const references: Reference[] = [];
  const ofFunctions = new Map<FunctionNode, Scope>();
  const top = open(program, undefined, true);
  for (const statement of program.body) visit(statement, top);
  for (const reference of references) {
    const { name } = reference.identifier;
    let scope: Scope | undefined = reference.from;
    while (scope && !scope.set.has(name)) scope = scope.upper;
    reference.resolved = scope?.set.get(name);
    reference.resolved?.references.push(reference);
  }
  references.sort((a, b) => a.identifier.start - b.identifier.start);
  return { references, scopeOf: (fn) => ofFunctions.get(fn) };

  function open(block: AnyNode, upper: Scope | undefined, isOfFunction = false): Scope {
    const scope: Scope = { block, upper, isOfFunction, set: new Map() };
    const hasArguments = isOfFunction && block.type !== 'ArrowFunctionExpression';
    if (hasArguments) variable('arguments', scope);
    return scope;
  }

  function variable(name: string, scope: Scope): Variable {
    const known = scope.set.get(name) ?? { name, scope, defs: [], references: [] };
    scope.set.set(name, known);
    return known;
  }

  function declare(name: Identifier, type: Definition['type'], node: AnyNode, scope: Scope): void {
    variable(name.name, scope).defs.push({ type, name, node });
  }

  function refer(identifier: Identifier, from: Scope, write: Write): void {
    references.push({ identifier, from, resolved: undefined, ...write });
  }

  function visit(node: AnyNode, scope: Scope): void {
    switch (node.type) {
      case 'Identifier':
        refer(node, scope, READ);
        return;
      case 'FunctionDeclaration':
        if (node.id) declare(node.id, 'FunctionName', node, scope);
        visitFunction(node, scope);
        return;
      case 'FunctionExpression':
      case 'ArrowFunctionExpression': {
        if (!node.id) {
          visitFunction(node, scope);
          return;
        }
        const named = open(node, scope);
        declare(node.id, 'FunctionName', node, named);
        visitFunction(node, named);
        return;
      }
      case 'ClassDeclaration':
      case 'ClassExpression': {
        if (node.id && node.type === 'ClassDeclaration') declare(node.id, 'ClassName', node, scope);
        const inside = open(node, scope);
        if (node.id) declare(node.id, 'ClassName', node, inside);
        if (node.superClass) visit(node.superClass, scope);
        visit(node.body, inside);
        return;
      }
      case 'VariableDeclaration':
        for (const each of node.declarations)
          visitDeclarator(node.kind, each, each.init ?? undefined, scope);
        return;
      case 'AssignmentExpression':
        write(node.left, node.operator === '=' ? node.right : undefined, scope);
        visit(node.right, scope);
        return;
      case 'UpdateExpression':
        write(node.argument, undefined, scope);
        return;
      case 'ForInStatement':
      case 'ForOfStatement': {
        const inside = open(node, scope);
        if (node.left.type === 'VariableDeclaration') {
          const [declarator] = node.left.declarations;
          if (declarator) visitDeclarator(node.left.kind, declarator, node.right, inside);
        } else {
          write(node.left, node.right, inside);
          visit(node.right, inside);
        }
        visit(node.body, inside);
        return;
      }
      case 'CatchClause': {
        const inside = open(node, scope);
        if (node.param) {
          visitPattern(node.param, inside, (name) => declare(name, 'CatchClause', node, inside));
        }
        visit(node.body, inside);
        return;
      }
      case 'SwitchStatement': {
        visit(node.discriminant, scope);
        const inside = open(node, scope);
        for (const each of node.cases) visit(each, inside);
        return;
      }
      case 'MemberExpression':
        visit(node.object, scope);
        if (node.computed) visit(node.property, scope);
        return;
      case 'Property':
      case 'MethodDefinition':
      case 'PropertyDefinition':
        if (node.computed) visit(node.key, scope);
        if (node.value) visit(node.value, scope);
        return;
      case 'LabeledStatement':
        visit(node.body, scope);
        return;
      case 'ImportSpecifier':
      case 'ImportDefaultSpecifier':
      case 'ImportNamespaceSpecifier':
        declare(node.local, 'ImportBinding', node, scope);
        return;
      case 'ExportSpecifier':
        if (node.local.type === 'Identifier') refer(node.local, scope, READ);
        return;
      case 'ExportNamedDeclaration':
        if (node.source) return;
        break;
      case 'BreakStatement':
      case 'ContinueStatement':
      case 'MetaProperty':
      case 'ExportAllDeclaration':
        return;
    }
    const inside = BLOCKS.test(node.type) ? open(node, scope, node.type === 'StaticBlock') : scope;
    for (const child of childrenOf(node)) visit(child, inside);
  }

  function visitFunction(fn: FunctionNode, outer: Scope): void {
    const scope = open(fn, outer, true);
    ofFunctions.set(fn, scope);
    for (const parameter of fn.params) {
      visitPattern(parameter, scope, (name) => declare(name, 'Parameter', fn, scope));
    }
    // The body is no block of its own: what it declares stands beside the parameters.
    if (fn.body.type !== 'BlockStatement') visit(fn.body, scope);
    else for (const statement of fn.body.body) visit(statement, scope);
  }

  function visitDeclarator(
    kind: VariableDeclaration['kind'],
    declarator: VariableDeclarator,
    value: AnyNode | undefined,
    scope: Scope,
  ): void {
    let owner = scope;
    while (kind === 'var' && !owner.isOfFunction && owner.upper) owner = owner.upper;
    visitPattern(declarator.id, scope, (name) => {
      declare(name, 'Variable', declarator, owner);
      if (value) refer(name, scope, { isWrite: true, writeExpr: value, init: true });
    });
    if (value) visit(value, scope);
  }

  function write(target: AnyNode, value: AnyNode | undefined, scope: Scope): void {
    visitPattern(target, scope, (name) =>
      refer(name, scope, { isWrite: true, writeExpr: value, init: false }),
    );
  }

  /** The names that a pattern gives values to; its defaults and computed keys are read. */
  function visitPattern(node: AnyNode, scope: Scope, take: (name: Identifier) => void): void {
    if (node.type === 'Identifier') take(node);
    else if (node.type === 'RestElement') visitPattern(node.argument, scope, take);
    else if (node.type === 'AssignmentPattern') {
      visitPattern(node.left, scope, take);
      visit(node.right, scope);
    } else if (node.type === 'ArrayPattern') {
      for (const element of node.elements) if (element) visitPattern(element, scope, take);
    } else if (node.type === 'ObjectPattern') {
      for (const property of node.properties) {
        if (property.type === 'Property' && property.computed) visit(property.key, scope);
        visitPattern(property.type === 'Property' ? property.value : property, scope, take);
      }
    } else visit(node, scope);
  }
}

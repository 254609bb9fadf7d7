import type { AnyNode, FunctionExpression, Identifier } from 'acorn';

/** What a name stands for inside the code: a parameter, a variable, a function, a class. */
export interface Binding {
  name: string;
  /** The parameter of the callback itself that it is. */
  parameter: boolean;
  /** What declares it: a declarator, a function, a class, or whatever holds the pattern. */
  declaredBy: AnyNode;
  references: Identifier[];
  /** Places that give it a value, besides its declaration. */
  writes: Identifier[];
}

export interface Names {
  /** What a name stands for; undefined for a name that the code does not declare. */
  bindingOf(identifier: Identifier): Binding | undefined;
  /** The places where names that the code does not declare are read or written. */
  globals: ReadonlyMap<string, readonly Identifier[]>;
  isReference(identifier: Identifier): boolean;
  isWrite(identifier: Identifier): boolean;
}

type Parent = (node: AnyNode) => AnyNode | undefined;
type Scope = Map<string, Binding>;

const isFunction = (node: AnyNode) => /Function/.test(node.type);
const opensScope = (node: AnyNode) =>
  isFunction(node) ||
  /^(BlockStatement|For(In|Of)?Statement|SwitchStatement|CatchClause|Class(Expression|Declaration)|StaticBlock)$/.test(
    node.type,
  );

/** Names of the pattern that a variable, a parameter or an assignment has on its left. */
export function namesIn(pattern: AnyNode | null): Identifier[] {
  switch (pattern?.type) {
    case 'Identifier':
      return [pattern];
    case 'ObjectPattern':
      return pattern.properties.flatMap((property) =>
        namesIn(property.type === 'Property' ? property.value : property.argument),
      );
    case 'ArrayPattern':
      return pattern.elements.flatMap(namesIn);
    case 'RestElement':
      return namesIn(pattern.argument);
    case 'AssignmentPattern':
      return namesIn(pattern.left);
    default:
      return [];
  }
}

/** True for an identifier that is no variable: the name of a property or a label. */
function isOnlyAName(node: Identifier, parent: AnyNode | undefined): boolean {
  switch (parent?.type) {
    case 'MemberExpression':
      return parent.property === node && !parent.computed;
    case 'Property':
    case 'MethodDefinition':
    case 'PropertyDefinition':
      return parent.key === node && !parent.computed;
    case 'LabeledStatement':
    case 'BreakStatement':
    case 'ContinueStatement':
    case 'MetaProperty':
      return true;
    default:
      return false;
  }
}

/** Finds out what each name stands for. `var` and functions belong to the function that they stand in, the rest to its block. */
export function resolveNames(
  all: readonly AnyNode[],
  callback: FunctionExpression,
  parent: Parent,
): Names {
  const scopes = new Map<AnyNode, Scope>();
  const bindings = new Map<Identifier, Binding>();
  const declared = new Set<Identifier>();
  const writes = new Set<Identifier>();
  const globals = new Map<string, Identifier[]>();

  const scopeOf = (node: AnyNode): Scope => {
    const scope = scopes.get(node) ?? new Map<string, Binding>();
    scopes.set(node, scope);
    return scope;
  };
  const around = (node: AnyNode | undefined, wanted: (node: AnyNode) => boolean): AnyNode => {
    let at = node;
    while (at && !wanted(at)) at = parent(at);
    return at ?? callback;
  };
  const declare = (place: AnyNode, names: readonly Identifier[], declaredBy: AnyNode) => {
    const scope = scopeOf(place);
    for (const identifier of names) {
      const { name } = identifier;
      declared.add(identifier);
      const binding = scope.get(name) ?? {
        name,
        parameter: place === callback && declaredBy === callback,
        declaredBy,
        references: [],
        writes: [],
      };
      scope.set(name, binding);
      bindings.set(identifier, binding);
    }
  };

  for (const node of all) {
    if (node.type === 'VariableDeclarator') {
      const declaration = parent(node);
      const isVar = declaration?.type === 'VariableDeclaration' && declaration.kind === 'var';
      declare(around(parent(node), isVar ? isFunction : opensScope), namesIn(node.id), node);
    } else if (node.type === 'CatchClause') declare(node, namesIn(node.param ?? null), node);
    else if (node.type === 'ClassDeclaration') {
      declare(around(parent(node), opensScope), namesIn(node.id), node);
    } else if (node.type === 'ClassExpression') declare(node, namesIn(node.id ?? null), node);
    else if (
      node.type === 'FunctionDeclaration' ||
      node.type === 'FunctionExpression' ||
      node.type === 'ArrowFunctionExpression'
    ) {
      declare(node, node.params.flatMap(namesIn), node);
      const own = node.type === 'FunctionDeclaration' ? around(parent(node), isFunction) : node;
      declare(own, namesIn(node.id ?? null), node);
    } else if (node.type === 'AssignmentExpression' || /^For(In|Of)Statement$/.test(node.type)) {
      const left = 'left' in node ? node.left : undefined;
      if (left && left.type !== 'VariableDeclaration')
        for (const name of namesIn(left as AnyNode)) writes.add(name);
    } else if (node.type === 'UpdateExpression') {
      for (const name of namesIn(node.argument)) writes.add(name);
    }
  }

  for (const node of all) {
    if (node.type !== 'Identifier' || declared.has(node) || isOnlyAName(node, parent(node))) {
      continue;
    }
    let at: AnyNode | undefined = node;
    while (at && !scopes.get(at)?.has(node.name)) at = parent(at);
    const binding = at && scopes.get(at)?.get(node.name);
    if (!binding) {
      // `arguments` belongs to every function but an arrow.
      if (node.name !== 'arguments') {
        globals.set(node.name, [...(globals.get(node.name) ?? []), node]);
      }
      continue;
    }
    bindings.set(node, binding);
    binding.references.push(node);
    if (writes.has(node)) binding.writes.push(node);
  }

  return {
    bindingOf: (identifier) => bindings.get(identifier),
    globals,
    isReference: (identifier) =>
      !declared.has(identifier) && !isOnlyAName(identifier, parent(identifier)),
    isWrite: (identifier) => writes.has(identifier),
  };
}

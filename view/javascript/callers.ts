import type {
  AssignmentExpression,
  CallExpression,
  Expression,
  NewExpression,
  Property,
} from 'estree';
import type { Code } from './code';
import { optionsOf } from './conditions';
import { type Calling, callingOf, callingOfProperty } from './handlers';
import { usesOfMember } from './members';
import { onlyValue } from './names';
import { bare, type FunctionNode, isFunction, type Node, propertyName } from './nodes';
import { placeOfValue, usesOf } from './objects';
import { type NamedPath, pathOf } from './paths';
import { isDeciding, type Knowledge, type Path, type Reach, type When } from './reach';
import type { Variable } from './scopes';

const RANK: readonly When[] = ['now', 'later', 'event', 'unknown'];

export interface Callers {
  /** How a function is called. */
  ofFunction(fn: FunctionNode, path: Path): Reach;
  /** How the function that an expression stands for is called; undefined where the expression calls nothing. */
  ofValue(value: Node, path: Path): Reach | undefined;
  /** How the class is used that a node stands in. */
  ofClassAround(member: Node, path: Path): Reach;
}

/** Finds what calls a function, through the names and places that it has. */
export function createCallers(
  code: Code,
  known: Knowledge,
  reach: (place: Node, path: Path) => Reach,
): Callers {
  return { ofFunction, ofValue, ofClassAround };

  function ofFunction(fn: FunctionNode, path: Path): Reach {
    const call = path.entered.get(fn);
    if (call) return reach(call, path);
    // Calling a generator runs none of its code.
    if (fn.generator) return uncalled(fn);
    if (path.seen.has(fn)) return uncalled(fn);
    const passed = passing(fn, path);
    return fn.type === 'FunctionDeclaration'
      ? (ofVariable(fn.id && code.variableOf(fn.id), passed) ?? uncalled(fn))
      : (ofValue(fn, passed) ?? uncalled(fn));
  }

  function ofValue(value: Node, before: Path): Reach | undefined {
    if (before.seen.has(value) && !isFunction(value)) return undefined;
    const path = passing(value, before);
    const parent = code.parent(value);
    switch (parent?.type) {
      case 'ChainExpression':
      case 'ConditionalExpression':
        return ofValue(parent, path);
      case 'LogicalExpression':
        return parent.right === value ? ofValue(parent, path) : undefined;
      case 'SequenceExpression':
        return parent.expressions.at(-1) === value ? ofValue(parent, path) : undefined;
      case 'VariableDeclarator':
        return parent.init === value ? ofPattern(parent.id, path) : undefined;
      case 'AssignmentExpression':
        return parent.right === value
          ? together([ofAssigned(parent, value, path), ofValue(parent, path)])
          : undefined;
      case 'CallExpression':
      case 'NewExpression':
        return parent.callee === value ? reach(parent, path) : ofArgument(parent, value, path);
      case 'MemberExpression':
        return parent.object === value ? ofBorrowed(parent, path) : undefined;
      case 'Property':
        return parent.value === value ? ofProperty(parent, value, path) : undefined;
      case 'MethodDefinition':
      case 'PropertyDefinition':
        return ofMember(parent, path);
      default:
        return undefined;
    }
  }

  function ofVariable(variable: Variable | undefined | null, path: Path): Reach | undefined {
    if (!variable) return undefined;
    const named = { names: [variable.name] };
    const isGlobal = variable.scope.block.type === 'Program';
    return together([
      ofPath({ root: variable, ...named }, path),
      isGlobal ? ofPath({ root: 'global', ...named }, path) : undefined,
    ]);
  }

  function ofPattern(pattern: Node, path: Path): Reach | undefined {
    if (pattern.type !== 'Identifier') return undefined;
    const variable = code.variableOf(pattern);
    return variable
      ? ofVariable(variable, path)
      : ofPath({ root: 'global', names: [pattern.name] }, path);
  }

  function ofPath(named: NamedPath | undefined, path: Path): Reach | undefined {
    return named && together(usesOf(code, named).map((use) => ofValue(use, path)));
  }

  function ofAssigned(
    assignment: AssignmentExpression,
    value: Node,
    path: Path,
  ): Reach | undefined {
    const { left } = assignment;
    const calls = known.callsOf(assignment, value);
    if (calls) return calledBy(assignment, { when: 'now', kind: kindOf(calls) }, path);
    const object = left.type === 'MemberExpression' ? left.object : undefined;
    const name = left.type === 'MemberExpression' ? propertyName(left) : undefined;
    const isWindows = left.type === 'Identifier' && !code.variableOf(left);
    const calling = callingOfProperty(code, object, isWindows ? left.name : (name ?? ''));
    return together([
      left.type === 'Identifier' ? ofPattern(left, path) : ofPath(pathOf(code, left), path),
      calling && calledBy(assignment, calling, path),
    ]);
  }

  function ofArgument(
    call: CallExpression | NewExpression,
    fn: Node,
    path: Path,
  ): Reach | undefined {
    const calls = known.callsOf(call, fn);
    if (calls) return calledBy(call, { when: 'now', kind: kindOf(calls) }, path);
    const callee = functionCalled(call);
    const parameter = callee?.params[call.arguments.indexOf(fn as Expression)];
    if (callee && parameter?.type === 'Identifier') {
      const entered = new Map(path.entered).set(callee, call);
      return ofVariable(code.variableOf(parameter), { ...path, entered });
    }
    const calling = callingOf(code, call, fn, known);
    return calledBy(call, calling ?? { when: 'unknown', kind: 'handedOver' }, path);
  }

  /** The function of the text that a call calls. */
  function functionCalled({ callee }: CallExpression | NewExpression): FunctionNode | undefined {
    const at = bare(callee);
    if (isFunction(at)) return at;
    const value = onlyValue(code, at);
    return isFunction(value) ? value : undefined;
  }

  /** `f.call(…)`, `f.bind(…)`. */
  function ofBorrowed(member: Node & { type: 'MemberExpression' }, path: Path): Reach | undefined {
    const call = code.parent(member);
    if (call?.type !== 'CallExpression' || call.callee !== member) return undefined;
    const name = propertyName(member);
    if (name === 'bind') return ofValue(call, path);
    return name === 'call' || name === 'apply' ? reach(call, path) : undefined;
  }

  function ofProperty(property: Property, value: Node, path: Path): Reach | undefined {
    const name = propertyName(property) ?? '';
    const holder = code.parent(property);
    if (holder?.type !== 'ObjectExpression') return undefined;
    const calling = callingOfProperty(code, holder, name);
    const used = together([
      ofPath(placeOfValue(code, value), path),
      ...usesOfMember(code, property).map((use) => ofValue(use, path)),
      calling && calledBy(holder, { node: property.key, ...calling }, path),
    ]);
    const call = code.parent(holder);
    const isHandedOver = call?.type === 'CallExpression' || call?.type === 'NewExpression';
    if (used || !isHandedOver) return used;
    return calledBy(call, { when: 'unknown', kind: 'handedOver' }, path);
  }

  function ofMember(member: Node, path: Path): Reach | undefined {
    if (member.type === 'MethodDefinition' && member.kind === 'constructor') {
      return ofClassAround(member, path);
    }
    return together(usesOfMember(code, member).map((use) => ofValue(use, path)));
  }

  function ofClassAround(member: Node, path: Path): Reach {
    let at: Node | undefined = member;
    while (at && at.type !== 'ClassDeclaration' && at.type !== 'ClassExpression') {
      at = code.parent(at);
    }
    if (!at) return uncalled(member);
    const made =
      at.type === 'ClassDeclaration'
        ? ofVariable(at.id && code.variableOf(at.id), path)
        : ofValue(at, path);
    return made ?? uncalled(at);
  }

  function calledBy(call: Node, { when, kind, node = call }: Calling, path: Path): Reach {
    const around = reach(call, path);
    const later = Math.max(RANK.indexOf(around.when), RANK.indexOf(when));
    return {
      when: RANK[later] ?? 'unknown',
      circumstances: [
        ...(kind ? [{ kind, node }] : []),
        ...optionsOf(call, known),
        ...around.circumstances,
      ],
    };
  }
}

const kindOf = (calls: 'once' | 'repeated') => (calls === 'repeated' ? calls : undefined);

const passing = (node: Node, path: Path): Path => ({
  ...path,
  seen: new Set(path.seen).add(node),
});

const uncalled = (node: Node): Reach => ({
  when: 'unknown',
  circumstances: [{ kind: 'uncalled', node }],
});

/** Of several ways: the one that is sure, where there is one, and when the first of them is. */
function together(ways: readonly (Reach | undefined)[]): Reach | undefined {
  const found = ways.filter((way) => way !== undefined);
  const [first = undefined, ...more] = found;
  if (!first || more.length === 0) return first;
  const sure = found.filter(({ circumstances }) => !circumstances.some(isDeciding));
  const [best] = sure.sort((a, b) => a.circumstances.length - b.circumstances.length);
  const called = found.filter(({ circumstances }) => circumstances.at(0)?.kind !== 'uncalled');
  const [earliest = 'unknown'] = found
    .map(({ when }) => when)
    .sort((a, b) => RANK.indexOf(a) - RANK.indexOf(b));
  const union = (called.length > 0 ? called : found).flatMap(({ circumstances }) => circumstances);
  return { when: earliest, circumstances: best?.circumstances ?? [...new Set(union)] };
}

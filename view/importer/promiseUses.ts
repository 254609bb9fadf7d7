import type { CallExpression } from 'estree';
import type { Code } from '../javascript/code';
import { callingOf } from '../javascript/handlers';
import { globalName } from '../javascript/names';
import {
  bare,
  type FunctionNode,
  isFunction,
  methodOf,
  type Node,
  propertyName,
} from '../javascript/nodes';
import { placeOfValue, usesOfFunction } from '../javascript/objects';
import { readsOf } from '../javascript/paths';

/** What code does with a promise. */
export type PromiseUse =
  /** `isOwn` is false where it gets what an earlier one has returned. */
  | { kind: 'then' | 'catch' | 'finally'; call: CallExpression; isOwn: boolean }
  | { kind: 'await' | 'returned' | 'other'; node: Node };

const CHAINED = /^(?:then|catch|finally)$/;

/** Follows a promise to everything that is done with it, through variables, properties and the functions that return it. */
export function usesOfPromise(code: Code, promise: Node): readonly PromiseUse[] {
  const seen = new Set<Node>();
  return follow(promise, true);

  function follow(value: Node, isOwn: boolean): PromiseUse[] {
    if (seen.has(value)) return [];
    seen.add(value);
    const parent = code.parent(value);
    switch (parent?.type) {
      case undefined:
      case 'ExpressionStatement':
      case 'UnaryExpression':
      case 'IfStatement':
        return [];
      case 'ChainExpression':
        return follow(parent, isOwn);
      case 'ConditionalExpression':
        return parent.test === value ? [] : follow(parent, isOwn);
      case 'LogicalExpression':
        return follow(parent, isOwn);
      case 'SequenceExpression':
        return parent.expressions.at(-1) === value ? follow(parent, isOwn) : [];
      case 'AwaitExpression':
        return [{ kind: 'await', node: parent }];
      case 'MemberExpression':
        return followMember(parent, value, isOwn);
      case 'VariableDeclarator':
      case 'AssignmentExpression':
        return followPlace(parent, value, isOwn);
      case 'ReturnStatement':
        return returned(parent, value, isOwn);
      case 'ArrowFunctionExpression':
        return parent.body === value ? returned(parent, value, isOwn) : other(value);
      case 'CallExpression': {
        const method = methodOf(parent);
        const isSame = method?.name === 'resolve' && globalName(code, method.object) === 'Promise';
        return isSame ? follow(parent, isOwn) : other(parent);
      }
      default:
        return other(value);
    }
  }

  function followMember(member: Node, value: Node, isOwn: boolean): PromiseUse[] {
    if (member.type !== 'MemberExpression' || member.object !== value) return other(member);
    const call = code.parent(member);
    const name = propertyName(member) ?? '';
    if (call?.type !== 'CallExpression' || call.callee !== member || !CHAINED.test(name)) {
      return other(member);
    }
    const kind = name === 'then' || name === 'catch' ? name : 'finally';
    return [{ kind, call, isOwn }, ...follow(call, false)];
  }

  function followPlace(holder: Node, value: Node, isOwn: boolean): PromiseUse[] {
    const place = placeOfValue(code, value);
    if (!place) return other(value);
    const uses = readsOf(code, place).flatMap((read) => follow(read, isOwn));
    return holder.type === 'AssignmentExpression' ? [...uses, ...follow(holder, isOwn)] : uses;
  }

  /** What gets the promise from the function that returns it. */
  function returned(from: Node, value: Node, isOwn: boolean): PromiseUse[] {
    let fn: Node | undefined = from;
    while (fn && !isFunction(fn)) fn = code.parent(fn);
    if (!fn) return [{ kind: 'returned', node: from }];
    const call = code.parent(fn);
    if (call?.type === 'CallExpression') {
      if (bare(call.callee) === fn) return follow(call, isOwn);
      if (CHAINED.test(methodOf(call)?.name ?? '')) return follow(call, isOwn);
    }
    const calls = callsOf(code, fn);
    // Of a later promise, whoever gets it gets what the function before returns.
    if (!calls) return isOwn ? [{ kind: 'returned', node: value }] : [];
    return calls.flatMap((each) => follow(each, isOwn));
  }

  function other(node: Node): PromiseUse[] {
    return [{ kind: 'other', node }];
  }
}

/** The calls of a function, where the text has them all and somebody could use what they return. */
function callsOf(code: Code, fn: FunctionNode): readonly Node[] | undefined {
  const handler = handlingOf(code, fn);
  if (handler) return [];
  const used = usesOfFunction(code, fn).map((read) => {
    const parent = code.parent(read);
    const isCalled = parent?.type === 'CallExpression' && parent.callee === read;
    return isCalled ? parent : handlingOf(code, read) ? 'ignored' : undefined;
  });
  if (used.length === 0 || used.includes(undefined)) return undefined;
  return used.filter((use) => use !== undefined && use !== 'ignored');
}

/** True where what calls a function takes no notice of what it returns: a handler, a timer, a loop. */
function handlingOf(code: Code, value: Node): boolean {
  const parent = code.parent(value);
  if (parent?.type === 'AssignmentExpression' && parent.left.type === 'MemberExpression') {
    return /^on/.test(propertyName(parent.left) ?? '');
  }
  if (parent?.type === 'Property') return /^on/.test(propertyName(parent) ?? '');
  if (parent?.type !== 'CallExpression') return false;
  const calling = callingOf(code, parent, value);
  return calling !== undefined && calling.kind !== 'promised' && calling.kind !== 'failure';
}

import type { CallExpression } from 'estree';
import type { Code } from '../javascript/code';
import { callingOf } from '../javascript/handlers';
import { globalName, onlyValue } from '../javascript/names';
import {
  bare,
  type FunctionNode,
  isFunction,
  methodOf,
  type Node,
  propertyName,
} from '../javascript/nodes';
import { placeOfValue, usesOf, usesOfFunction } from '../javascript/objects';
import { readsOf } from '../javascript/paths';

/** What code does with a promise. */
export type PromiseUse =
  /** `isOwn` is false where it gets what an earlier one has returned. */
  | { kind: 'then' | 'catch' | 'finally'; call: CallExpression; isOwn: boolean }
  | { kind: 'await' | 'returned' | 'other'; node: Node };

/** `onclick`, `onClick`. */
const HANDLER = /\bon(?:[a-z]+|[A-Z]\w*)\W*$/;
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
    // Of a later promise, whoever gets it gets what the function before returns.
    const unknown: PromiseUse[] = isOwn ? [{ kind: 'returned', node: fn ? value : from }] : [];
    if (!fn) return unknown;
    const call = code.parent(fn);
    if (call?.type === 'CallExpression') {
      if (bare(call.callee) === fn) return follow(call, isOwn);
      if (CHAINED.test(methodOf(call)?.name ?? '')) return follow(call, isOwn);
    }
    const calls = callsOf(code, fn);
    if (!calls) return unknown;
    return calls.flatMap(({ call, isCollected }) => {
      const uses = follow(call, isOwn);
      return isCollected && uses.length > 0 ? other(call) : uses;
    });
  }

  function other(node: Node): PromiseUse[] {
    return [{ kind: 'other', node }];
  }
}

interface Call {
  call: Node;
  /** True where it makes something of what the function returns: `map`, `reduce`. */
  isCollected?: boolean;
}

/** What gets what a function returns, where the text has it all. */
function callsOf(code: Code, fn: FunctionNode): readonly Call[] | undefined {
  const held = fn.type === 'FunctionDeclaration' ? undefined : callsOfValue(code, fn);
  const uses = held ? [] : usesOfFunction(code, fn);
  return held ?? (uses.length > 0 ? callsOfAll(code, uses) : undefined);
}

function callsOfAll(code: Code, uses: readonly Node[]): readonly Call[] | undefined {
  const found = uses.map((use) => callsOfValue(code, use));
  return found.includes(undefined) ? undefined : found.flatMap((calls) => calls ?? []);
}

/** Of a function at one place: none where nobody takes notice of what it returns; undefined where the place tells nothing. */
function callsOfValue(code: Code, value: Node): readonly Call[] | undefined {
  const parent = code.parent(value);
  if (parent?.type === 'CallExpression') {
    if (parent.callee === value) return [{ call: parent }];
    const isOfText = isFunction(onlyValue(code, parent.callee));
    const calling = isOfText ? undefined : callingOf(code, parent, value);
    if (!calling || calling.kind === 'promised' || calling.kind === 'failure') return undefined;
    const isCollected =
      calling.kind === 'loop' && !/^(?:forEach|each)$/.test(methodOf(parent)?.name ?? '');
    return isCollected ? [{ call: parent, isCollected }] : [];
  }
  const key =
    parent?.type === 'AssignmentExpression'
      ? parent.left
      : parent?.type === 'Property'
        ? parent.key
        : undefined;
  if (!key || !HANDLER.test(code.textOf(key))) return undefined;
  const place = placeOfValue(code, value);
  return callsOfAll(code, place ? usesOf(code, place) : []);
}

import type { CallExpression, Identifier } from 'estree';
import { bare, type Node, propertyName } from '../../javascript/nodes';
import { sourceOf } from '../../javascript/sources';
import { type Timing, timingOf, timingOfFunction } from '../../javascript/timing';
import type { LintContext } from '../problem';
import type { CallbackCode } from './callbackCode';
import { trackerMember, trackerOf, type WhichTracker } from './trackers';

/** A place where a method of a tracker is called, or handed to somebody who calls it. */
export interface MethodUse {
  name: string;
  tracker: WhichTracker;
  /** The method as it stands there: `s.t`. */
  method: Node;
  /** The call; undefined where the method is handed on. */
  call: CallExpression | undefined;
  /** What is given to a timer or a promise: `s.t`, or `s.t.bind(s)`. */
  handedOn: Node;
  timing: Timing;
}

/** The uses of a tracker's methods with these names: `s.t()`, `s.t.call(s)`, `setTimeout(s.t)`, and `t()` after `const { t } = s`. */
export function methodUses(
  code: CallbackCode,
  context: LintContext,
  names: RegExp,
): readonly MethodUse[] {
  const members = code.nodes('MemberExpression').flatMap((member) => {
    const found = trackerMember(code, context, member);
    return found ? used(code, member, found.name, found.tracker) : [];
  });
  const variables = code.nodes('Identifier').flatMap((name) => {
    const found = takenOut(code, context, name);
    return found ? used(code, name, found.name, found.tracker) : [];
  });
  return [...members, ...variables].filter(({ name }) => names.test(name));
}

function used(
  code: CallbackCode,
  method: Node,
  name: string,
  tracker: WhichTracker,
): readonly MethodUse[] {
  const call = callOf(code, method);
  const handedOn = call ? method : boundTo(code, method);
  const timing = call ? timingOf(code, call) : timingOfFunction(code, handedOn);
  const use = { name, tracker, method, call, handedOn, timing };
  return !call && timing.when === 'unknown' ? [] : [use];
}

/** The method that a variable holds which was taken out of a tracker: `const { t: send } = s`. */
function takenOut(code: CallbackCode, context: LintContext, use: Identifier) {
  const reference = code.referenceTo(use);
  if (!reference || reference.isWrite()) return undefined;
  const source = sourceOf(code, use);
  const [name, more] = source?.names ?? [];
  const tracker = source && trackerOf(code, context, source.node);
  return tracker && name !== undefined && more === undefined ? { tracker, name } : undefined;
}

/** The call of a method, also through `?.`, `||`, `call` and `apply`. */
function callOf(code: CallbackCode, method: Node): CallExpression | undefined {
  const parent = code.parent(method);
  if (parent?.type === 'ChainExpression') return callOf(code, parent);
  if (parent?.type === 'SequenceExpression' && bare(parent) === method) return callOf(code, parent);
  if (parent?.type === 'LogicalExpression') return callOf(code, parent);
  if (parent?.type === 'ConditionalExpression' && parent.test !== method) {
    return callOf(code, parent);
  }
  if (parent?.type === 'CallExpression' && parent.callee === method) return parent;
  if (parent?.type !== 'MemberExpression' || parent.object !== method) return undefined;
  return /^(call|apply)$/.test(propertyName(parent) ?? '') ? callOf(code, parent) : undefined;
}

/** `s.t.bind(s)` for `s.t`. */
function boundTo(code: CallbackCode, method: Node): Node {
  const parent = code.parent(method);
  const call = parent && code.parent(parent);
  return parent?.type === 'MemberExpression' &&
    parent.object === method &&
    propertyName(parent) === 'bind' &&
    call?.type === 'CallExpression'
    ? call
    : method;
}

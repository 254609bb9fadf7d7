import type { CallExpression } from 'estree';
import { globalName } from '../../javascript/names';
import { bare, type Node, propertyName, staticText } from '../../javascript/nodes';
import { type Timing, timingOf, timingOfFunction } from '../../javascript/timing';
import { message } from '../../texts/text';
import type { CallbackCode } from '../code/callbackCode';
import { removalFixes } from '../code/removalFixes';
import { trackerMember } from '../code/trackers';
import type { Finding, LintContext } from '../problem';

const CALLS = /^(t|tl|track|trackLink|trackLight)$/;

interface TrackingCall {
  node: Node;
  /** As the message names it: `s.t()`. */
  label: string;
  /** False when it may go to a tracker that runs no callbacks. */
  certain: boolean;
  timing: Timing;
}

/** Hits from inside a callback: at once they are not sent, later they run the callback again. */
export function trackingCalls(code: CallbackCode, context: LintContext): Finding[] {
  const calls = code.nodes('CallExpression').flatMap((call) => eventCall(code, context, call));
  const members = code
    .nodes('MemberExpression')
    .flatMap((member) => hitCall(code, context, member));
  return [...calls, ...members].map(({ node, label, certain, timing }): Finding => {
    const { start: from, end: to } = node;
    const fixes = removalFixes(code, node, label);
    if (timing.when === 'now' && certain) {
      const key = message('lint.tracking.now', { call: label });
      return { severity: 'error', from, to, message: key, fixes };
    }
    const loops = timing.when === 'later' && !timing.conditional && certain;
    return loops && context.narrowed === false
      ? {
          severity: 'error',
          from,
          to,
          message: message('lint.tracking.loop', { call: label }),
          fixes,
        }
      : {
          severity: 'warning',
          from,
          to,
          message: message(certain ? 'lint.tracking.maybe' : 'lint.tracking.other', {
            call: label,
          }),
          fixes,
        };
  });
}

/** `s.t()`, `s.t.call(s)`, and `s.t` handed to a timer. */
function hitCall(code: CallbackCode, context: LintContext, member: Node): TrackingCall[] {
  const found = trackerMember(code, context, member);
  if (!found || !CALLS.test(found.name)) return [];
  const label = `${code.textOf(member)}()`;
  const certain = found.tracker === 'own';
  const call = callOf(code, member);
  if (call) return [{ node: call, label, certain, timing: timingOf(code, call) }];
  const timing = timingOfFunction(code, boundTo(code, member));
  return timing.when === 'unknown' ? [] : [{ node: member, label, certain, timing }];
}

/** The call of a member, also through `?.`, `call` and `apply`. */
function callOf(code: CallbackCode, member: Node): CallExpression | undefined {
  const parent = code.parent(member);
  if (parent?.type === 'ChainExpression') return callOf(code, parent);
  if (parent?.type === 'CallExpression' && parent.callee === member) return parent;
  const name = parent?.type === 'MemberExpression' ? propertyName(parent) : undefined;
  return parent && (name === 'call' || name === 'apply') ? callOf(code, parent) : undefined;
}

/** `s.t.bind(s)` for `s.t`. */
function boundTo(code: CallbackCode, member: Node): Node {
  const parent = code.parent(member);
  const call = parent && code.parent(parent);
  return parent?.type === 'MemberExpression' &&
    propertyName(parent) === 'bind' &&
    call?.type === 'CallExpression'
    ? call
    : member;
}

/** `alloy("sendEvent", …)`, whatever the instance is called. */
function eventCall(code: CallbackCode, context: LintContext, call: CallExpression): TrackingCall[] {
  const instance = globalName(code, bare(call.callee));
  if (instance === undefined || staticText(call.arguments[0]) !== 'sendEvent') return [];
  const certain = context.listenedTo?.includes(`web-sdk:${instance}`) ?? false;
  const label = `${instance}("sendEvent")`;
  return [{ node: call, label, certain, timing: timingOf(code, call) }];
}

import type { CallExpression } from 'estree';
import { TRACKING_METHODS } from '../../../src/contract/tracker';
import { globalName } from '../../javascript/names';
import { bare, type Node, staticText } from '../../javascript/nodes';
import { type Timing, timingOf } from '../../javascript/timing';
import { message } from '../../texts/text';
import type { CallbackCode } from '../code/callbackCode';
import { methodUses } from '../code/methodUses';
import { removalFixes } from '../code/removalFixes';
import type { Finding, LintContext } from '../problem';

const CALLS = new RegExp(`^(${TRACKING_METHODS.join('|')})$`);

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
  return [...calls, ...hitCalls(code, context)].map(({ node, label, certain, timing }): Finding => {
    const { start: from, end: to } = node;
    const fixes = removalFixes(code, node, label);
    if (timing.when === 'now' && certain) {
      const key = message('lint.trackingCalls.now', { call: label });
      return { severity: 'error', from, to, message: key, fixes };
    }
    const loops = timing.when === 'later' && !timing.conditional && certain;
    return loops && context.narrowed === false
      ? {
          severity: 'error',
          from,
          to,
          message: message('lint.trackingCalls.loop', { call: label }),
          fixes,
        }
      : {
          severity: 'warning',
          from,
          to,
          message: message(certain ? 'lint.trackingCalls.maybe' : 'lint.trackingCalls.other', {
            call: label,
          }),
          fixes,
        };
  });
}

/** `s.t()`, `s.t.call(s)`, and `s.t` handed to a timer. */
function hitCalls(code: CallbackCode, context: LintContext): TrackingCall[] {
  return methodUses(code, context, CALLS).map(({ name, tracker, method, call, timing }) => {
    const written = code.textOf(method);
    // A variable that holds the method says nothing of it.
    const label = method.type === 'MemberExpression' ? `${written}()` : `s.${name}()`;
    return { node: call ?? method, label, certain: tracker === 'own', timing };
  });
}

/** `alloy("sendEvent", …)`, whatever the instance is called. */
function eventCall(code: CallbackCode, context: LintContext, call: CallExpression): TrackingCall[] {
  const instance = globalName(code, bare(call.callee));
  if (instance === undefined || staticText(call.arguments[0]) !== 'sendEvent') return [];
  const certain = context.listenedTo?.includes(`web-sdk:${instance}`) ?? false;
  const label = `${instance}("sendEvent")`;
  return [{ node: call, label, certain, timing: timingOf(code, call) }];
}

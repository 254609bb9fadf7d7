import { removal } from '../../javascript/edits';
import { globalName } from '../../javascript/names';
import { methodOf, type Node } from '../../javascript/nodes';
import { message } from '../../texts/text';
import type { CallbackCode } from '../code/callbackCode';
import { type MethodUse, methodUses } from '../code/methodUses';
import { removalFixes, statementOf } from '../code/removalFixes';
import type { Finding, Fix, LintContext } from '../problem';

/** What does nothing but call what it is given. */
const TIMERS =
  /^(setTimeout|setImmediate|requestAnimationFrame|requestIdleCallback|queueMicrotask)$/;

/** `s.clearVars()` also wipes what the page has set for its next hit; a setting clears without that. */
export function clearVarsCalls(code: CallbackCode, context: LintContext): Finding[] {
  return methodUses(code, context, /^clearVars$/).map((use): Finding => {
    const { call, method } = use;
    const removed = removable(code, use);
    const statement = removed && statementOf(code, removed);
    const setting: Fix[] =
      context.offersClearing && statement
        ? [
            {
              message: message('lint.clearVarsCalls.fix'),
              changes: [removal(code, statement)],
              setsClearing: true,
            },
          ]
        : [];
    const { start: from, end: to } = call ?? method;
    return {
      severity: 'warning',
      from,
      to,
      message: message(
        context.offersClearing ? 'lint.clearVarsCalls' : 'lint.clearVarsCalls.elsewhere',
      ),
      fixes: removed ? [...setting, ...removalFixes(code, removed, code.textOf(removed))] : [],
    };
  });
}

/** The call that can go: the one of the method, or the timer's or the promise's that was made for it alone. */
function removable(code: CallbackCode, { call, handedOn }: MethodUse): Node | undefined {
  if (call) return call;
  const outer = code.parent(handedOn);
  if (outer?.type !== 'CallExpression' || outer.arguments[0] !== handedOn) return undefined;
  if (TIMERS.test(globalName(code, outer.callee) ?? '')) return outer;
  const method = methodOf(outer);
  const promise = method?.name === 'then' ? method.object : undefined;
  const made = promise?.type === 'CallExpression' ? methodOf(promise) : undefined;
  const isEmpty = made?.name === 'resolve' && globalName(code, made.object) === 'Promise';
  return isEmpty ? outer : undefined;
}

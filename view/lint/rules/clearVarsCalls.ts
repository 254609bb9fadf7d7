import { removal } from '../../javascript/edits';
import { message } from '../../texts/text';
import type { CallbackCode } from '../code/callbackCode';
import { removalFixes, statementOf } from '../code/removalFixes';
import { trackerMember } from '../code/trackers';
import type { Finding, Fix, LintContext } from '../problem';

/** `s.clearVars()` also wipes what the page has set for its next hit; a setting clears without that. */
export function clearVarsCalls(code: CallbackCode, context: LintContext): Finding[] {
  return code.nodes('CallExpression').flatMap((call): Finding[] => {
    if (trackerMember(code, context, call.callee)?.name !== 'clearVars') return [];
    const statement = statementOf(code, call);
    const setting: Fix[] =
      context.offersClearing && statement
        ? [
            {
              message: message('lint.fix.clearing'),
              changes: [removal(code, statement)],
              setsClearing: true,
            },
          ]
        : [];
    return [
      {
        severity: 'warning',
        from: call.start,
        to: call.end,
        message: message(context.offersClearing ? 'lint.clearVars' : 'lint.clearVars.elsewhere'),
        fixes: [...setting, ...removalFixes(code, call, code.textOf(call))],
      },
    ];
  });
}

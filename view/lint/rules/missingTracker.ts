import { bare } from '../../javascript/nodes';
import { message } from '../../texts/text';
import { type CallbackCode, isOwnParameter } from '../code/callbackCode';
import type { Finding, LintContext } from '../problem';

/** `s` in a callback that is only for the Web SDK, which has no tracker. */
export function missingTracker(code: CallbackCode, { hasTracker }: LintContext): Finding[] {
  if (hasTracker !== false) return [];
  return code.nodes('MemberExpression').flatMap((member): Finding[] => {
    const object = bare(member.object);
    if (object.type !== 'Identifier' || object.name !== 's' || member.optional) return [];
    if (!isOwnParameter(code, code.variableOf(object))) return [];
    const { start: from, end: to } = object;
    return [{ severity: 'warning', from, to, message: message('lint.missingTracker') }];
  });
}

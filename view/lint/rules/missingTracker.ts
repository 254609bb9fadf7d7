import { message } from '../../texts/text';
import { bare } from '../code/expressions';
import type { Code } from '../code/readCode';
import type { Finding, LintContext } from '../problem';

/** `s` in a callback that is only for the Web SDK, which has no tracker. */
export function missingTracker(code: Code, { hasTracker }: LintContext): Finding[] {
  if (hasTracker !== false) return [];
  return code.nodes('MemberExpression').flatMap((member): Finding[] => {
    const object = bare(member.object);
    if (object.type !== 'Identifier' || object.name !== 's' || member.optional) return [];
    if (!code.bindingOf(object)?.parameter) return [];
    const { start: from, end: to } = object;
    return [{ severity: 'warning', from, to, message: message('lint.noTracker') }];
  });
}

import { globalName } from '../../javascript/names';
import { bare, propertyName } from '../../javascript/nodes';
import { message } from '../../texts/text';
import type { CallbackCode } from '../code/callbackCode';
import { removalFixes } from '../code/removalFixes';
import type { Finding } from '../problem';

/** `document.write` after the page has loaded replaces it. */
export function documentWrite(code: CallbackCode): Finding[] {
  return code.nodes('CallExpression').flatMap((call): Finding[] => {
    const callee = bare(call.callee);
    if (callee.type !== 'MemberExpression' || globalName(code, callee.object) !== 'document') {
      return [];
    }
    const name = propertyName(callee);
    if (name !== 'write' && name !== 'writeln') return [];
    return [
      {
        severity: 'error',
        from: callee.start,
        to: callee.end,
        message: message('lint.documentWrite'),
        fixes: removalFixes(code, call, `document.${name}()`),
      },
    ];
  });
}

import { message } from '../../texts/text';
import { bare, globalName, memberName } from '../code/expressions';
import type { Code } from '../code/readCode';
import { removal } from '../code/removal';
import type { Finding } from '../problem';

/** `document.write` after the page has loaded replaces it. */
export function documentWrite(code: Code): Finding[] {
  return code.nodes('CallExpression').flatMap((call): Finding[] => {
    const callee = bare(call.callee);
    if (callee.type !== 'MemberExpression' || globalName(code, callee.object) !== 'document') {
      return [];
    }
    const name = memberName(callee);
    if (name !== 'write' && name !== 'writeln') return [];
    return [
      {
        severity: 'error',
        from: callee.start,
        to: callee.end,
        message: message('lint.documentWrite'),
        fixes: removal(code, call, `document.${name}()`),
      },
    ];
  });
}

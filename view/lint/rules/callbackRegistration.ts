import type { CallExpression } from 'acorn';
import { message } from '../../texts/text';
import { bare, memberName } from '../code/expressions';
import type { Code } from '../code/readCode';
import { removal, statementOf } from '../code/removal';
import { isUnwrappable, unwrapped } from '../code/unwrapped';
import type { Finding, Fix } from '../problem';

/** A callback that registers a callback: one more after each hit. */
export function callbackRegistration(code: Code): Finding[] {
  return code.nodes('CallExpression').flatMap((call): Finding[] => {
    const callee = bare(call.callee);
    const name = callee.type === 'MemberExpression' ? memberName(callee) : undefined;
    if (name !== 'registerPostTrackCallback' && name !== 'registerPreTrackCallback') return [];
    const isPost = name === 'registerPostTrackCallback';
    return [
      {
        severity: isPost ? 'error' : 'warning',
        from: callee.start,
        to: callee.end,
        message: message(isPost ? 'lint.registration.post' : 'lint.registration.pre'),
        fixes: [...(isPost ? unwrapping(code, call) : []), ...removal(code, call, `${name}()`)],
      },
    ];
  });
}

/** The registered function's body in the place of the call, where that is all that it needs. */
function unwrapping(code: Code, call: CallExpression): Fix[] {
  const statement = statementOf(code, call);
  const [fn, more] = call.arguments;
  if (!statement || code.parent(statement) !== code.callback.body || more) return [];
  if (!isUnwrappable(fn, 1)) return [];
  const { start: from, end: to } = statement;
  return [
    {
      message: message('lint.fix.unwrap'),
      changes: [{ from, to, insert: unwrapped(code.source, fn) }],
    },
  ];
}

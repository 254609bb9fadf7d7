import type { CallExpression } from 'estree';
import { bodyText } from '../../javascript/edits';
import { bare, propertyName } from '../../javascript/nodes';
import { message } from '../../texts/text';
import type { CallbackCode } from '../code/callbackCode';
import { removalFixes, statementOf } from '../code/removalFixes';
import { isUnwrappable } from '../code/unwrapping';
import type { Finding, Fix } from '../problem';

/** A callback that registers a callback: one more after each hit. */
export function callbackRegistration(code: CallbackCode): Finding[] {
  return code.nodes('CallExpression').flatMap((call): Finding[] => {
    const callee = bare(call.callee);
    const name = callee.type === 'MemberExpression' ? propertyName(callee) : undefined;
    if (name !== 'registerPostTrackCallback' && name !== 'registerPreTrackCallback') return [];
    const isPost = name === 'registerPostTrackCallback';
    return [
      {
        severity: isPost ? 'error' : 'warning',
        from: callee.start,
        to: callee.end,
        message: message(
          isPost ? 'lint.callbackRegistration.post' : 'lint.callbackRegistration.pre',
        ),
        fixes: [
          ...(isPost ? unwrapping(code, call) : []),
          ...removalFixes(code, call, `${name}()`),
        ],
      },
    ];
  });
}

/** The registered function's body in the place of the call, where that is all that it needs. */
function unwrapping(code: CallbackCode, call: CallExpression): Fix[] {
  const statement = statementOf(code, call);
  const [fn, more] = call.arguments;
  if (!statement || code.parent(statement) !== code.root.body || more) return [];
  if (!isUnwrappable(fn, 1)) return [];
  const { start: from, end: to } = statement;
  return [
    {
      message: message('lint.fix.unwrap'),
      changes: [{ from, to, insert: bodyText(code, fn) }],
    },
  ];
}

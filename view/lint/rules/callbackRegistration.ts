import type { AnyNode, ArrowFunctionExpression, CallExpression, FunctionExpression } from 'acorn';
import { message } from '../../texts/text';
import { bare, memberName } from '../code/expressions';
import type { Code } from '../code/readCode';
import { removal, statementOf } from '../code/removal';
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
        fixes: [...(isPost ? unwrapped(code, call) : []), ...removal(code, call, `${name}()`)],
      },
    ];
  });
}

/** The registered function's body in the place of the call, where that is all that it needs. */
function unwrapped(code: Code, call: CallExpression): Fix[] {
  const statement = statementOf(code, call);
  const [fn, more] = call.arguments;
  if (!statement || code.parent(statement) !== code.callback.body || more || !isPlain(fn))
    return [];
  const insert = code.source
    .slice(fn.body.start + 1, fn.body.end - 1)
    .replace(/^[^\S\n]*\n|\s+$/g, '');
  const indent = Math.min(
    ...(insert.match(/^[^\S\n]*(?=\S)/gm) ?? ['']).map(({ length }) => length),
  );
  const dedented = insert.replace(new RegExp(`^[^\\S\\n]{${indent}}`, 'gm'), '');
  return [
    {
      message: message('lint.fix.unwrap'),
      changes: [{ from: statement.start, to: statement.end, insert: dedented }],
    },
  ];
}

function isPlain(fn: AnyNode | undefined): fn is FunctionExpression | ArrowFunctionExpression {
  if (fn?.type !== 'FunctionExpression' && fn?.type !== 'ArrowFunctionExpression') return false;
  const [only, more] = fn.params;
  const known = !only || (only.type === 'Identifier' && only.name === 'requestUrl');
  return known && !more && !fn.async && !fn.generator && fn.body.type === 'BlockStatement';
}

import { globalName } from '../../javascript/names';
import { message } from '../../texts/text';
import type { CallbackCode } from '../code/callbackCode';
import type { Finding, Fix } from '../problem';

/** Code in a string, which a Content-Security-Policy stops: `setTimeout("send()", 100)`, `eval`, `new Function`. */
export function codeInStrings(code: CallbackCode): Finding[] {
  return code.nodes('CallExpression', 'NewExpression').flatMap((call): Finding[] => {
    const name = globalName(code, call.callee) ?? '';
    const [first] = call.arguments;
    const isTimer = /^set(Timeout|Interval)$/.test(name);
    const isText = first?.type === 'Literal' && typeof first.value === 'string';
    if (!(isTimer ? isText : /^(eval|Function)$/.test(name))) return [];
    const fixes: Fix[] =
      isTimer && first?.type === 'Literal'
        ? [
            {
              message: message('lint.codeInStrings.fix'),
              changes: [{ from: first.start, to: first.end, insert: `() => { ${first.value} }` }],
            },
          ]
        : [];
    const { start: from, end: to } = call;
    return [
      { severity: 'warning', from, to, message: message('lint.codeInStrings', { name }), fixes },
    ];
  });
}

import { functionAround } from '../../javascript/code';
import { bare, type Node } from '../../javascript/nodes';
import { message } from '../../texts/text';
import { type CallbackCode, isParameter, PARAMETERS } from '../code/callbackCode';
import type { Finding } from '../problem';

const NEVER_A_PROMISE =
  /^(Literal|TemplateLiteral|(Object|Array|Binary|Update|Function|ArrowFunction|Class)Expression)$/;

/** Values that the callback returns and nobody takes: only a promise is waited for. */
export function returnedValues(code: CallbackCode): Finding[] {
  return code.nodes('ReturnStatement').flatMap((statement): Finding[] => {
    const { argument, start, end } = statement;
    if (!argument || functionAround(code, statement) !== code.root) return [];
    if (!isNoPromise(code, argument)) return [];
    const ofUrl = code
      .nodes('Identifier')
      .some((name) => within(name, argument) && isParameter(code, name, 'requestUrl'));
    return [
      {
        severity: 'warning',
        from: start,
        to: end,
        message: message(ofUrl ? 'lint.returnedValues.url' : 'lint.returnedValues'),
        fixes: [
          {
            message: message('lint.returnedValues.fix'),
            changes: [{ from: start, to: end, insert: 'return;' }],
          },
        ],
      },
    ];
  });
}

const within = (node: Node, outer: Node) => outer.start <= node.start && node.end <= outer.end;

function isNoPromise(code: CallbackCode, node: Node): boolean {
  const at = bare(node);
  if (at.type === 'UnaryExpression') return at.operator !== 'void';
  if (NEVER_A_PROMISE.test(at.type)) return true;
  return PARAMETERS.some((name) => isParameter(code, at, name));
}

import type { AnyNode } from 'acorn';
import { message } from '../../texts/text';
import { bare, isParameter } from '../code/expressions';
import { type Code, functionAround } from '../code/readCode';
import type { Finding } from '../problem';

const NEVER_A_PROMISE =
  /^(Literal|TemplateLiteral|(Object|Array|Binary|Update|Function|ArrowFunction|Class)Expression)$/;

/** Values that the callback returns and nobody takes: only a promise is waited for. */
export function returnedValues(code: Code): Finding[] {
  return code.nodes('ReturnStatement').flatMap((statement): Finding[] => {
    const { argument, start, end } = statement;
    if (!argument || functionAround(code, statement) !== code.callback) return [];
    if (!isNoPromise(code, argument)) return [];
    const ofUrl = code
      .nodes('Identifier')
      .some((name) => within(name, argument) && isParameter(code, name, 'requestUrl'));
    return [
      {
        severity: 'warning',
        from: start,
        to: end,
        message: message(ofUrl ? 'lint.returned.url' : 'lint.returned'),
        fixes: [
          {
            message: message('lint.fix.return'),
            changes: [{ from: start, to: end, insert: 'return;' }],
          },
        ],
      },
    ];
  });
}

const within = (node: AnyNode, outer: AnyNode) =>
  outer.start <= node.start && node.end <= outer.end;

function isNoPromise(code: Code, node: AnyNode): boolean {
  const at = bare(node);
  if (at.type === 'UnaryExpression') return at.operator !== 'void';
  if (NEVER_A_PROMISE.test(at.type)) return true;
  return ['requestUrl', 'args', 'hit', 's'].some((name) => isParameter(code, at, name));
}

import { globalName } from '../../javascript/names';
import type { Node } from '../../javascript/nodes';
import { message } from '../../texts/text';
import type { CallbackCode } from '../code/callbackCode';
import { type Token, tokenFixes, tokensIn } from '../code/tokens';
import type { Finding, LintContext } from '../problem';

/** Tokens of data elements in texts: nothing replaces them in code. */
export function dataElementTokens(code: CallbackCode, context: LintContext): Finding[] {
  return code.nodes('Literal', 'TemplateElement').flatMap((node) => {
    const isText = node.type === 'TemplateElement' || typeof node.value === 'string';
    if (!isText || isFormat(code, node)) return [];
    return tokensIn(code.textOf(node)).map((token): Finding => {
      const from = node.start + token.index;
      const to = from + token.token.length;
      return {
        severity: 'warning',
        from,
        to,
        message: message('lint.dataElementTokens', { token: token.token }),
        fixes: fixesOf(code, context, node, token),
      };
    });
  });
}

function fixesOf(code: CallbackCode, context: LintContext, node: Node, token: Token) {
  const from = node.start + token.index;
  const to = from + token.token.length;
  if (node.type === 'TemplateElement') {
    return tokenFixes(token, context, (read) => [{ from, to, insert: `\${${read}}` }]);
  }
  const parent = code.parent(node);
  const isName =
    (parent?.type === 'Property' && parent.key === node) || parent?.type === 'ImportExpression';
  if (isName) return [];
  const quote = code.text.slice(node.start, node.start + 1);
  const before = from > node.start + 1;
  const after = to < node.end - 1;
  const needsBrackets =
    (before || after) && /^(Member|Binary|Unary|Logical)Expression$/.test(parent?.type ?? '');
  return tokenFixes(token, context, (read) =>
    [
      {
        from: before ? from : node.start,
        to: after ? to : node.end,
        insert: `${before ? `${quote} + ` : ''}${read}${after ? ` + ${quote}` : ''}`,
      },
      ...(needsBrackets
        ? [
            { from: node.start, to: node.start, insert: '(' },
            { from: node.end, to: node.end, insert: ')' },
          ]
        : []),
    ].sort((a, b) => a.from - b.from || a.to - b.to),
  );
}

/** "%s" and its like have a meaning of their own in the first argument of console's methods. */
function isFormat(code: CallbackCode, node: Node): boolean {
  const call = code.parent(node);
  if (call?.type !== 'CallExpression' || call.arguments[0] !== node) return false;
  const { callee } = call;
  return callee.type === 'MemberExpression' && globalName(code, callee.object) === 'console';
}

import { bare, type Node, propertyName, staticText } from '../../javascript/nodes';
import { message } from '../../texts/text';
import type { CallbackCode } from '../code/callbackCode';
import type { Finding } from '../problem';

/** What browsers block on a secure page. On a loopback address they don't. */
const INSECURE = /^http:\/\/(?!(localhost|127\.\d+\.\d+\.\d+|\[::1\])([:/]|$))/i;
const SENDS = /^(fetch|sendBeacon|open|importScripts)$/;

/** Requests to http: from pages that are https:. */
export function insecureRequests(code: CallbackCode): Finding[] {
  return code.nodes('Literal', 'TemplateLiteral').flatMap((node): Finding[] => {
    const first = node.type === 'Literal' ? staticText(node) : node.quasis[0]?.value.cooked;
    if (!INSECURE.test(first ?? '') || !isRequested(code, node)) return [];
    const from = node.start + 1;
    const to = from + 'http:'.length;
    return [
      {
        severity: 'warning',
        from: node.start,
        to: node.end,
        message: message('lint.insecureRequests'),
        fixes: [
          {
            message: message('lint.fix.use', { code: 'https:' }),
            changes: [{ from, to, insert: 'https:' }],
          },
        ],
      },
    ];
  });
}

/** True for what `fetch` and its like get, also with more text behind it, and for what `src` is set to. */
function isRequested(code: CallbackCode, node: Node): boolean {
  const parent = code.parent(node);
  if (parent?.type === 'BinaryExpression') return isRequested(code, parent);
  if (parent?.type === 'AssignmentExpression') {
    const { left } = parent;
    return left.type === 'MemberExpression' && propertyName(left) === 'src';
  }
  if (parent?.type !== 'CallExpression') return false;
  const callee = bare(parent.callee);
  if (callee.type === 'Identifier') return SENDS.test(callee.name) && callee.name !== 'open';
  return callee.type === 'MemberExpression' && SENDS.test(propertyName(callee) ?? '');
}

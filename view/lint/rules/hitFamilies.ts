import { FAMILIES } from '../../../src/variables/packed';
import { bare, type Node } from '../../javascript/nodes';
import { message } from '../../texts/text';
import { type CallbackCode, originOf } from '../code/callbackCode';
import type { Finding } from '../problem';

/** Names that are put together and begin as no variable does: `hit.get("evar" + number)`. */
export function hitFamilies(code: CallbackCode): Finding[] {
  const names = [
    ...code
      .nodes('MemberExpression')
      .flatMap(({ computed, object, property }) =>
        computed && isOfHit(code, object, 'variables') ? [property] : [],
      ),
    ...code
      .nodes('CallExpression')
      .flatMap(({ callee, arguments: [first] }) =>
        first && isOfHit(code, callee, 'get') ? [first] : [],
      ),
  ];
  return names.flatMap((name): Finding[] => {
    const begin = beginningOf(bare(name));
    const family = begin && familyOf(begin.text);
    if (!begin || family === undefined || family === begin.text) return [];
    const { start: from, end: to } = begin.node;
    const insert = begin.node.type === 'Literal' ? JSON.stringify(family) : family;
    return [
      {
        severity: 'warning',
        from,
        to,
        message: message('lint.hitFamilies', { name: begin.text }),
        fixes: [
          { message: message('lint.fix.use', { code: family }), changes: [{ from, to, insert }] },
        ],
      },
    ];
  });
}

function isOfHit(code: CallbackCode, node: Node, member: string): boolean {
  const origin = originOf(code, node);
  return origin?.parameter === 'hit' && origin.path.join('.') === member;
}

/** What a text that is put together begins with. */
function beginningOf(node: Node): { node: Node; text: string } | undefined {
  if (node.type === 'TemplateLiteral') {
    const [first] = node.expressions.length > 0 ? node.quasis : [];
    return first && { node: first, text: first.value.cooked ?? '' };
  }
  if (node.type !== 'BinaryExpression' || node.operator !== '+') return undefined;
  const { left } = node;
  return left.type === 'Literal' && typeof left.value === 'string'
    ? { node: left, text: left.value }
    : beginningOf(left);
}

/** The family that is meant, by its name in any spelling or by the letter of its query parameters. */
const familyOf = (text: string): string | undefined =>
  FAMILIES.find(
    ([variable, letter]) => variable.toLowerCase() === text.toLowerCase() || letter === text,
  )?.[0];

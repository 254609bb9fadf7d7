import { bare, type NodeOf } from '../../javascript/nodes';
import { keyOf } from '../../javascript/sources';
import { message } from '../../texts/text';
import { type CallbackCode, originOf } from '../code/callbackCode';
import type { Finding } from '../problem';

/** Context data read as a tree, where its keys hold the dots: `hit.contextData.page.type`. */
export function contextDataKeys(code: CallbackCode): Finding[] {
  return code.nodes('MemberExpression').flatMap((member): Finding[] => {
    const key = nestedKey(code, member);
    const parent = code.parent(member);
    const above = parent?.type === 'ChainExpression' ? code.parent(parent) : parent;
    // The longest key alone is the whole one.
    if (!key || (above?.type === 'MemberExpression' && nestedKey(code, above))) return [];
    const { start: from, end: to } = member;
    const object = contextDataIn(code, member, key.length);
    const insert = object && `${object}[${JSON.stringify(key.join('.'))}]`;
    return [
      {
        severity: 'warning',
        from,
        to,
        message: message('lint.contextDataKeys', { key: key.join('.') }),
        fixes: insert
          ? [
              {
                message: message('lint.fix.use', { code: insert }),
                changes: [{ from, to, insert }],
              },
            ]
          : [],
      },
    ];
  });
}

/** `["page", "type"]`; undefined for a single key, and for what texts have themselves, such as `split`. */
function nestedKey(
  code: CallbackCode,
  member: NodeOf<'MemberExpression'>,
): readonly string[] | undefined {
  const name = keyOf(code, member);
  if (name === undefined || name in String.prototype || /^\d+$/.test(name)) return undefined;
  const origin = originOf(code, member);
  const [first, ...key] = origin?.parameter === 'hit' ? origin.path : [];
  return first === 'contextData' && key.length > 1 ? key : undefined;
}

/** The code before the key; undefined where not all of the key stands there. */
function contextDataIn(
  code: CallbackCode,
  member: NodeOf<'MemberExpression'>,
  length: number,
): string | undefined {
  let object = bare(member.object);
  for (let left = length - 1; left > 0; left -= 1) {
    if (object.type !== 'MemberExpression') return undefined;
    object = bare(object.object);
  }
  return code.textOf(object);
}

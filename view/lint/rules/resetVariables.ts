import type { Node } from '../../javascript/nodes';
import { message } from '../../texts/text';
import type { CallbackCode } from '../code/callbackCode';
import { trackerMember, trackerOf } from '../code/trackers';
import type { Finding, LintContext } from '../problem';

/** What the tracker has reset when the callback runs, and where the hit has it. */
const RESET: ReadonlyMap<string, string | undefined> = new Map([
  ['linkName', 'hit.variables.linkName'],
  ['linkURL', 'hit.variables.linkURL'],
  ['linkType', 'hit.variables.linkType'],
  ['linkObject', undefined],
  ['pe', 'hit.get("param.pe")'],
  ['pev1', 'hit.variables.linkURL'],
  ['pev2', 'hit.variables.linkName'],
  ['pev3', 'hit.get("param.pev3")'],
]);

/** Link data that is read from the tracker, which has it no longer. */
export function resetVariables(code: CallbackCode, context: LintContext): Finding[] {
  const members = code.nodes('MemberExpression').flatMap((member): Finding[] => {
    const found = trackerMember(code, context, member);
    if (!found || !RESET.has(found.name) || !isRead(code, member)) return [];
    return [finding(member, code.textOf(member), found.name, true)];
  });
  const taken = code.nodes('VariableDeclarator').flatMap(({ id, init }): Finding[] => {
    if (id.type !== 'ObjectPattern' || !init || !trackerOf(code, context, init)) return [];
    return id.properties.flatMap((property) => {
      const key = property.type === 'Property' && !property.computed ? property.key : undefined;
      const name = key?.type === 'Identifier' ? key.name : '';
      return key && RESET.has(name) ? [finding(key, name, name, false)] : [];
    });
  });
  return [...members, ...taken];
}

function finding(node: Node, label: string, name: string, whole: boolean): Finding {
  const { start: from, end: to } = node;
  const instead = RESET.get(name);
  const said = instead
    ? message('lint.resetVariables', { variable: label, instead })
    : message('lint.resetVariables.lost', { variable: label });
  const fixes =
    instead && whole
      ? [
          {
            message: message('lint.fix.use', { code: instead }),
            changes: [{ from, to, insert: instead }],
          },
        ]
      : [];
  return { severity: 'warning', from, to, message: said, fixes };
}

function isRead(code: CallbackCode, member: Node): boolean {
  const parent = code.parent(member);
  if (parent?.type === 'AssignmentExpression' && parent.left === member) {
    return parent.operator !== '=';
  }
  return !(parent?.type === 'UnaryExpression' && parent.operator === 'delete');
}

import type { AssignmentExpression } from 'estree';
import { type Node, staticText } from '../../javascript/nodes';
import { message } from '../../texts/text';
import { type CallbackCode, originOf } from '../code/callbackCode';
import { comparing, isCondition } from '../code/conditions';
import type { Finding } from '../problem';

/** An assignment where a comparison is meant: `if (hit.type = "page")`. */
export function assignedConditions(code: CallbackCode): Finding[] {
  return code.nodes('AssignmentExpression').flatMap((assignment): Finding[] => {
    if (assignment.operator !== '=' || !isCondition(code, assignment)) return [];
    const isOfHit = originOf(code, assignment.left)?.parameter === 'hit';
    if (!isOfHit && isMeant(code, assignment)) return [];
    const { start: from, end: to } = assignment;
    return [
      {
        severity: isOfHit || isConstant(assignment.right) ? 'error' : 'warning',
        from,
        to,
        message: message('lint.assignedConditions'),
        fixes: [comparing(code, assignment)],
      },
    ];
  });
}

/** True where the condition comes out the same each time. */
const isConstant = (right: Node) =>
  /^(?:Literal|(?:Object|Array|Function|ArrowFunction)Expression)$/.test(right.type) ||
  staticText(right) !== undefined;

/** True for what people write on purpose: `while (match = next())`, `if ((found = list))`, `if (!done && (done = true))`. */
function isMeant(code: CallbackCode, assignment: AssignmentExpression): boolean {
  const { left, right, start, end } = assignment;
  const parent = code.parent(assignment)?.type ?? '';
  if (parent === 'LogicalExpression' || /Pattern$/.test(left.type)) return true;
  if (/^(?:Call|New|Await|Yield|Tagged|Chain)/.test(right.type)) return true;
  if (right.type === 'MemberExpression' && /^(?:While|DoWhile|For)/.test(parent)) return true;
  const isBracketed =
    /\(\s*\(\s*$/.test(code.text.slice(0, start)) && /^\s*\)\s*\)/.test(code.text.slice(end));
  return isBracketed && /Statement$/.test(parent);
}

import type { Code } from '../../javascript/code';
import type { Node } from '../../javascript/nodes';

/** True where a member gets another value, or is taken away, also where a value is taken apart into it. */
export function isWritten(code: Code, member: Node): boolean {
  const parent = code.parent(member);
  switch (parent?.type) {
    case 'ChainExpression':
      return isWritten(code, parent);
    case 'AssignmentExpression':
    case 'AssignmentPattern':
    case 'ForInStatement':
    case 'ForOfStatement':
      return parent.left === member;
    case 'UpdateExpression':
    case 'RestElement':
    case 'ArrayPattern':
      return true;
    case 'UnaryExpression':
      return parent.operator === 'delete';
    case 'Property':
      return parent.value === member && code.parent(parent)?.type === 'ObjectPattern';
    default:
      return false;
  }
}

import type { AssignmentExpression } from 'estree';
import type { Code } from '../../javascript/code';
import { type Node, propertyName } from '../../javascript/nodes';
import { message } from '../../texts/text';
import type { Fix } from '../problem';

/** Array methods that ask their function for a yes or no. */
const ASKING = /^(filter|some|every|find|findIndex|findLast|findLastIndex)$/;

/** True where code asks whether an expression holds, also through `!` and `&&`. */
export function isCondition(code: Code, node: Node): boolean {
  const parent = code.parent(node);
  switch (parent?.type) {
    case 'IfStatement':
    case 'ConditionalExpression':
    case 'WhileStatement':
    case 'DoWhileStatement':
    case 'ForStatement':
    case 'SwitchCase':
      return parent.test === node;
    case 'UnaryExpression':
      return parent.operator === '!';
    case 'LogicalExpression':
      return isCondition(code, parent);
    case 'ArrowFunctionExpression': {
      const call = parent.body === node ? code.parent(parent) : undefined;
      const callee = call?.type === 'CallExpression' ? call.callee : undefined;
      return callee?.type === 'MemberExpression' && ASKING.test(propertyName(callee) ?? '');
    }
    default:
      return false;
  }
}

/** Makes a comparison of an assignment. */
export function comparing(code: Code, { left, right }: AssignmentExpression): Fix {
  const between = code.text.slice(left.end, right.start);
  const from = left.end + between.indexOf('=');
  return {
    message: message('lint.assignedConditions.fix'),
    changes: [{ from, to: from + 1, insert: '===' }],
  };
}

import { globalName, initialValue } from '../../javascript/names';
import { bare, type Node, propertyName } from '../../javascript/nodes';
import type { LintContext } from '../problem';
import { type CallbackCode, isOwnParameter } from './callbackCode';

/** `own`: the tracker that runs the callback; `other`: one of which that is not certain. */
export type WhichTracker = 'own' | 'other';

/**
 * Which tracker an expression stands for, through aliases; undefined when it is not known to be one. A variable of the page counts
 * as the callback's own when it is called `s`, or when it is listened to by its name.
 */
export function trackerOf(
  code: CallbackCode,
  context: LintContext,
  node: Node,
): WhichTracker | undefined {
  const at = bare(node);
  const again = (next: Node) => trackerOf(code, context, next);
  if (at.type === 'LogicalExpression') return again(at.left) ?? again(at.right);
  if (at.type === 'ConditionalExpression') return again(at.consequent) ?? again(at.alternate);
  if (at.type === 'AssignmentExpression') return again(at.right);
  if (at.type === 'CallExpression') {
    return globalName(code, at.callee) === 's_gi' ? 'other' : undefined;
  }
  if (at.type === 'NewExpression') {
    return globalName(code, at.callee) === 'AppMeasurement' ? 'other' : undefined;
  }
  if (at.type === 'Identifier' && isOwnParameter(code, code.variableOf(at))) {
    return at.name === 's' ? 'own' : undefined;
  }
  const value = initialValue(code, at);
  if (value) return again(value);
  const name = globalName(code, at);
  if (name === undefined) return undefined;
  if (name === 's' || context.listenedTo?.includes(`global:${name}`)) return 'own';
  return /^s\d+$/.test(name) ? 'other' : undefined;
}

/** The member of a tracker that an expression reads: `t` of `s.t`; undefined for other expressions. */
export function trackerMember(
  code: CallbackCode,
  context: LintContext,
  node: Node,
): { tracker: WhichTracker; name: string } | undefined {
  const at = bare(node);
  const name = at.type === 'MemberExpression' ? propertyName(at) : undefined;
  if (at.type !== 'MemberExpression' || name === undefined) return undefined;
  const tracker = trackerOf(code, context, at.object);
  return tracker && { tracker, name };
}

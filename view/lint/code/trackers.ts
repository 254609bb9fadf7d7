import type { AnyNode } from 'acorn';
import type { LintContext } from '../problem';
import { bare, globalName, memberName, onlyValue } from './expressions';
import type { Code } from './readCode';

/** `own`: the tracker that runs the callback; `other`: one of which that is not certain. */
export type WhichTracker = 'own' | 'other';

/**
 * Which tracker an expression stands for, through aliases; undefined when it is not known to be one. A variable of the page counts
 * as the callback's own when it is called `s`, or when it is listened to by its name.
 */
export function trackerOf(
  code: Code,
  context: LintContext,
  node: AnyNode,
): WhichTracker | undefined {
  const at = bare(node);
  const again = (next: AnyNode) => trackerOf(code, context, next);
  if (at.type === 'LogicalExpression') return again(at.left) ?? again(at.right);
  if (at.type === 'ConditionalExpression') return again(at.consequent) ?? again(at.alternate);
  if (at.type === 'AssignmentExpression') return again(at.right);
  if (at.type === 'CallExpression') {
    return globalName(code, at.callee) === 's_gi' ? 'other' : undefined;
  }
  if (at.type === 'NewExpression') {
    return globalName(code, at.callee) === 'AppMeasurement' ? 'other' : undefined;
  }
  if (at.type === 'Identifier' && code.bindingOf(at)?.parameter) {
    return at.name === 's' ? 'own' : undefined;
  }
  const value = onlyValue(code, at);
  if (value) return again(value);
  const name = globalName(code, at);
  if (name === undefined) return undefined;
  if (name === 's' || context.listenedTo?.includes(`global:${name}`)) return 'own';
  return /^s\d+$/.test(name) ? 'other' : undefined;
}

/** The member of a tracker that an expression reads: `t` of `s.t`; undefined for other expressions. */
export function trackerMember(
  code: Code,
  context: LintContext,
  node: AnyNode,
): { tracker: WhichTracker; name: string } | undefined {
  const at = bare(node);
  const name = at.type === 'MemberExpression' ? memberName(at) : undefined;
  if (at.type !== 'MemberExpression' || name === undefined) return undefined;
  const tracker = trackerOf(code, context, at.object);
  return tracker && { tracker, name };
}

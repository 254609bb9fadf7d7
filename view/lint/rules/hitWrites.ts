import type { CallExpression } from 'estree';
import { globalName } from '../../javascript/names';
import { methodOf, type Node, nodesBelow } from '../../javascript/nodes';
import { message } from '../../texts/text';
import { type CallbackCode, originOf } from '../code/callbackCode';
import { comparing, isCondition } from '../code/conditions';
import { removalFixes, statementOf } from '../code/removalFixes';
import { isWritten } from '../code/writes';
import type { Finding, Fix } from '../problem';

/** What changes the first argument of a call. */
const CHANGING: ReadonlyMap<string, RegExp> = new Map([
  ['Object', /^(assign|defineProperty|defineProperties|setPrototypeOf)$/],
  ['Reflect', /^(set|defineProperty|deleteProperty|setPrototypeOf)$/],
  ['jQuery', /^extend$/],
  ['$', /^extend$/],
  ['_', /^(assign|assignIn|extend|merge|mergeWith|defaults|defaultsDeep|set|unset|update)$/],
]);

/** What does more than give a value. */
const ACTS = /^(?:Call|New|Await|Yield|Update|Assignment|TaggedTemplate)Expression$/;

/** What changes a list. */
const OF_LISTS = /^(push|pop|shift|unshift|splice|sort|reverse|fill|copyWithin)$/;

/** Where a hit has lists. */
const WITH_LISTS = /^(reportSuites|xdm|data|result)$/;

/** Attempts to change the hit, which is read-only: they do nothing, or throw. */
export function hitWrites(code: CallbackCode): Finding[] {
  const found = (node: Node, fixes: readonly Fix[]): Finding => {
    const { start: from, end: to } = node;
    return { severity: 'error', from, to, message: message('lint.hitWrites'), fixes };
  };
  const members = code.nodes('MemberExpression').flatMap((member): Finding[] => {
    if (!isOfHit(code, member.object) || !isWritten(code, member)) return [];
    const above = code.parent(member);
    const parent = above?.type === 'ChainExpression' ? code.parent(above) : above;
    // What is meant for a comparison is said so.
    if (parent && parent.type === 'AssignmentExpression' && isCondition(code, parent)) return [];
    return [found(member, parent ? fixesFor(code, member, parent) : [])];
  });
  const calls = code.nodes('CallExpression').flatMap((call): Finding[] => {
    const [first] = call.arguments;
    if (first && isOfHit(code, first) && changesFirst(code, call)) {
      return [found(call, removed(code, call, call.arguments))];
    }
    const method = methodOf(call);
    const origin = method && OF_LISTS.test(method.name) && originOf(code, method.object);
    if (!method || !origin || origin.parameter !== 'hit') return [];
    if (!WITH_LISTS.test(origin.path[0] ?? '')) return [];
    return [found(call, copied(method.object, method.name))];
  });
  return [...members, ...calls];
}

const isOfHit = (code: CallbackCode, node: Node) => originOf(code, node)?.parameter === 'hit';

function changesFirst(code: CallbackCode, call: CallExpression): boolean {
  const method = methodOf(call);
  const owner = method && globalName(code, method.object);
  return (owner !== undefined && CHANGING.get(owner)?.test(method?.name ?? '')) ?? false;
}

/** Compares where the value is used, and takes the statement away where it is all of it. */
function fixesFor(code: CallbackCode, member: Node, parent: Node): Fix[] {
  if (parent.type === 'AssignmentExpression' && parent.operator === '=') {
    const isUsed =
      !statementOf(code, parent) || /^(?:Logical|Conditional)Expression$/.test(parent.right.type);
    if (parent.left === member && isUsed) return [comparing(code, parent)];
  }
  return removed(code, parent, 'right' in parent ? [parent.right] : []);
}

/** Takes away what has no other effect. */
function removed(code: CallbackCode, node: Node, values: readonly Node[]): Fix[] {
  const acts = values.flatMap((value) => nodesBelow(value)).some(({ type }) => ACTS.test(type));
  return acts ? [] : removalFixes(code, node, code.textOf(node));
}

/** A list that is sorted is meant as a list to go on with: a copy can be. */
function copied({ end }: Node, name: string): Fix[] {
  if (!/^(sort|reverse)$/.test(name)) return [];
  const changes = [{ from: end, to: end, insert: '.slice()' }];
  return [{ message: message('lint.fix.use', { code: `.slice().${name}()` }), changes }];
}

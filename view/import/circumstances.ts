import type { AnyNode } from 'acorn';
import { message } from '../texts/text';
import type { ImportNote } from './importTypes';
import type { Paste } from './paste';
import { shortText } from './resolveFunction';
import { isFunction, propertyName, unchained } from './syntaxTree';
import { leadsTo, type NamedPath, pathOf } from './trackerPath';

const LOOPS = /^(For|While|DoWhile)/;
const EACH = new Set(['forEach', 'map', 'each', 'some', 'every', 'filter', 'reduce']);

/** Says what decided whether, and how often, the registration took place: none of it is taken over. */
export function readCircumstances(
  call: AnyNode,
  paste: Paste,
  tracker: NamedPath | undefined,
): ImportNote[] {
  const notes: ImportNote[] = [];
  const say = (node: AnyNode, said: ImportNote['message']) =>
    notes.push({ ...paste.placeOf(node), weight: 'check', message: said });
  const condition = (test: AnyNode) => {
    if (!isGuard(test, paste, tracker)) {
      say(test, message('import.conditional', { code: shortText(test, paste) }));
    }
  };
  let node = call;
  for (let above = paste.parentOf(node); above; above = paste.parentOf(above)) {
    if (LOOPS.test(above.type) || isEach(above, node, paste)) say(above, message('import.loop'));
    if (above.type === 'IfStatement' || above.type === 'ConditionalExpression') {
      if (above.test !== node) condition(above.test);
    }
    if (above.type === 'LogicalExpression' && above.right === node) condition(above.left);
    if (above.type === 'SwitchStatement' && above.discriminant !== node)
      condition(above.discriminant);
    for (const test of earlierExits(above, node)) condition(test);
    node = above;
  }
  return notes;
}

function isEach(above: AnyNode, node: AnyNode, paste: Paste): boolean {
  return (
    above.type === 'CallExpression' &&
    isFunction(node) &&
    above.callee.type === 'MemberExpression' &&
    EACH.has(propertyName(above.callee) ?? paste.textOf(above.callee))
  );
}

/** Conditions of statements before that leave the function: `if (!consent) return;`. */
function earlierExits(above: AnyNode, node: AnyNode): AnyNode[] {
  if (above.type !== 'BlockStatement' && above.type !== 'Program') return [];
  const before: readonly AnyNode[] = above.body;
  return before.slice(0, before.indexOf(node)).flatMap((statement) => {
    if (statement.type !== 'IfStatement') return [];
    const last =
      statement.consequent.type === 'BlockStatement'
        ? statement.consequent.body.at(-1)
        : statement.consequent;
    return last?.type === 'ReturnStatement' || last?.type === 'ThrowStatement'
      ? [statement.test]
      : [];
  });
}

/** True when a condition asks for nothing but whether the tracker is there. */
function isGuard(test: AnyNode, paste: Paste, tracker: NamedPath | undefined): boolean {
  const wanted = tracker && { ...tracker, names: [...tracker.names, 'registerPostTrackCallback'] };
  const isHarmless = (node: AnyNode): boolean => {
    if (node.type === 'Literal') return true;
    if (node.type === 'Identifier' && node.name === 'undefined') return true;
    const path = pathOf(node, paste);
    return path !== undefined && wanted !== undefined && leadsTo(wanted, path);
  };
  const parts = (node: AnyNode): AnyNode[] => {
    const inner = unchained(node);
    if (inner.type === 'LogicalExpression' || inner.type === 'BinaryExpression') {
      return [...parts(inner.left), ...parts(inner.right)];
    }
    return inner.type === 'UnaryExpression' ? parts(inner.argument) : [inner];
  };
  return parts(test).every(isHarmless);
}

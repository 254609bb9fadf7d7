import type { Code } from '../javascript/code';
import { leadsTo, type NamedPath, pathOf } from '../javascript/names';
import { bare, isFunction, type Node, propertyName } from '../javascript/nodes';
import { placeOf } from '../javascript/places';
import { message } from '../texts/text';
import type { ImportNote } from './importTypes';
import { shortText } from './resolveFunction';

const LOOPS = /^(For|While|DoWhile)/;
const EACH = new Set(['forEach', 'map', 'each', 'some', 'every', 'filter', 'reduce']);

/** Says what decided whether, and how often, the registration took place: none of it is taken over. */
export function readCircumstances(
  call: Node,
  paste: Code,
  tracker: NamedPath | undefined,
): ImportNote[] {
  const notes: ImportNote[] = [];
  const say = (node: Node, said: ImportNote['message']) =>
    notes.push({ ...placeOf(paste, node), weight: 'check', message: said });
  const condition = (test: Node) => {
    if (!isGuard(test, paste, tracker)) {
      say(test, message('import.conditional', { code: shortText(test, paste) }));
    }
  };
  let node = call;
  for (let above = paste.parent(node); above; above = paste.parent(above)) {
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

function isEach(above: Node, node: Node, paste: Code): boolean {
  return (
    above.type === 'CallExpression' &&
    isFunction(node) &&
    above.callee.type === 'MemberExpression' &&
    EACH.has(propertyName(above.callee) ?? paste.textOf(above.callee))
  );
}

/** Conditions of statements before that leave the function: `if (!consent) return;`. */
function earlierExits(above: Node, node: Node): Node[] {
  if (above.type !== 'BlockStatement' && above.type !== 'Program') return [];
  const before: readonly Node[] = above.body;
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
function isGuard(test: Node, paste: Code, tracker: NamedPath | undefined): boolean {
  const wanted = tracker && { ...tracker, names: [...tracker.names, 'registerPostTrackCallback'] };
  const isHarmless = (node: Node): boolean => {
    if (node.type === 'Literal') return true;
    if (node.type === 'Identifier' && node.name === 'undefined') return true;
    const path = pathOf(paste, node);
    return path !== undefined && wanted !== undefined && leadsTo(wanted, path);
  };
  const parts = (node: Node): Node[] => {
    const inner = bare(node);
    if (inner.type === 'LogicalExpression' || inner.type === 'BinaryExpression') {
      return [...parts(inner.left), ...parts(inner.right)];
    }
    return inner.type === 'UnaryExpression' ? parts(inner.argument) : [inner];
  };
  return parts(test).every(isHarmless);
}

import type { Statement, SwitchCase } from 'estree';
import { type Code, functionAround } from './code';
import { bare, isFunction, isWithin, type Node, nodesBelow } from './nodes';
import type { Circumstance, Knowledge } from './reach';

const LOGICAL_ASSIGNMENT = /^(?:&&|\|\||\?\?)=$/;
const EXIT = /^(?:Return|Throw|Break|Continue)/;
const FAILING = ['CallExpression', 'NewExpression', 'ThrowStatement', 'AwaitExpression'] as const;

/** What decides, between a node's part and the node, whether control comes to a place in that part. */
export function conditionsAround(
  code: Code,
  parent: Node,
  part: Node,
  place: Node,
  known: Knowledge,
): Circumstance[] {
  const own = decidingAt(parent, part).filter((each) => !isMet(each, known));
  const before = leftBefore(code, parent, part, known);
  const isTried = parent.type === 'TryStatement' && parent.block === part && parent.handler;
  return isTried && canFail(code, part, place, known)
    ? [...own, ...before, { kind: 'try', node: parent }]
    : [...own, ...before];
}

const isMet = ({ kind, node }: Circumstance, known: Knowledge) =>
  kind === 'condition' && known.isGuard(node);

/** What decides whether a call comes about whose arguments are worked out: `a?.b(…)`. */
export const optionsOf = (call: Node, known: Knowledge): Circumstance[] =>
  optionalIn(call)
    .map((node): Circumstance => ({ kind: 'condition', node }))
    .filter((each) => !isMet(each, known));

/** Conditions and loops of the node itself, guards among them. */
function decidingAt(parent: Node, part: Node): Circumstance[] {
  const condition = (node: Node): Circumstance[] => [{ kind: 'condition', node }];
  const loop: Circumstance[] = [{ kind: 'loop', node: parent }];
  switch (parent.type) {
    case 'IfStatement':
    case 'ConditionalExpression':
      return parent.test === part ? [] : condition(parent.test);
    case 'LogicalExpression':
      return parent.left === part ? [] : condition(parent.left);
    case 'AssignmentExpression':
      return parent.right === part && LOGICAL_ASSIGNMENT.test(parent.operator)
        ? condition(parent.left)
        : [];
    case 'AssignmentPattern':
      return parent.right === part ? condition(parent.left) : [];
    case 'SwitchStatement':
      return parent.discriminant === part ? [] : condition(parent.discriminant);
    case 'ForStatement':
      return parent.init === part ? [] : loop;
    case 'ForInStatement':
    case 'ForOfStatement':
      return parent.right === part ? [] : loop;
    case 'WhileStatement':
    case 'DoWhileStatement':
      return loop;
    case 'CatchClause':
      return [{ kind: 'failure', node: parent }];
    case 'CallExpression':
    case 'NewExpression':
      return parent.callee === part ? [] : optionalIn(parent).flatMap(condition);
    default:
      return [];
  }
}

/** The objects without which the arguments of a call are never worked out: `a` of `a?.b(…)`. */
function optionalIn(call: Node): Node[] {
  const found: Node[] = [];
  for (let at: Node | undefined = call; at; ) {
    const inner: Node | undefined =
      at.type === 'CallExpression'
        ? at.callee
        : at.type === 'MemberExpression'
          ? at.object
          : undefined;
    if (inner && 'optional' in at && at.optional) found.push(inner);
    at = inner;
  }
  return found;
}

/** Statements before that may have left: `if (!consent) return;`. */
function leftBefore(code: Code, parent: Node, part: Node, known: Knowledge): Circumstance[] {
  return statementsBefore(parent, part).flatMap((statement) =>
    exitsIn(statement).flatMap((exit): Circumstance[] => {
      if (!leaves(code, exit, statement)) return [];
      const deciding: Circumstance[] = [];
      for (let at = exit; at !== statement; at = code.parent(at) ?? statement) {
        deciding.push(...decidingAt(code.parent(at) ?? statement, at));
      }
      // A loop around the condition says less.
      const telling = deciding.filter(({ kind }) => kind !== 'loop');
      const reasons = (telling.length > 0 ? telling : deciding).flatMap((each) =>
        reasonToLeave(code, each),
      );
      if (reasons.length === 0) return [{ kind: 'exit', node: exit }];
      return reasons.filter((each) => !isMet(each, known)).slice(-1);
    }),
  );
}

/** Each statement stands before many others. */
const known = new WeakMap<Node, readonly Node[]>();

function exitsIn(statement: Node): readonly Node[] {
  const exits =
    known.get(statement) ??
    nodesBelow(statement, (node) => !isApart(node)).filter(({ type }) => EXIT.test(type));
  known.set(statement, exits);
  return exits;
}

/** What keeps code behind from being reached: a loop that has something to go through, a `try` that fails. */
function reasonToLeave(code: Code, { kind, node }: Circumstance): Circumstance[] {
  if (kind === 'failure') return [{ kind: 'try', node: code.parent(node) ?? node }];
  if (kind !== 'loop') return [{ kind, node }];
  const test = 'test' in node ? node.test : 'right' in node ? node.right : undefined;
  return test ? [{ kind: 'condition', node: test }] : [];
}

/** True for what leaves nothing but itself. */
const isApart = (node: Node) => isFunction(node) || node.type === 'ClassBody';

function statementsBefore(parent: Node, part: Node): readonly Node[] {
  const list: readonly (Node | Statement | SwitchCase)[] =
    parent.type === 'BlockStatement' || parent.type === 'Program' || parent.type === 'StaticBlock'
      ? parent.body
      : parent.type === 'SwitchCase'
        ? parent.consequent
        : [];
  return list.slice(0, Math.max(0, list.indexOf(part))).filter((each) => !isApart(each));
}

/** True for what ends more than the statement that it stands in. */
function leaves(code: Code, exit: Node, statement: Node): boolean {
  const isInside = (wanted: (above: Node, at: Node) => boolean) => {
    let at = exit;
    while (at !== statement) {
      const above = code.parent(at);
      if (!above) return false;
      if (wanted(above, at)) return true;
      at = above;
    }
    return false;
  };
  switch (exit.type) {
    case 'ReturnStatement':
      return true;
    case 'ThrowStatement':
      return !isInside((above, at) => {
        return above.type === 'TryStatement' && above.block === at && above.handler != null;
      });
    case 'BreakStatement':
    case 'ContinueStatement': {
      const { label } = exit;
      if (label) {
        return !isInside(
          (above) => above.type === 'LabeledStatement' && above.label.name === label.name,
        );
      }
      const target =
        exit.type === 'BreakStatement' ? /^(?:For|While|DoWhile|Switch)/ : /^(?:For|While|DoWhile)/;
      return !isInside((above) => target.test(above.type));
    }
    default:
      return false;
  }
}

/** True where something in front of the place, in the same `try`, can fail. */
function canFail(code: Code, block: Node, place: Node, known: Knowledge): boolean {
  return code
    .nodes(...FAILING)
    .some(
      (other) =>
        isWithin(other, block) &&
        other.end <= place.start &&
        functionAround(code, other) === functionAround(code, place) &&
        !known.isSure(bare(other)),
    );
}

import type { Identifier } from 'estree';
import { type Code, functionAround } from './code';
import { bare, isFunction, type Node, propertyName } from './nodes';

/** When code runs. `now`: while the callback runs; `later`: in a timer or a promise; `event`: when something happens on the page. */
export type When = 'now' | 'later' | 'event' | 'unknown';

export interface Timing {
  when: When;
  /** False only for what runs each time that the callback runs. */
  conditional: boolean;
}

const UNKNOWN: Timing = { when: 'unknown', conditional: true };
const TIMERS =
  /^(setTimeout|setInterval|setImmediate|requestAnimationFrame|requestIdleCallback|queueMicrotask)$/;
const AT_ONCE =
  /^(forEach|map|filter|reduce|reduceRight|some|every|find|findIndex|flatMap|sort|replace|replaceAll|from)$/;
const CONDITIONS =
  /^(If|While|For|ForIn|ForOf|DoWhile|Switch)Statement$|^(Conditional|Logical)Expression$|^CatchClause$/;
const RANK: readonly When[] = ['now', 'later', 'event', 'unknown'];

/** When a place in the code is reached, as far as it can be known. */
export function timingOf(code: Code, node: Node, seen: ReadonlySet<Node> = new Set()): Timing {
  let conditional = false;
  let at = node;
  for (let parent = code.parent(at); parent && !isFunction(at); parent = code.parent(at)) {
    const always =
      ('test' in parent && parent.test === at) || ('left' in parent && parent.left === at);
    conditional ||= CONDITIONS.test(parent.type) && !always;
    at = parent;
  }
  if (!isFunction(at)) return UNKNOWN;
  const before = (other: Node) => other.end <= node.start && functionAround(code, other) === at;
  conditional ||= code.nodes('ReturnStatement', 'ThrowStatement').some(before);
  const own: Timing = { when: 'now', conditional };
  if (at === code.root) return own;
  const called = timingOfFunction(code, at, seen);
  const waited = code.nodes('AwaitExpression').some(before);
  return {
    when: called.when === 'now' && waited ? 'later' : called.when,
    conditional: called.conditional || conditional,
  };
}

/** When a function that stands in the code, or a name of one, is called. */
export function timingOfFunction(
  code: Code,
  fn: Node,
  seen: ReadonlySet<Node> = new Set(),
): Timing {
  if (seen.has(fn)) return UNKNOWN;
  const known = new Set(seen).add(fn);
  if (fn.type === 'FunctionDeclaration') return timingOfName(code, fn.id, known);
  const parent = code.parent(fn);
  switch (parent?.type) {
    case 'ChainExpression':
      return timingOfFunction(code, parent, known);
    case 'VariableDeclarator':
      return parent.id.type === 'Identifier' ? timingOfName(code, parent.id, known) : UNKNOWN;
    case 'AssignmentExpression':
      if (parent.left.type === 'Identifier') return timingOfName(code, parent.left, known);
      return { when: 'event', conditional: true };
    case 'NewExpression': {
      const { callee } = parent;
      const isPromise = callee.type === 'Identifier' && callee.name === 'Promise';
      return isPromise ? timingOf(code, parent, known) : UNKNOWN;
    }
    case 'CallExpression':
      if (parent.callee === fn) return timingOf(code, parent, known);
      return timingOfArgument(code, parent.callee, parent, known);
    case 'MemberExpression': {
      // (function () {}).call(this), and a method that is bound and handed on.
      const outer = code.parent(parent);
      if (outer?.type !== 'CallExpression' || outer.callee !== parent) return UNKNOWN;
      const name = propertyName(parent);
      if (name === 'bind') return timingOfFunction(code, outer, known);
      return name === 'call' || name === 'apply' ? timingOf(code, outer, known) : UNKNOWN;
    }
    default:
      return UNKNOWN;
  }
}

function timingOfArgument(code: Code, callee: Node, call: Node, seen: ReadonlySet<Node>): Timing {
  const called = bare(callee);
  const name =
    called.type === 'Identifier'
      ? called.name
      : called.type === 'MemberExpression'
        ? (propertyName(called) ?? '')
        : '';
  const at = timingOf(code, call, seen);
  if (TIMERS.test(name) || name === 'then' || name === 'finally') {
    return { when: at.when === 'now' ? 'later' : at.when, conditional: at.conditional };
  }
  if (name === 'catch') return { when: 'later', conditional: true };
  if (AT_ONCE.test(name)) return { ...at, conditional: true };
  return /^(addEventListener|attachEvent|on|once|bind|live|delegate|one)$/.test(name)
    ? { when: 'event', conditional: true }
    : UNKNOWN;
}

/** The earliest of the ways in which a named function is called. */
function timingOfName(code: Code, name: Identifier | null, seen: ReadonlySet<Node>): Timing {
  if (!name) return UNKNOWN;
  const uses = code.variableOf(name)?.references ?? code.globals.get(name.name) ?? [];
  const timings = uses
    .filter((use) => !use.isWrite())
    .map(({ identifier }) => timingOfFunction(code, identifier, seen));
  return timings.sort((a, b) => RANK.indexOf(a.when) - RANK.indexOf(b.when))[0] ?? UNKNOWN;
}

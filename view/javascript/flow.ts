import { createCallers } from './callers';
import { type Code, functionAround } from './code';
import { conditionsAround } from './conditions';
import { type FunctionNode, isFunction, type Node } from './nodes';

/** When code runs, counted from the root. `now`: with it; `later`: in a timer or a promise; `event`: when something happens on the page. */
export type When = 'now' | 'later' | 'event' | 'unknown';

/** Something that decides whether, when, or how often code runs. */
export interface Circumstance {
  kind: Kind;
  /** The condition, the loop, the call or the function. */
  node: Node;
}

export type Kind =
  | 'condition'
  | 'loop'
  /** Code before it has left for certain. */
  | 'exit'
  /** It runs when something has failed. */
  | 'failure'
  /** It runs unless something before it, in the same `try`, has failed. */
  | 'try'
  | 'awaited'
  | 'promised'
  | 'event'
  /** The page, or a script, has loaded. */
  | 'load'
  /** What calls it, calls it again and again. */
  | 'repeated'
  /** A timer that the code stops elsewhere. */
  | 'cancelled'
  /** It is handed to code that the text does not have. */
  | 'handedOver'
  | 'uncalled';

export interface Reach {
  when: When;
  circumstances: readonly Circumstance[];
}

/** What is known besides the language. */
export interface Knowledge {
  /** True for a condition that is always met where the code matters. */
  isGuard(test: Node): boolean;
  /** True for a call that is always made good where the code matters: its promise resolves, it does not fail. */
  isSure(call: Node): boolean;
  /** How a function is called that is handed to a call, or assigned; undefined where only the language knows. */
  callsOf(use: Node, fn: Node): 'once' | 'repeated' | undefined;
}

/** The way from a place to the root, so far. */
export interface Path {
  /** Functions and names that were passed already: a circle must end. */
  seen: ReadonlySet<Node>;
  /** By which call a function is entered, where the way is known. */
  entered: ReadonlyMap<FunctionNode, Node>;
}

const NOTHING: Knowledge = {
  isGuard: () => false,
  isSure: () => false,
  callsOf: () => undefined,
};
const START: Path = { seen: new Set(), entered: new Map() };

export interface Flow {
  /** How a place in the code is reached. */
  reach(place: Node): Reach;
  /** How the function that an expression stands for is called; undefined where the expression calls nothing. */
  reachOfValue(value: Node): Reach | undefined;
}

/** Follows control from the root of the code to its places. */
export function createFlow(code: Code, knowledge: Partial<Knowledge> = {}): Flow {
  const known = { ...NOTHING, ...knowledge };
  const callers = createCallers(code, known, reach);
  return {
    reach: (place) => reach(place, START),
    reachOfValue: (value) => callers.ofValue(value, START),
  };

  function reach(place: Node, path: Path): Reach {
    const circumstances: Circumstance[] = [];
    let at = place;
    for (let parent = code.parent(at); parent && !isFunction(at); parent = code.parent(at)) {
      circumstances.push(...conditionsAround(code, parent, at, place, known));
      if (parent.type === 'PropertyDefinition' && !parent.static && parent.value === at) {
        return within(callers.ofClassAround(parent, path));
      }
      at = parent;
    }
    const owner = isFunction(at) ? at : undefined;
    const awaited = code
      .nodes('AwaitExpression')
      .filter((other) => other.end <= place.start && functionAround(code, other) === owner)
      .filter((other) => !known.isSure(other.argument))
      .map((node): Circumstance => ({ kind: 'awaited', node }));
    circumstances.push(...awaited);
    const hasWaited = awaited.length > 0;
    if (!owner || owner === code.root) return { when: 'now', circumstances };
    const called = within(callers.ofFunction(owner, path));
    return hasWaited && called.when === 'now' ? { ...called, when: 'later' } : called;

    function within(outer: Reach): Reach {
      return { when: outer.when, circumstances: [...circumstances, ...outer.circumstances] };
    }
  }
}

/** True for what can keep code from running at all, or as long as nobody does anything. */
export function isDeciding({ kind }: Circumstance): boolean {
  return kind !== 'loop' && kind !== 'load' && kind !== 'repeated';
}

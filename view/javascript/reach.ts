import type { FunctionNode, Node } from './nodes';

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

/** True for what can keep code from running at all, or as long as nobody does anything. */
export function isDeciding({ kind }: Circumstance): boolean {
  return kind !== 'loop' && kind !== 'load' && kind !== 'repeated';
}

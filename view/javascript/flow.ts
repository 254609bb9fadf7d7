import { createCallers } from './callers';
import { type Code, functionAround } from './code';
import { conditionsAround } from './conditions';
import { isFunction, type Node } from './nodes';
import type { Circumstance, Knowledge, Path, Reach } from './reach';

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

import type { Code } from './code';
import { createFlow } from './flow';
import type { Node } from './nodes';
import type { Reach, When } from './reach';

export interface Timing {
  when: When;
  /** False only for what runs each time that the root does. */
  conditional: boolean;
}

/** When a place in the code is reached, as far as it can be known. */
export const timingOf = (code: Code, place: Node): Timing => timing(createFlow(code).reach(place));

/** When the function that an expression stands for is called; `unknown` also where it calls nothing. */
export const timingOfFunction = (code: Code, value: Node): Timing =>
  timing(createFlow(code).reachOfValue(value) ?? { when: 'unknown', circumstances: [] });

/** What may fail or take its time still belongs to each run. */
function timing({ when, circumstances }: Reach): Timing {
  const isSure = circumstances.every(({ kind }) =>
    /^(?:awaited|promised|try|repeated)$/.test(kind),
  );
  return { when, conditional: !isSure || when === 'unknown' };
}

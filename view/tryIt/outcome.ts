import type { Note } from './notes';
import type { Heard } from './runIsolated';

type Kept = 'console' | 'request' | 'tracking' | 'variable' | 'trace' | 'uncaught';
type Of<Kind extends Note['kind']> = Extract<Note, { kind: Kind }>;

/** How a run ended: by itself, with something still to come, or because it never would have. */
export type Ending = 'done' | 'waiting' | 'stopped' | 'refused';

/** All that is known of a run so far. */
export interface Outcome {
  ending: Ending | undefined;
  reason: string;
  /** The hit's type, once the run has begun. */
  type: string;
  returned: Of<'returned'> | undefined;
  threw: Of<'threw'> | undefined;
  settled: Of<'resolved'> | Of<'rejected'> | undefined;
  lists: { readonly [Kind in Kept]: readonly Of<Kind>[] };
  /** Kinds of which there was more. */
  more: readonly string[];
}

export const NO_OUTCOME: Outcome = {
  ending: undefined,
  reason: '',
  type: '',
  returned: undefined,
  threw: undefined,
  settled: undefined,
  lists: { console: [], request: [], tracking: [], variable: [], trace: [], uncaught: [] },
  more: [],
};

/** The outcome with one thing more. */
export function withHeard(outcome: Outcome, heard: Heard): Outcome {
  switch (heard.kind) {
    case 'started':
      return { ...outcome, type: heard.type };
    case 'returned':
      return { ...outcome, returned: heard };
    case 'threw':
      return { ...outcome, threw: heard };
    case 'resolved':
    case 'rejected':
      return { ...outcome, settled: heard };
    case 'more':
      return { ...outcome, more: [...outcome.more, heard.of] };
    case 'refused':
      return { ...outcome, ending: 'refused', reason: heard.reason };
    case 'done':
    case 'waiting':
    case 'stopped':
      return { ...outcome, ending: heard.kind };
    default: {
      const list = [...outcome.lists[heard.kind], heard];
      return { ...outcome, lists: { ...outcome.lists, [heard.kind]: list } };
    }
  }
}

import { type CallbackValues, emptyArgument } from './callback';

/** A callback that was written elsewhere: by a preset, or found in pasted code. */
export interface CallbackDraft {
  name: string;
  source: string;
  arguments: readonly { name: string; value: string }[];
  trackers: readonly string[];
  hitTypes: readonly string[];
  /** Set where the code ran once: an action can register it so. */
  repeat?: 'next-hit';
}

/** The draft as fields show it. */
export function valuesOfDraft(draft: CallbackDraft): CallbackValues {
  const { name, source, trackers, hitTypes } = draft;
  const list = draft.arguments.map((each) => ({ ...emptyArgument(), ...each }));
  return { name, source, arguments: list, trackers, hitTypes };
}

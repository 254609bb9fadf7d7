import type { Place } from '../javascript/places';
import type { Message } from '../texts/text';

/** What could not be taken over, or not at all be read. */
export interface ImportProblem extends Place {
  message: Message;
}

/** What became of a part of a callback: `changed` is done, `check` waits for the user. */
export interface ImportNote extends Place {
  weight: 'changed' | 'check';
  message: Message;
}

export interface ImportedArgument {
  name: string;
  value: string;
}

/** A callback as the extension would save it, with what there is to say about it. */
export interface ImportedCallback extends Place {
  name: string;
  source: string;
  arguments: readonly ImportedArgument[];
  /** Empty means all. */
  trackers: readonly string[];
  notes: readonly ImportNote[];
}

/** Nothing in both lists: the text has no callback. */
export interface ImportResult {
  callbacks: readonly ImportedCallback[];
  problems: readonly ImportProblem[];
}

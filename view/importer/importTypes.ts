import type { Place } from '../javascript/places';
import type { Message } from '../texts/message';

/** What could not be taken over, or not at all be read. */
export interface ImportProblem extends Place {
  message: Message;
}

/** What became of a part of the text: `changed` is done, `check` waits for the user. */
export interface ImportNote extends Place {
  weight: 'changed' | 'check';
  message: Message;
}

export interface ImportedArgument {
  name: string;
  value: string;
}

/** For which hits a rule's action registers a callback; `none` where it was never registered at all. */
export type RuleKind = 'every-hit' | 'next-hit' | 'none';

/** A variable of the page that a callback uses. */
export interface UsedGlobal extends Place {
  name: string;
}

/** What a callback was registered with. */
export interface Receiver extends Place {
  kind: 'post-track' | 'web-sdk';
  /** As the text has it. */
  code: string;
  /** Of the page: the tracker's variable, or the name of the instance; undefined where it can't be known. */
  name: string | undefined;
  /** True where it is one now, and another one then. */
  isSeveral?: boolean;
}

/** A callback as it was found: plain data, without a name and trackers of its own. */
export interface FoundCallback extends Place {
  title: string | undefined;
  source: string;
  arguments: readonly ImportedArgument[];
  receivers: readonly Receiver[];
  globals: readonly UsedGlobal[];
  notes: readonly ImportNote[];
  /** Set where it was not registered for certain: a rule does what the code did. */
  rule: RuleKind | undefined;
}

/** What a text holds. Nothing in the first two lists: the text has no callback. */
export interface ReadPaste {
  callbacks: readonly FoundCallback[];
  problems: readonly ImportProblem[];
  /** What was wrong with the text as it was pasted, and was put right; left out where nothing was. */
  mended?: readonly ImportNote[];
}

/** A callback as the extension would save it, with what there is to say about it. */
export interface ImportedCallback extends Place {
  name: string;
  source: string;
  arguments: readonly ImportedArgument[];
  /** Empty means all. */
  trackers: readonly string[];
  notes: readonly ImportNote[];
  rule: RuleKind | undefined;
}

export interface ImportResult extends Pick<ReadPaste, 'problems' | 'mended'> {
  callbacks: readonly ImportedCallback[];
}

import type { Change } from '../javascript/edits';
import type { Message } from '../texts/text';

export type { Change };

/** What a rule needs to know besides the code. What is left out is not known, and nothing is concluded from it. */
export interface LintContext {
  /** The names of the extra arguments. */
  argumentNames: readonly string[];
  /** Their values by name. */
  argumentValues?: Readonly<Record<string, string>>;
  /** The trackers that are listened to, as `hit.tracker` names them. */
  listenedTo?: readonly string[];
  /** True when the callback is for some trackers or hit types only, or for the next hit only. */
  narrowed?: boolean;
  /** False when the callback is for Web SDK instances only, which have no tracker. */
  hasTracker?: boolean;
  /** True where the setting that clears variables stands in the same view. */
  offersClearing?: boolean;
}

/** Errors keep one from saving, warnings don't: only what is certainly wrong is an error. */
export type Severity = 'error' | 'warning';

/** One way to mend a problem. */
export interface Fix {
  message: Message;
  changes: readonly Change[];
  /** An argument that the changed code needs. */
  addArgument?: { name: string; value: string };
  /** True for the fix that sets the configuration to clear what each hit sent. */
  setsClearing?: true;
}

/** Something in the code that goes wrong. Line and column count from one. */
export interface Problem {
  /** The rule that found it, named as its file; `syntax` for code that is no JavaScript. */
  rule: string;
  severity: Severity;
  from: number;
  to: number;
  line: number;
  column: number;
  message: Message;
  /** The best first. */
  fixes: readonly Fix[];
}

/** What a rule says; where it stands in lines is found out for it. */
export type Finding = Pick<Problem, 'severity' | 'from' | 'to' | 'message'> & {
  fixes?: readonly Fix[];
};

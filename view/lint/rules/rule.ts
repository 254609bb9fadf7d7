import type { Code } from '../code/readCode';
import type { Finding, LintContext } from '../problem';

/** Looks for one thing that goes wrong. */
export type Rule = (code: Code, context: LintContext) => Finding[];

import type { CallbackCode } from './code/callbackCode';
import type { Finding, LintContext } from './problem';

/** Looks for one thing that goes wrong. */
export type Rule = (code: CallbackCode, context: LintContext) => Finding[];

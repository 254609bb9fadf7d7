import { parseCode } from './code/parseCode';
import { placeOf } from './code/place';
import { readCode } from './code/readCode';
import type { Finding, LintContext, Problem } from './problem';
import type { Rule } from './rules/rule';
import { syntax } from './rules/syntax';
import { trackingCalls } from './rules/trackingCalls';

const RULES: Readonly<Record<string, Rule>> = { trackingCalls };

/**
 * What goes wrong in the body of a callback, in the order of the code. Code that is no JavaScript has one problem, of the rule `syntax`.
 * Pure, and some milliseconds long for some hundred lines.
 */
export function lintCallback(source: string, context: LintContext): Problem[] {
  const located = (rule: string, finding: Finding): Problem => ({
    fixes: [],
    ...finding,
    rule,
    ...placeOf(source, finding.from),
  });
  const parsed = parseCode(source);
  if ('fault' in parsed) return [located('syntax', syntax(source, parsed.fault, context))];
  const code = readCode(source, parsed.callback, parsed.shift);
  return Object.entries(RULES)
    .flatMap(([name, rule]) => rule(code, context).map((finding) => located(name, finding)))
    .sort((a, b) => a.from - b.from || a.to - b.to);
}

import { lintCallback } from '../view/lint/lintCallback';
import type { Fix, LintContext, Problem } from '../view/lint/problem';

/** For tests: what one rule finds, as `severity: the code that is marked`. */
export function foundBy(
  rule: string,
  source: string,
  context: Partial<LintContext> = {},
): string[] {
  return problemsOf(rule, source, context).map(
    ({ severity, from, to }) => `${severity}: ${source.slice(from, to)}`,
  );
}

export function problemsOf(
  rule: string,
  source: string,
  context: Partial<LintContext> = {},
): Problem[] {
  return lintCallback(source, { argumentNames: [], ...context }).filter(
    (problem) => problem.rule === rule,
  );
}

/** For tests: the code after a fix. */
export function mended(source: string, fix: Fix | undefined): string | undefined {
  return fix?.changes.reduceRight(
    (text, { from, to, insert }) => text.slice(0, from) + insert + text.slice(to),
    source,
  );
}

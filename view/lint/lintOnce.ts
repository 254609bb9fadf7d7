import { lintCallback } from './lintCallback';
import type { LintContext, Problem } from './problem';

const known = new Map<string, readonly Problem[]>();

/**
 * The same as `lintCallback`, which is asked once for each code and context. A parser that breaks, say on code nested a thousand deep, must
 * not keep the user from typing or saving: then nothing is found.
 */
export function lintOnce(source: string, context: LintContext): readonly Problem[] {
  const key = JSON.stringify([source, context]);
  const before = known.get(key);
  if (before) return before;
  if (known.size > 200) known.clear();
  const problems = tryTo(source, context);
  known.set(key, problems);
  return problems;
}

function tryTo(source: string, context: LintContext): readonly Problem[] {
  try {
    return lintCallback(source, context);
  } catch {
    return [];
  }
}

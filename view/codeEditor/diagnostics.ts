import type { Diagnostic } from '@codemirror/lint';
import type { Fix, Problem } from '../lint/problem';
import { showMessage } from '../texts/text';
import type { Found } from './useProblems';

/** Problems as CodeMirror shows them, in the same order. `apply` is called when the user chooses one of the repairs. */
export function diagnosticsOf(
  { source, problems }: Found,
  apply: (problem: Problem, fix: Fix) => void,
): Diagnostic[] {
  const ends = endsOf(problems, source.length);
  return problems.map((problem) => {
    // Where the code ends too early, the last character is marked: nothing has no place to point at.
    const from = Math.min(problem.from, Math.max(0, source.length - 1));
    return {
      from,
      to: ends.get(problem.from) ?? from,
      severity: problem.severity,
      message: showMessage(problem.message),
      actions: problem.fixes.map((fix) => ({
        name: showMessage(fix.message),
        apply: () => apply(problem, fix),
      })),
    };
  });
}

/**
 * Where what begins at each place ends: before the next one begins. CodeMirror's F8 goes past a problem inside another one, and to the rest
 * of a longer one that begins at the same place.
 */
function endsOf(problems: readonly Problem[], length: number): Map<number, number> {
  const ends = new Map<number, number>();
  for (const { from, to } of problems) ends.set(from, Math.max(to, from + 1, ends.get(from) ?? 0));
  const begins = [...ends.keys()].sort((a, b) => a - b);
  for (const [index, from] of begins.entries()) {
    const next = begins[index + 1] ?? length;
    ends.set(from, Math.min(ends.get(from) ?? length, next, length));
  }
  return ends;
}

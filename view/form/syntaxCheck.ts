import type { LintContext } from '../lint/problem';
import type { Message } from '../texts/text';

/** The first error in a callback's code. Line and column count from one, in the user's own lines. */
export interface SyntaxProblem {
  /** `syntax` for code that is no JavaScript. */
  rule: string;
  line: number;
  column: number;
  message: Message;
}

/** Finds what keeps code from being saved; warnings don't. */
export type CheckSyntax = (source: string, context?: LintContext) => SyntaxProblem | undefined;

/** Used until the parser has arrived, and when it never does: then saving must not be blocked by us. */
export const noSyntaxCheck: CheckSyntax = () => undefined;

/** The host gives `validate` 10 s in all. */
const PATIENCE = 5000;

let loading: Promise<CheckSyntax> | undefined;

/** The parser, from a chunk of its own. Resolves with {@link noSyntaxCheck} when it can't be had in time; the next call tries again. */
export function loadSyntaxCheck(
  load: () => Promise<{ checkSyntax: CheckSyntax }> = () => import('../syntax/checkSyntax'),
): Promise<CheckSyntax> {
  loading ??= load().then(
    ({ checkSyntax }) => checkSyntax,
    () => {
      loading = undefined;
      return noSyntaxCheck;
    },
  );
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise<CheckSyntax>((resolve) => {
    timer = setTimeout(resolve, PATIENCE, noSyntaxCheck);
  });
  return Promise.race([loading, tooLate]).finally(() => clearTimeout(timer));
}

/** The first error in a callback's code. Line and column count from one, in the user's own lines. */
export interface SyntaxProblem {
  line: number;
  column: number;
  /** The parser's reason; undefined when the code simply ends too early. */
  reason: string | undefined;
}

export type CheckSyntax = (source: string) => SyntaxProblem | undefined;

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
    ({ checkSyntax }) => remember(checkSyntax),
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

/** Parses each text once: every keystroke validates all callbacks. */
function remember(check: CheckSyntax): CheckSyntax {
  const known = new Map<string, SyntaxProblem | undefined>();
  return (source) => {
    if (!known.has(source)) {
      if (known.size > 200) known.clear();
      known.set(source, tryTo(check, source));
    }
    return known.get(source);
  };
}

/** A parser that breaks, say on code nested a thousand deep, must not keep the user from typing or saving. */
function tryTo(check: CheckSyntax, source: string): SyntaxProblem | undefined {
  try {
    return check(source);
  } catch {
    return undefined;
  }
}

import { useEffect, useRef, useState } from 'react';
import { idle } from '../form/idle';
import type { LintContext, Problem } from '../lint/problem';

/** What was found, and in which code. */
export interface Found {
  source: string;
  problems: readonly Problem[];
}

type Lint = (source: string, context: LintContext) => readonly Problem[];

/** How long the user has to pause: problems that come and go with each keystroke help nobody. */
const PAUSE = 400;

let loaded: Lint | undefined;

async function loadLint(): Promise<Lint | undefined> {
  try {
    loaded ??= (await import('../lint/lintOnce')).lintOnce;
  } catch {
    // Offline, or a new version was deployed under our feet: then nothing is found.
  }
  return loaded;
}

/** The problems of code, found while the page is idle after each pause. Undefined until the first time. */
export function useProblems(source: string, context: LintContext): Found | undefined {
  const [found, setFound] = useState<Found>();
  const known = useRef(found);
  known.current = found;
  const latest = useRef(context);
  latest.current = context;
  const asked = JSON.stringify(context);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the context is new with each render, its text is not
  useEffect(() => {
    let gone = false;
    const look = async () => {
      const lint = await loadLint();
      await idle();
      if (lint && !gone) setFound({ source, problems: lint(source, latest.current) });
    };
    const timer = setTimeout(look, known.current ? PAUSE : 0);
    return () => {
      gone = true;
      clearTimeout(timer);
    };
  }, [source, asked]);
  return found;
}

/** The problem as it is in the code of now, should it have changed since it was found. */
export function stillThere(
  problem: Problem,
  source: string,
  context: LintContext,
): Problem | undefined {
  const same = ({ rule, message }: Problem) =>
    rule === problem.rule && JSON.stringify(message) === JSON.stringify(problem.message);
  return loaded?.(source, context).find(same);
}

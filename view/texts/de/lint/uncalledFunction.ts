import type { uncalledFunctionEn } from '../../en/lint/uncalledFunction';
import type { Translation } from '../../translation';

export const uncalledFunctionDe = {
  'lint.uncalledFunction':
    'Diese Funktion wird nie aufgerufen, also geschieht nichts. In das Feld gehört nur der Code in ihr.',
} satisfies Translation<typeof uncalledFunctionEn>;

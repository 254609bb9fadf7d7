import type { markdownFencesEn } from '../../en/lint/markdownFences';
import type { Translation } from '../../translation';

export const markdownFencesDe = {
  'lint.markdownFences':
    'Das sind die Zeichen eines Codeblocks in Markdown. Hierher gehört nur der Code dazwischen.',
  'lint.markdownFences.fix': 'Nur den Code behalten',
} satisfies Translation<typeof markdownFencesEn>;

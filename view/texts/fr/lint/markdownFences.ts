import type { markdownFencesEn } from '../../en/lint/markdownFences';
import type { Translation } from '../../translation';

export const markdownFencesFr = {
  'lint.markdownFences':
    'Ce sont les marques d’un bloc de code en Markdown. Seul le code qu’elles entourent va ici.',
  'lint.markdownFences.fix': 'Ne garder que le code',
} satisfies Translation<typeof markdownFencesEn>;

import type { hitFamiliesEn } from '../../en/lint/hitFamilies';
import type { Translation } from '../../translation';

export const hitFamiliesDe = {
  'lint.hitFamilies': 'Keine Variable beginnt mit „{name}“.',
} satisfies Translation<typeof hitFamiliesEn>;

import type { hitFamiliesEn } from '../../en/lint/hitFamilies';
import type { Translation } from '../../translation';

export const hitFamiliesFr = {
  'lint.hitFamilies': 'Aucune variable ne commence par « {name} ».',
} satisfies Translation<typeof hitFamiliesEn>;

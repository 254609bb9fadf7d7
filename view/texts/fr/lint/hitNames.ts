import type { hitNamesEn } from '../../en/lint/hitNames';
import type { Translation } from '../../translation';

export const hitNamesFr = {
  'lint.hitNames': 'Un accès n’a rien sous le nom « {name} ».',
  'lint.hitNames.last': 'Il n’y a pas de « {name} » : {last} est la dernière.',
  'lint.hitNames.throws': 'Un accès n’a rien sous le nom « {name} », ce qui déclenche une erreur.',
} satisfies Translation<typeof hitNamesEn>;

import type { hitNamesEn } from '../../en/lint/hitNames';
import type { Translation } from '../../translation';

export const hitNamesDe = {
  'lint.hitNames': 'Ein Treffer hat nichts unter dem Namen „{name}“.',
  'lint.hitNames.last': '„{name}“ gibt es nicht: {last} ist die letzte.',
  'lint.hitNames.throws':
    'Ein Treffer hat nichts unter dem Namen „{name}“, daher löst das einen Fehler aus.',
} satisfies Translation<typeof hitNamesEn>;

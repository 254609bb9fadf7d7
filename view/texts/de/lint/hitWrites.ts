import type { hitWritesEn } from '../../en/lint/hitWrites';
import type { Translation } from '../../translation';

export const hitWritesDe = {
  'lint.hitWrites':
    'Ein Treffer lässt sich nicht ändern: Er wurde schon gesendet. Das bewirkt nichts oder löst einen Fehler aus.',
} satisfies Translation<typeof hitWritesEn>;

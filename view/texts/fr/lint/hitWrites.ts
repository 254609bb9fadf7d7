import type { hitWritesEn } from '../../en/lint/hitWrites';
import type { Translation } from '../../translation';

export const hitWritesFr = {
  'lint.hitWrites':
    'Un accès ne peut pas être modifié : il a déjà été envoyé. Ceci est sans effet ou déclenche une erreur.',
} satisfies Translation<typeof hitWritesEn>;

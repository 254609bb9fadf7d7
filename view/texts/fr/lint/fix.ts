import type { fixEn } from '../../en/lint/fix';
import type { Translation } from '../../translation';

export const fixFr = {
  'lint.fix.remove': 'Supprimer {code}',
  'lint.fix.unwrap': 'Ne garder que le code de la fonction',
  'lint.fix.argument': 'Ajouter l’argument {name} avec la valeur {token}',
  'lint.fix.use': 'Utiliser {code}',
} satisfies Translation<typeof fixEn>;

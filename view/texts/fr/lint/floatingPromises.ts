import type { floatingPromisesEn } from '../../en/lint/floatingPromises';
import type { Translation } from '../../translation';

export const floatingPromisesFr = {
  'lint.floatingPromises':
    'Si cette promesse échoue, personne ne le saura. Renvoyez-la : l’échec sera consigné avec le nom du rappel.',
  'lint.floatingPromises.fix.return': 'Renvoyer la promesse',
  'lint.floatingPromises.fix.await': 'L’attendre avec await',
  'lint.floatingPromises.fix.catch': 'Consigner l’échec ici',
} satisfies Translation<typeof floatingPromisesEn>;

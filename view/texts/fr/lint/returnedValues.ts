import type { returnedValuesEn } from '../../en/lint/returnedValues';
import type { Translation } from '../../translation';

export const returnedValuesFr = {
  'lint.returnedValues':
    'Personne n’utilise cette valeur. De ce qu’un rappel renvoie, seule une promesse compte.',
  'lint.returnedValues.url':
    'L’accès a déjà été envoyé. Renvoyer une autre URL ne change rien, et personne n’utilise cette valeur.',
  'lint.returnedValues.fix': 'Ne rien renvoyer',
} satisfies Translation<typeof returnedValuesEn>;

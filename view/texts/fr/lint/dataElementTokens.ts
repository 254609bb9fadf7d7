import type { dataElementTokensEn } from '../../en/lint/dataElementTokens';
import type { Translation } from '../../translation';

export const dataElementTokensFr = {
  'lint.dataElementTokens':
    '{token} n’est pas remplacé dans le code. Faites-en un argument, ou lisez l’élément de données.',
} satisfies Translation<typeof dataElementTokensEn>;

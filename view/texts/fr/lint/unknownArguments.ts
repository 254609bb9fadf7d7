import type { unknownArgumentsEn } from '../../en/lint/unknownArguments';
import type { Translation } from '../../translation';

export const unknownArgumentsFr = {
  'lint.unknownArguments': 'Il n’y a pas d’argument « {name} ».',
  'lint.unknownArguments.fix': 'Ajouter l’argument {name}',
} satisfies Translation<typeof unknownArgumentsEn>;

import type { unknownArgumentsEn } from '../../en/lint/unknownArguments';
import type { Translation } from '../../translation';

export const unknownArgumentsDe = {
  'lint.unknownArguments': 'Es gibt kein Argument „{name}“.',
  'lint.unknownArguments.fix': 'Argument {name} hinzufügen',
} satisfies Translation<typeof unknownArgumentsEn>;

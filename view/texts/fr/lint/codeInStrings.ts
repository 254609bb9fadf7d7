import type { codeInStringsEn } from '../../en/lint/codeInStrings';
import type { Translation } from '../../translation';

export const codeInStringsFr = {
  'lint.codeInStrings':
    'Du code dans une chaîne est bloqué par de nombreuses Content-Security-Policies. Donnez une fonction à {name}, ou passez-vous-en.',
  'lint.codeInStrings.fix': 'En faire une fonction',
} satisfies Translation<typeof codeInStringsEn>;

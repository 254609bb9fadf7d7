import type { codeInStringsEn } from '../../en/lint/codeInStrings';
import type { Translation } from '../../translation';

export const codeInStringsDe = {
  'lint.codeInStrings':
    'Code in einer Zeichenfolge wird von vielen Content-Security-Policies blockiert. Geben Sie {name} eine Funktion, oder verzichten Sie darauf.',
  'lint.codeInStrings.fix': 'Eine Funktion daraus machen',
} satisfies Translation<typeof codeInStringsEn>;

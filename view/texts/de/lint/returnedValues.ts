import type { returnedValuesEn } from '../../en/lint/returnedValues';
import type { Translation } from '../../translation';

export const returnedValuesDe = {
  'lint.returnedValues':
    'Diesen Wert nimmt niemand. Von dem, was ein Callback zurückgibt, zählt nur ein Promise.',
  'lint.returnedValues.url':
    'Der Treffer wurde schon gesendet. Eine andere URL zurückzugeben ändert nichts, und niemand nimmt den Wert.',
  'lint.returnedValues.fix': 'Nichts zurückgeben',
} satisfies Translation<typeof returnedValuesEn>;

import type { floatingPromisesEn } from '../../en/lint/floatingPromises';
import type { Translation } from '../../translation';

export const floatingPromisesDe = {
  'lint.floatingPromises':
    'Scheitert dieses Promise, erfährt es niemand. Geben Sie es zurück, dann wird der Fehler mit dem Namen des Callbacks protokolliert.',
  'lint.floatingPromises.fix.return': 'Das Promise zurückgeben',
  'lint.floatingPromises.fix.await': 'Mit await abwarten',
  'lint.floatingPromises.fix.catch': 'Den Fehler hier protokollieren',
} satisfies Translation<typeof floatingPromisesEn>;

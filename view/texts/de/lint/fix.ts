import type { fixEn } from '../../en/lint/fix';
import type { Translation } from '../../translation';

export const fixDe = {
  'lint.fix.remove': '{code} entfernen',
  'lint.fix.unwrap': 'Nur den Code der Funktion behalten',
  'lint.fix.argument': 'Argument {name} mit dem Wert {token} hinzufügen',
  'lint.fix.use': '{code} verwenden',
} satisfies Translation<typeof fixEn>;

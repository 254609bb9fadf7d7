import type { fieldsEn } from '../en/fields';
import type { Translation } from '../translation';

export const fieldsDe = {
  'fields.help.more': 'Hilfe zu „{field}“',
  'fields.dataElement.pick': 'Datenelement für „{field}“ wählen',

  'fields.undo': 'Rückgängig',
  'fields.dialog.cancel': 'Abbrechen',
  'fields.dialog.unavailable': 'Dieser Teil der Ansicht konnte nicht geladen werden.',
  'fields.dialog.unavailable.help': 'Prüfen Sie die Verbindung und versuchen Sie es noch einmal.',

  'fields.unnamed': 'nichts',
} satisfies Translation<typeof fieldsEn>;

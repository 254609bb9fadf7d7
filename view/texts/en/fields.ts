import type { Pattern } from '../TextFormatter';

/** What all fields share, in English. */
export const fieldsEn = {
  'fields.help.more': 'Help on “{field}”',
  'fields.dataElement.pick': 'Choose a data element for “{field}”',

  'fields.undo': 'Undo',
  'fields.dialog.cancel': 'Cancel',
  'fields.dialog.unavailable': 'This part of the view could not be loaded.',
  'fields.dialog.unavailable.help': 'Check the connection and try again.',

  'fields.unnamed': 'nothing',
} as const satisfies Record<string, Pattern>;

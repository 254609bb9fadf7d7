import type { fieldsEn } from '../en/fields';
import type { Translation } from '../translation';

export const fieldsFr = {
  'fields.help.more': 'Aide sur « {field} »',
  'fields.dataElement.pick': 'Choisir un élément de données pour « {field} »',

  'fields.undo': 'Annuler',
  'fields.dialog.cancel': 'Annuler',
  'fields.dialog.unavailable': 'Cette partie de la vue n’a pas pu être chargée.',
  'fields.dialog.unavailable.help': 'Vérifiez la connexion et réessayez.',

  'fields.unnamed': 'sans nom',
} satisfies Translation<typeof fieldsEn>;

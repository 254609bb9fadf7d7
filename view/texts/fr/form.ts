import type { formEn } from '../en/form';
import type { Translation } from '../translation';

export const formFr = {
  'form.identifier.withWindow': 'Écrivez seulement le nom de la variable : {alone}, et non {name}.',
  'form.identifier.path':
    '« {name} » est une propriété d’un objet. Seule une variable de la page elle-même peut être écoutée : placez-y l’outil de suivi.',

  'form.identifier.wrong':
    '« {name} » ne peut pas être un nom en JavaScript. Utilisez des lettres, des chiffres, _ et $, et ne commencez pas par un chiffre.',
  'form.identifier.reserved':
    '« {name} » est un mot réservé de JavaScript. Choisissez un autre nom.',
} satisfies Translation<typeof formEn>;

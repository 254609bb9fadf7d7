import type { callbackRegistrationEn } from '../../en/lint/callbackRegistration';
import type { Translation } from '../../translation';

export const callbackRegistrationFr = {
  'lint.callbackRegistration.post':
    'Ce champ est déjà le rappel. Enregistré ici, un rappel de plus s’ajouterait après chaque accès.',
  'lint.callbackRegistration.pre':
    'Cela ajoute un rappel de plus après chaque accès. Enregistrez-le une seule fois, en dehors de ce rappel.',
} satisfies Translation<typeof callbackRegistrationEn>;

import type { callbackEn } from '../en/callback';
import type { Translation } from '../translation';

export const callbackFr = {
  'callback.name': 'Nom',
  'callback.name.missing': 'Donnez un nom au rappel.',
  'callback.name.numbered': '{name} {number}',
  'callback.source.missing': 'Écrivez le code qui s’exécute après l’accès.',
  'callback.argument.name.missing': 'Donnez un nom à l’argument, ou supprimez-le.',
  'callback.argument.name.doubled':
    'Un autre argument s’appelle déjà « {name} ». Choisissez un autre nom.',
} satisfies Translation<typeof callbackEn>;

import type { registerCallbackEn } from '../en/registerCallback';
import type { Translation } from '../translation';

export const registerCallbackFr = {
  'registerCallback.title': 'Post-Track Callback: Register Callback',

  'registerCallback.name.help':
    'Exécuter de nouveau l’action avec le même nom ne crée jamais deux rappels.',
  'registerCallback.start.help': 'Les deux remplissent le champ de code tant qu’il est vide.',
  'registerCallback.otherTracker': 'Un autre outil de suivi',
  'registerCallback.otherTracker.help':
    'Par le nom qu’a hit.tracker : global:s2, web-sdk:alloy, ou web-sdk pour toutes les instances.',
  'registerCallback.otherTracker.add': 'Ajouter un outil de suivi',
  'registerCallback.otherTracker.wrong':
    'Écrivez adobe-analytics, built-in, web-sdk, web-sdk:name ou global:variable.',
  'registerCallback.repeat': 'S’exécute',
  'registerCallback.repeat.every-hit': 'Après chaque accès',
  'registerCallback.repeat.every-hit.help': 'Désormais, jusqu’à sa suppression.',
  'registerCallback.repeat.next-hit': 'Après le prochain accès seulement',
  'registerCallback.repeat.next-hit.help':
    'Attend le prochain accès concerné envoyé avec succès, puis disparaît.',
  'registerCallback.onDuplicate': 'Quand le nom est déjà pris',
  'registerCallback.onDuplicate.keep': 'Garder le rappel existant',
  'registerCallback.onDuplicate.keep.help': 'Cette action ne change alors rien.',
  'registerCallback.onDuplicate.replace': 'Le remplacer par celui-ci',
  'registerCallback.onDuplicate.replace.help':
    'Le code et les arguments de la dernière exécution comptent.',
} satisfies Translation<typeof registerCallbackEn>;

import type { removeCallbackEn } from '../en/removeCallback';
import type { Translation } from '../translation';

export const removeCallbackFr = {
  'removeCallback.title': 'Post-Track Callback: Remove Callback',

  'removeCallback.name.help':
    'Le rappel de ce nom ne s’exécute plus, qui que ce soit qui l’ait enregistré : la configuration de l’extension, une autre règle ou une autre extension.',
} satisfies Translation<typeof removeCallbackEn>;

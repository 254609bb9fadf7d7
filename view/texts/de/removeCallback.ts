import type { removeCallbackEn } from '../en/removeCallback';
import type { Translation } from '../translation';

export const removeCallbackDe = {
  'removeCallback.title': 'Post-Track Callback: Remove Callback',

  'removeCallback.name.help':
    'Der Callback mit diesem Namen läuft nicht mehr, wer auch immer ihn registriert hat: die Konfiguration der Erweiterung, eine andere Regel oder eine andere Erweiterung.',
} satisfies Translation<typeof removeCallbackEn>;

import type { hitSuppressedEn } from '../en/hitSuppressed';
import type { Translation } from '../translation';

export const hitSuppressedDe = {
  'hitSuppressed.title': 'Post-Track Callback: Hit Suppressed',

  'hitSuppressed.when':
    'Die Regel läuft, wenn die Seite einen Tracking-Aufruf gemacht hat und dafür nichts gesendet wird: Der Tracker, die Einwilligung des Besuchers oder die Seite selbst hat so entschieden. Sie läuft einmal pro Aufruf. Solange ein Treffer nur wartet, auf eine ID oder auf die Einwilligung des Besuchers, läuft die Regel nicht. Einen Treffer gibt es nicht, weil keine Anforderung erstellt wurde.',
} satisfies Translation<typeof hitSuppressedEn>;

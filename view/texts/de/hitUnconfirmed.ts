import type { hitUnconfirmedEn } from '../en/hitUnconfirmed';
import type { Translation } from '../translation';

export const hitUnconfirmedDe = {
  'hitUnconfirmed.title': 'Post-Track Callback: Hit Unconfirmed',

  'hitUnconfirmed.when':
    'Die Regel läuft, wenn ein Treffer dem Netzwerk übergeben und nicht innerhalb von {wait} Millisekunden erfolgreich gesendet wurde. Diese Zeit wird in der Konfiguration der Erweiterung festgelegt. Die Regel läuft einmal pro Treffer, und nicht für Treffer, die zurückbleiben, wenn die Seite verlassen wird. Kommt ein solcher Treffer später durch, tritt auch Hit Sent ein.',
  'hitUnconfirmed.reason': 'Warum der Treffer nicht bestätigt wurde, soweit es sich sagen lässt:',
  'hitUnconfirmed.reason.rejected': 'Der Datenerfassungs-Server hat den Treffer abgelehnt.',
  'hitUnconfirmed.reason.network':
    'Es gab keine Verbindung, etwas wie ein Inhaltsblocker hat die Anforderung aufgehalten, oder der Datenerfassungs-Server hat den Treffer abgelehnt und der Browser sagt es nicht.',
  'hitUnconfirmed.reason.timeout':
    'Vom Datenerfassungs-Server war nichts zu hören. Der Treffer kann trotzdem angekommen sein.',
} satisfies Translation<typeof hitUnconfirmedEn>;

import type { unconfirmedEn } from '../en/unconfirmed';
import type { Translation } from '../translation';

export const unconfirmedDe = {
  unconfirmed: 'Unbestätigte Treffer',
  'unconfirmed.help':
    'Nur von Belang, wenn eine Regel das Ereignis Hit Unconfirmed hat: Die Regel läuft, wenn ein Treffer in dieser Zeit nicht erfolgreich gesendet wurde.',
  'unconfirmed.after': 'Wartezeit (Millisekunden)',
  'unconfirmed.after.help': 'Leer: 10000, das sind zehn Sekunden.',
  'unconfirmed.after.wrong':
    'Schreiben Sie ganze Millisekunden, nur in Ziffern, von 1 bis 2147483647: 10000 sind zehn Sekunden.',
} satisfies Translation<typeof unconfirmedEn>;

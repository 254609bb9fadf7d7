import type { sendHitEn } from '../en/sendHit';
import type { Translation } from '../translation';

export const sendHitDe = {
  'sendHit.title': 'Post-Track Callback: Send Hit',

  'sendHit.type': 'Treffertyp',
  'sendHit.type.page.help': 'Zählt als Seitenansicht.',
  'sendHit.type.custom.help': 'Ein Klick oder eine andere Aktion auf der Seite.',
  'sendHit.type.download.help': 'Eine Datei, die der Besucher herunterlädt.',
  'sendHit.type.exit.help': 'Ein Link, der die Website verlässt.',
  'sendHit.linkName': 'Linkname',
  'sendHit.linkName.help': 'So, wie Berichte ihn zeigen.',
  'sendHit.linkURL': 'Link-URL',
  'sendHit.linkURL.help': 'Wohin der Link führt. Berichte zeigen sie, wo es keinen Namen gibt.',
  'sendHit.link.missing':
    'Geben Sie dem Link einen Namen oder eine URL. Ohne beides gibt es nichts zu melden.',
  'sendHit.variables.help':
    'Nur für diesen Treffer, zusätzlich zu dem, was die Seite am Tracker gesetzt hat. Ein Wert darf Datenelemente enthalten; einer, der leer ausfällt, setzt nichts.',
  'sendHit.noTracker': 'Die Konfiguration der Erweiterung hat keinen integrierten Tracker.',
  'sendHit.noTracker.help': 'Fügen Sie ihn dort hinzu: Bis dahin sendet diese Aktion nichts.',
} satisfies Translation<typeof sendHitEn>;

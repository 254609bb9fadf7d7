import type { forwardHitEn } from '../en/forwardHit';
import type { Translation } from '../translation';

export const forwardHitDe = {
  'forwardHit.title': 'Post-Track Callback: Forward Hit',
  'forwardHit.endpoint': 'Endpunkt',
  'forwardHit.endpoint.help':
    'Wohin Treffer gesendet werden, jeder für sich: eine https-Adresse. Sie darf Datenelemente enthalten.',
  'forwardHit.endpoint.loopback':
    'Diese Adresse ist der Rechner jedes einzelnen Besuchers: nur für die Entwicklung. Chrome fragt, bevor eine Seite ihn erreichen darf.',
  'forwardHit.endpoint.missing': 'Geben Sie die Adresse des Endpunkts ein.',
  'forwardHit.endpoint.invalid':
    'Das ist keine vollständige Adresse. Schreiben Sie sie ab https://.',
  'forwardHit.endpoint.insecure':
    'Die Adresse muss mit https:// beginnen. Für Tests ist http bei localhost erlaubt.',
  'forwardHit.endpoint.password':
    'Browser lehnen Adressen mit Benutzernamen oder Kennwort ab. Entfernen Sie diese.',
  'forwardHit.format': 'Format',
  'forwardHit.format.json': 'JSON',
  'forwardHit.format.json.help': 'Ein JSON-Objekt im Hauptteil einer POST-Anforderung.',
  'forwardHit.format.query': 'Abfrage',
  'forwardHit.format.query.help':
    'Paare aus Name und Wert in der Adresse; im Hauptteil einer POST-Anforderung, wo sie zu lang würde.',
  'forwardHit.format.request-url': 'Anforderungs-URL',
  'forwardHit.format.request-url.help':
    'Die ganze Anforderungs-URL des Treffers als JSON, mit Besucher-IDs.',
  'forwardHit.fields': 'Felder',
  'forwardHit.fields.help':
    'Welche Werte des Treffers unter welchen Namen gesendet werden. Ein Wert, den der Treffer nicht hat, fehlt.',
  'forwardHit.fields.none':
    'Fügen Sie ein Feld hinzu, oder wählen Sie alle Variablen oder Kontextdaten: Sonst würde nichts gesendet.',
  'forwardHit.field.add': 'Feld hinzufügen',
  'forwardHit.field.remove': 'Feld {name} entfernen',
  'forwardHit.field.removed': 'Das Feld {name} wurde entfernt.',
  'forwardHit.from': 'Wert des Treffers {number}',
  'forwardHit.to': 'Gesendet als {number}',
  'forwardHit.to.missing': 'Geben Sie den Namen ein, unter dem der Wert gesendet wird.',
  'forwardHit.to.id':
    'In einer Abfrage gehört der Name id der ID des Treffers. Wählen Sie einen anderen.',
  'forwardHit.to.twice': 'Den Namen {name} gibt es schon. Wählen Sie einen anderen.',
  'forwardHit.personal.request':
    'Die Anforderungs-URL enthält alles, was der Treffer hat, auch Besucher-IDs und Seitenadressen.',
  'forwardHit.personal.visitor':
    'Kennzeichnet den Besucher: nur für Empfänger, die Besucher wiedererkennen dürfen.',
  'forwardHit.personal.address':
    'Adressen enthalten oft persönliche Daten: eine E-Mail-Adresse, einen Namen, Suchbegriffe.',
  'forwardHit.personal.order': 'Wer die Bestellung kennt, kennt den Kunden.',
  'forwardHit.personal.place': 'Ein genauer Ort lässt nur wenige Personen übrig.',
  'forwardHit.personal.name': 'Dem Namen nach können das persönliche Daten sein.',
  'forwardHit.whole': 'Außerdem senden',
  'forwardHit.allVariables': 'Alle Variablen',
  'forwardHit.allVariables.help': 'Jede Analytics-Variable des Treffers, außer Besucher-IDs.',
  'forwardHit.allVariables.warning':
    'Seitenadresse, verweisende Adresse, Postleitzahl und Bestellnummer sind dabei.',
  'forwardHit.contextData': 'Kontextdaten',
  'forwardHit.contextData.help': 'Alle Schlüssel der Kontextdaten des Treffers.',
  'forwardHit.consent': 'Einwilligung',
  'forwardHit.consent.help':
    'Ein Datenelement, das sagt, ob der Besucher eingewilligt hat. Ja heißt: {words}, groß oder klein geschrieben. Alles andere heißt nein: Nichts wird gesendet, und was wartet, wird gelöscht.',
  'forwardHit.consent.none': 'Niemand wird gefragt: Die Treffer aller Besucher werden gesendet.',
  'forwardHit.consent.always':
    '„{value}“ heißt immer ja: Die Treffer aller Besucher werden gesendet.',
  'forwardHit.consent.never':
    '„{value}“ ist kein Ja, es würde nie etwas gesendet. Wählen Sie ein Datenelement, oder lassen Sie das Feld leer.',
  'forwardHit.consent.event':
    '{token} ist nur bekannt, solange die Regel ausgeführt wird. Nach der Einwilligung wird vor jedem Versuch noch einmal gefragt, und dann heißt es nein. Wählen Sie ein Datenelement.',
  'forwardHit.preview': 'Die Anforderung',
  'forwardHit.preview.help':
    'Was für einen Beispieltreffer gesendet wird, ganz genau. Von hier aus wird nichts gesendet.',
  'forwardHit.preview.more':
    'Der Browser fügt eigene Header hinzu, etwa Origin. Er sendet keine Cookies und nicht die Adresse der Seite.',
  'forwardHit.preview.request': 'Anforderung',
  'forwardHit.preview.body': {
    one: 'Der Hauptteil hat {number} Byte.',
    other: 'Der Hauptteil hat {number} Byte.',
  },
  'forwardHit.preview.address': {
    one: 'Die Adresse hat {number} Byte.',
    other: 'Die Adresse hat {number} Byte.',
  },
  'forwardHit.preview.dataElements':
    'Datenelemente werden eingesetzt, wenn die Regel ausgeführt wird.',
  'forwardHit.preview.heavy':
    'Über 60 KB: Verlässt der Besucher währenddessen die Seite, bricht der Browser die Anforderung ab, und eine spätere Seite der Website sendet sie noch einmal.',
  'forwardHit.preview.tooHeavy':
    'Über 128 KB: Ein solcher Treffer wird nicht weitergeleitet. Wählen Sie weniger Werte.',
  'forwardHit.curl': 'Als curl kopieren',
  'forwardHit.curl.copied': 'Kopiert.',
  'forwardHit.curl.command': 'Der Befehl',
  'forwardHit.curl.notCopied':
    'Der Browser lässt diese Seite nicht kopieren. Der Befehl ist markiert: Kopieren Sie ihn mit der Tastatur.',
} satisfies Translation<typeof forwardHitEn>;

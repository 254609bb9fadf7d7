import type { forwardHitEn } from '../en/forwardHit';
import type { Translation } from '../translation';

export const forwardHitDe = {
  'forwardHit.title': 'Post-Track Callback: Forward Hit',
  'forwardHit.endpoint': 'Endpunkt',
  'forwardHit.endpoint.help':
    'Wohin Treffer gesendet werden, jeder für sich: eine https-Adresse. Sie darf Datenelemente enthalten.',
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
  'forwardHit.allVariables': 'Alle Variablen, ohne Besucher-IDs',
  'forwardHit.contextData': 'Kontextdaten',
  'forwardHit.consent': 'Einwilligung',
  'forwardHit.consent.help':
    'Ein Datenelement, das sagt, ob der Besucher eingewilligt hat: true, yes, granted, allow, accept, opt-in oder 1. Alles andere heißt nein, und was wartet, wird gelöscht. Leer: Niemand wird gefragt.',
} satisfies Translation<typeof forwardHitEn>;

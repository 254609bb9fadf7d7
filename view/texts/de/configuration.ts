import type { configurationEn } from '../en/configuration';
import type { Translation } from '../translation';

export const configurationDe = {
  'configuration.callbacks': 'Post-Track-Callbacks',
  'configuration.callbacks.help':
    'Ihr Code, der gleich nach dem erfolgreichen Senden eines Treffers läuft, von oben nach unten.',
  'configuration.callbacks.none':
    'Noch kein Callback. Fügen Sie einen hinzu, um nach jedem Treffer eigenen Code auszuführen.',
  'configuration.callbacks.list': 'Callbacks',
  'configuration.callbacks.add': 'Callback hinzufügen',
  'configuration.callbacks.added': {
    one: '{number} Callback wurde hinzugefügt.',
    other: '{number} Callbacks wurden hinzugefügt.',
  },
  'configuration.callbacks.unnamed': 'Unbenannter Callback',
  'configuration.callbacks.off': 'Aus',
  'configuration.callbacks.wrong': 'Bitte prüfen',
  'configuration.callbacks.deleted': '„{name}“ wurde gelöscht.',
  'configuration.callback.enabled': 'Eingeschaltet',
  'configuration.callback.up': 'Nach oben',
  'configuration.callback.down': 'Nach unten',
  'configuration.callback.duplicate': 'Duplizieren',
  'configuration.callback.delete': 'Löschen',
  'configuration.callback.moved': '„{name}“ ist jetzt Nummer {position} von {number}.',
  'configuration.callback.isFirst': '„{name}“ ist schon der erste.',
  'configuration.callback.isLast': '„{name}“ ist schon der letzte.',
  'configuration.callback.fields': 'Callback „{name}“',

  'configuration.callback.neverRuns': 'Dieser Callback läuft nie',
  'configuration.callback.neverRuns.why': 'Keiner seiner Tracker wird überwacht.',
  'configuration.callback.trackers.listen': '{tracker} überwachen',
  'configuration.callback.trackers.listened': 'Überwacht wird jetzt auch: {tracker}.',

  'configuration.title': 'Post-Track Callback: Konfiguration der Erweiterung',
  'configuration.callback.name.help':
    'Eindeutig. Er steht in Protokollmeldungen, und andere Regeln entfernen den Callback über ihn.',
  'configuration.callback.name.doubled':
    'Ein anderer Callback heißt schon „{name}“. Geben Sie diesem einen eigenen Namen.',
  'configuration.callback.copy': '{name} (Kopie)',
  'configuration.callback.copy.numbered': '{name} (Kopie {number})',

  'configuration.given': 'Was ein Callback von jedem Tracker bekommt',
  'configuration.given.parameter': 'Parameter',
  'configuration.given.analytics':
    'Adobe Analytics-Erweiterung, globale Variablen, integrierter Tracker',
  'configuration.given.webSdk': 'Web SDK',
  'configuration.given.requestUrl.analytics':
    'Die vollständige URL der Bildanforderung, mit allem, was der Treffer hat: genau die Zeichenfolge, die gesendet wurde.',
  'configuration.given.requestUrl.webSdk':
    'Die URL der Anforderung an das Edge Network. Was gesendet wurde, steht nicht in der URL: Lesen Sie es aus hit.',
  'configuration.given.args': 'Ihre zusätzlichen Argumente, nach Namen.',
  'configuration.given.hit.analytics':
    'Der Treffer, aus dieser URL gelesen: hit.variables, hit.contextData, hit.reportSuites, hit.get("eVar5").',
  'configuration.given.hit.webSdk':
    'Das Ereignis: hit.xdm und hit.data, wie sie gesendet wurden, hit.result, wie sendEvent es zurückgab. hit.variables enthält die Analytics-Variablen aus data.__adobe.analytics und XDM. hit.reportSuites ist leer: Über sie entscheidet der Datenstrom.',
  'configuration.given.s.analytics': 'Der Tracker, der den Treffer gesendet hat.',
  'configuration.given.s.webSdk': 'undefined: Einen solchen Tracker gibt es nicht.',

  'configuration.inspector': 'Trefferinspektor',
  'configuration.inspector.help':
    'Zeigt jeden Treffer auf der Seite selbst, was dazu lief und was nicht: solange die Fehlersuche eingeschaltet ist, _satellite.setDebug(true), und sonst niemandem.',
  'configuration.inspector.on':
    'Trefferinspektor zeigen, solange die Fehlersuche eingeschaltet ist',
  'configuration.inspector.picture':
    'Der Inspektor in einer Ecke der Seite: die Liste der Treffer, und der Weg des gewählten mit dem, was gesendet wurde und was dazu lief.',
} satisfies Translation<typeof configurationEn>;

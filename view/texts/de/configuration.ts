import type { configurationEn } from '../en/configuration';
import type { Translation } from '../translation';

export const configurationDe = {
  trackers: 'Überwachte Tracker',
  'trackers.help':
    'Callbacks laufen nach jedem Treffer, den einer dieser Tracker erfolgreich gesendet hat.',
  'trackers.none': 'Wählen Sie mindestens einen Tracker, sonst läuft nie ein Callback.',
  'trackers.adobeAnalytics.help':
    'Der Tracker der Adobe Analytics-Erweiterung in dieser Eigenschaft.',
  'trackers.builtIn.help':
    'Ein leichter Tracker dieser Erweiterung, für Seiten ohne AppMeasurement. Er wird nur geladen, wenn er eingeschaltet ist.',
  'trackers.kept': 'Wie gespeichert beibehalten: {tracker}',

  globals: 'Globale Variablen',
  'globals.help':
    'Ein Tracker, den die Seite selbst anlegt, unter einem Namen wie s. Er darf spät erscheinen oder ersetzt werden.',
  'globals.add': 'Globale Variable hinzufügen',
  'global.variable': 'Variable {number}',
  'global.remove': 'Variable {name} entfernen',
  'global.removed': 'Variable „{name}“ wurde entfernt.',
  'global.missing': 'Benennen Sie die Variable, oder entfernen Sie sie.',
  'global.doubled': '„{name}“ steht schon in der Liste. Entfernen Sie eine davon.',
  'global.withWindow': 'Schreiben Sie nur den Namen der Variablen: {alone}, nicht {name}.',
  'global.path':
    '„{name}“ ist eine Eigenschaft eines Objekts. Nur eine Variable der Seite selbst kann überwacht werden: Legen Sie den Tracker in eine Variable.',

  'builtIn.reportSuites': 'Report Suites',
  'builtIn.reportSuites.help':
    'Report Suite-IDs, durch Kommas getrennt, für jede Stufe einer Bibliothek. Ohne eine davon sendet der Tracker nichts.',
  'builtIn.reportSuites.production': 'Produktion',
  'builtIn.reportSuites.staging': 'Staging',
  'builtIn.reportSuites.development': 'Entwicklung',
  'builtIn.reportSuite.wrong':
    '„{suite}“ ist keine Report Suite-ID. Trennen Sie IDs durch Kommas, ohne Leerzeichen darin.',
  'builtIn.trackingServer': 'Trackingserver',
  'builtIn.trackingServerSecure': 'Sicherer Trackingserver',
  'builtIn.server.wrong':
    'Schreiben Sie nur den Hostnamen, zum Beispiel metrics.example.com: kein https:// und keinen Pfad.',
  'builtIn.currencyCode': 'Währungs-Code',
  'builtIn.charSet': 'Zeichensatz',
  'builtIn.variable': 'Globale Variable',
  'builtIn.variable.help':
    'Stellt den Tracker der Seite unter diesem Namen bereit. Leer: nirgends.',

  callbacks: 'Post-Track-Callbacks',
  'callbacks.help':
    'Ihr Code, der gleich nach dem erfolgreichen Senden eines Treffers läuft, von oben nach unten.',
  'callbacks.none':
    'Noch kein Callback. Fügen Sie einen hinzu, um nach jedem Treffer eigenen Code auszuführen.',
  'callbacks.list': 'Callbacks',
  'callbacks.add': 'Callback hinzufügen',
  'callbacks.unnamed': 'Unbenannter Callback',
  'callbacks.off': 'Aus',
  'callbacks.wrong': 'Bitte prüfen',
  'callbacks.added': {
    one: '{number} Callback wurde hinzugefügt.',
    other: '{number} Callbacks wurden hinzugefügt.',
  },
  'callbacks.deleted': '„{name}“ wurde gelöscht.',
  'callback.enabled': 'Eingeschaltet',
  'callback.up': 'Nach oben',
  'callback.down': 'Nach unten',
  'callback.duplicate': 'Duplizieren',
  'callback.delete': 'Löschen',
  'callback.moved': '„{name}“ ist jetzt Nummer {position} von {number}.',
  'callback.isFirst': '„{name}“ ist schon der erste.',
  'callback.isLast': '„{name}“ ist schon der letzte.',
  'callback.fields': 'Callback „{name}“',

  unconfirmed: 'Unbestätigte Treffer',
  'unconfirmed.help':
    'Nur von Belang, wenn eine Regel das Ereignis Hit Unconfirmed hat: Die Regel läuft, wenn ein Treffer in dieser Zeit nicht erfolgreich gesendet wurde.',
  unconfirmedAfter: 'Wartezeit (Millisekunden)',
  'unconfirmedAfter.help': 'Leer: 10000, das sind zehn Sekunden.',
  'unconfirmedAfter.wrong':
    'Schreiben Sie ganze Millisekunden, nur in Ziffern, von 1 bis 2147483647: 10000 sind zehn Sekunden.',

  'callback.neverRuns': 'Dieser Callback läuft nie',
  'callback.neverRuns.why': 'Keiner seiner Tracker wird überwacht.',
  'callback.trackers.listen': '{tracker} überwachen',
  'callback.trackers.listened': 'Überwacht wird jetzt auch: {tracker}.',

  clearing: 'Variablen löschen',
  'clearing.help': 'Ein Tracker behält seine Variablen von einem Treffer zum nächsten.',
  'clearing.more':
    'In Einzelseitenanwendungen geraten Variablen in Treffer, zu denen sie nicht gehören, wenn nichts sie löscht.',
  'clearing.mode': 'Nach jedem erfolgreich gesendeten Treffer',
  'clearing.mode.off': 'Nichts löschen',
  'clearing.mode.off.help': 'Jeder Wert bleibt, bis die Seite ihn ändert.',
  'clearing.mode.sent': 'Gesendetes löschen',
  'clearing.mode.sent.help':
    'Nur was dieser Treffer gesendet und die Seite seither nicht geändert hat: Ein Wert für die nächste Seite bleibt erhalten.',
  'clearing.mode.all': 'Alles löschen, wie s.clearVars()',
  'clearing.mode.all.help':
    'Auch was die Seite für ihren nächsten Treffer gesetzt hat, während dieser unterwegs war: Dieser Wert geht verloren.',
  'clearing.keep': 'Behalten',
  'clearing.keep.help': 'Diese werden nie gelöscht.',
  'clearing.keep.add': 'Variable zum Behalten hinzufügen',
  'clearing.also': 'Zusätzlich löschen',
  'clearing.also.help':
    'Was s.clearVars() stehen lässt, gelöscht nach derselben Regel wie die anderen.',
  'clearing.also.add': 'Variable zum Löschen hinzufügen',
  'clearing.contextData':
    'Alle Kontextdaten. Für einen einzelnen Schlüssel schreiben Sie contextData. und den Schlüssel: contextData.page.type.',
  'clearing.linkTrackVars': 'Die Liste der Variablen, die Link-Treffer enthalten.',
  'clearing.linkTrackEvents': 'Die Liste der Ereignisse, die Link-Treffer enthalten.',
  'clearing.name': '{list}, Variable {number}',
  'clearing.name.remove': '{name} aus „{list}“ entfernen',
  'clearing.name.removed': '{name} wurde aus „{list}“ entfernt.',
  'clearing.name.none': 'Keine löschbare Variable passt zu „{query}“.',
  'clearing.name.unknown':
    '„{name}“ ist keine löschbare Variable. Wählen Sie eine aus der Liste, oder entfernen Sie sie.',
  'clearing.name.doubled': '{name} steht schon in dieser Liste. Entfernen Sie eine davon.',
  'clearing.name.kept':
    '{name} steht schon unter „Behalten“, das Vorrang hat. Entfernen Sie sie hier oder dort.',

  'race.sent': 'Treffer wird gesendet',
  'race.set': 'Seite setzt eVar1 neu',
  'race.confirmed': 'Treffer wurde erfolgreich gesendet',
  'race.off': 'Nichts löschen',
  'race.sentOnly': 'Gesendetes löschen',
  'race.all': 'Alles löschen',
  'race.described':
    'Ein Treffer wird mit eVar1 = A und eVar2 = X gesendet. Während er unterwegs ist, setzt die Seite eVar1 = B für ihren nächsten Treffer. Nach dem erfolgreichen Senden: Wird nichts gelöscht, bleiben B und X, und X gerät in den nächsten Treffer. Wird Gesendetes gelöscht, bleibt B, und eVar2 ist leer. Wird alles gelöscht, sind beide leer: B ist verloren.',
} satisfies Translation<typeof configurationEn>;

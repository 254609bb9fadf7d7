import type { en } from '../en/all';
import type { Translation } from '../translation';
import { configurationDe } from './configuration';
import { editorDe } from './editor';
import { forwardHitDe } from './forwardHit';
import { importDe } from './import';
import { lintDe } from './lint';
import { presetsDe } from './presets';
import { rulesDe } from './rules';
import { tryItDe } from './tryIt';
import { variablesDe } from './variables';
import { webSdkDe } from './webSdk';
import { wordsDe } from './words';

/** Every text of the views, in German. */
export const de = {
  ...variablesDe,
  ...configurationDe,
  ...rulesDe,
  ...forwardHitDe,
  ...webSdkDe,
  ...wordsDe,
  ...tryItDe,
  ...presetsDe,
  ...lintDe,
  ...editorDe,
  ...importDe,

  'view.registerCallback': 'Post-Track Callback: Register Callback',
  'view.removeCallback': 'Post-Track Callback: Remove Callback',
  'view.sendHit': 'Post-Track Callback: Send Hit',
  'view.forwardHit': 'Post-Track Callback: Forward Hit',
  'view.hitSent': 'Post-Track Callback: Hit Sent',
  'view.hitUnconfirmed': 'Post-Track Callback: Hit Unconfirmed',
  'view.hitMatches': 'Post-Track Callback: Hit Matches',
  'view.hitValue': 'Post-Track Callback: Hit Value',

  'view.configuration': 'Post-Track Callback: Konfiguration der Erweiterung',

  'help.more': 'Hilfe zu „{field}“',
  'dataElement.pick': 'Datenelement für „{field}“ wählen',

  tryIt: 'Ausprobieren',
  'tryIt.loading': 'Wird geladen…',
  'tryIt.notLoaded': 'Dieser Teil konnte nicht geladen werden.',
  'tryIt.notLoaded.help':
    'Prüfen Sie die Verbindung, und öffnen Sie ihn dann noch einmal. Alles andere funktioniert wie gewohnt.',

  'presets.open': 'Mit einer Vorlage beginnen',
  'import.open': 'Code importieren',
  'dialog.cancel': 'Abbrechen',
  'dialog.unavailable': 'Dieser Teil der Ansicht konnte nicht geladen werden.',
  'dialog.unavailable.help': 'Prüfen Sie die Verbindung und versuchen Sie es noch einmal.',
  'code.of': 'Code von „{name}“',
  'callback.name.numbered': '{name} {number}',
  'argument.empty': '(leer)',
  'registerCallback.start.help': 'Beides füllt das Codefeld, solange es leer ist.',
  undo: 'Rückgängig',

  'identifier.wrong':
    '„{name}“ kann kein Name in JavaScript sein. Verwenden Sie Buchstaben, Ziffern, _ und $, und beginnen Sie nicht mit einer Ziffer.',
  'identifier.reserved':
    '„{name}“ ist ein reserviertes Wort von JavaScript. Wählen Sie einen anderen Namen.',

  'callback.name': 'Name',
  'callback.name.help':
    'Eindeutig. Er steht in Protokollmeldungen, und andere Regeln entfernen den Callback über ihn.',
  'callback.name.missing': 'Geben Sie dem Callback einen Namen.',
  'callback.name.doubled':
    'Ein anderer Callback heißt schon „{name}“. Geben Sie diesem einen eigenen Namen.',
  'callback.source': 'Code (erforderlich)',
  'callback.source.fullEditor': 'Im großen Editor öffnen',
  'callback.source.keys':
    'Die Tabulatortaste rückt ein. Um den Editor zu verlassen, drücken Sie Escape und dann Tab, oder schalten Sie die Tabulatortaste mit Strg+M um (Mac: Umschalt+Alt+M).',
  'callback.source.requestUrl':
    'Die vollständige URL der Anforderung, die den Treffer trug, so wie sie gesendet wurde.',
  'callback.source.args': 'Die zusätzlichen Argumente unten, nach Namen: args.tier.',
  'callback.source.hit':
    'Der Treffer: hit.get("eVar5"), hit.variables, hit.contextData, hit.type, hit.reportSuites; vom Web SDK auch hit.xdm, hit.data und hit.result.',
  'callback.source.s': 'Der Tracker, der den Treffer gesendet hat; undefined beim Web SDK.',
  'callback.source.missing': 'Schreiben Sie den Code, der nach dem Treffer läuft.',
  'callback.trackers': 'Tracker',
  'callback.trackers.help': 'Keiner ausgewählt heißt alle.',
  'callback.trackers.gone': '{tracker} (nicht konfiguriert)',
  'callback.hitTypes': 'Treffertypen',
  'callback.hitTypes.help': 'Keiner ausgewählt heißt alle.',
  'callback.copy': '{name} (Kopie)',
  'callback.copy.numbered': '{name} (Kopie {number})',

  'hitType.page': 'Seitenansicht',
  'hitType.custom': 'Benutzerspezifischer Link',
  'hitType.download': 'Downloadlink',
  'hitType.exit': 'Exitlink',
  'hitType.event': 'Anderes Ereignis',

  arguments: 'Zusätzliche Argumente',
  'arguments.help':
    'Werte, die Ihr Code als args.name liest. Ein Wert darf Datenelemente enthalten.',
  'argument.add': 'Argument hinzufügen',
  'argument.name': 'Name {number}',
  'argument.value': 'Wert {number}',
  'argument.remove': 'Argument {name} entfernen',
  'argument.removed': 'Argument „{name}“ wurde entfernt.',
  'argument.removed.unnamed': 'Das Argument ohne Namen wurde entfernt.',
  'argument.name.missing': 'Geben Sie dem Argument einen Namen, oder entfernen Sie es.',
  'argument.name.doubled':
    'Ein anderes Argument heißt schon „{name}“. Wählen Sie einen anderen Namen.',

  'tracker.adobeAnalytics': 'Adobe Analytics-Erweiterung',
  'tracker.global': 'Globale Variable {variable}',
  'tracker.builtIn': 'Integrierter Tracker',
  'tracker.webSdk': 'Web SDK-Instanz {instance}',
  'tracker.webSdk.all': 'Web SDK, alle Instanzen',

  'registerCallback.name.help':
    'Läuft die Aktion mit demselben Namen noch einmal, entstehen nie zwei Callbacks.',
  'registerCallback.otherTracker': 'Ein anderer Tracker',
  'registerCallback.otherTracker.help':
    'Unter dem Namen, den hit.tracker hat: global:s2, web-sdk:alloy oder web-sdk für alle Instanzen.',
  'registerCallback.otherTracker.add': 'Tracker hinzufügen',
  'registerCallback.otherTracker.wrong':
    'Schreiben Sie adobe-analytics, built-in, web-sdk, web-sdk:name oder global:variable.',
  'registerCallback.repeat': 'Läuft',
  'registerCallback.repeat.every-hit': 'Nach jedem Treffer',
  'registerCallback.repeat.every-hit.help': 'Von jetzt an, bis er entfernt wird.',
  'registerCallback.repeat.next-hit': 'Nur nach dem nächsten Treffer',
  'registerCallback.repeat.next-hit.help':
    'Wartet auf den nächsten passenden, erfolgreich gesendeten Treffer und verschwindet dann.',
  'registerCallback.onDuplicate': 'Wenn der Name schon vergeben ist',
  'registerCallback.onDuplicate.keep': 'Den vorhandenen Callback behalten',
  'registerCallback.onDuplicate.keep.help': 'Diese Aktion ändert dann nichts.',
  'registerCallback.onDuplicate.replace': 'Ihn durch diesen ersetzen',
  'registerCallback.onDuplicate.replace.help':
    'Der Code und die Argumente des letzten Laufs gelten.',

  variables: 'Variablen',
  'variables.add': 'Variable hinzufügen',
  'variable.name': 'Variable {number}',
  'variable.value': 'Wert {number}',
  'variable.remove': 'Variable {name} entfernen',
  'variable.removed': '{name} wurde entfernt.',
  'variable.unnamed': 'Die Variable ohne Namen',
  'variable.none':
    'Keine Variable passt zu „{query}“. Für Kontextdaten schreiben Sie contextData. und den Schlüssel: contextData.page.type.',
  'variable.contextData':
    'Kontextdaten „{key}“: ein Wert unter einem eigenen Namen, für Verarbeitungsregeln.',
  'variable.contextData.any':
    'Kontextdaten: ein Wert unter einem eigenen Namen, für Verarbeitungsregeln. Schreiben Sie den Schlüssel hinter den Punkt: contextData.page.type.',
  'variable.events.syntax': 'event1,event2=5,event3:id (= Wert, : Seriennummer)',
  'variable.products.syntax':
    'Kategorie;Name;Menge;Preis;Ereignisse;eVars, Kommas zwischen Produkten',
  'variable.name.missing': 'Wählen Sie eine Variable aus der Liste, oder entfernen Sie die Zeile.',
  'variable.name.unknown':
    '„{name}“ ist keine Variable, die hier gesetzt werden kann. Wählen Sie eine aus der Liste, oder schreiben Sie contextData. und einen Schlüssel.',
  'variable.name.almost': '„{name}“ ist keine Variable. Meinten Sie {meant}?',
  'variable.name.contextKey':
    'Schreiben Sie den Schlüssel hinter „contextData.“, ohne Leerzeichen und Kommas: contextData.page.type.',
  'variable.name.doubled': '{name} hat schon eine Zeile. Entfernen Sie eine davon.',
  'variable.value.missing': 'Geben Sie {name} einen Wert, oder entfernen Sie die Zeile.',

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

  'removeCallback.name.help':
    'Der Callback mit diesem Namen läuft nicht mehr, wer auch immer ihn registriert hat: die Konfiguration der Erweiterung, eine andere Regel oder eine andere Erweiterung.',
} satisfies Translation<typeof en>;

import type { trackersEn } from '../en/trackers';
import type { Translation } from '../translation';

export const trackersDe = {
  trackers: 'Überwachte Tracker',
  'trackers.help':
    'Callbacks laufen nach jedem Treffer, den einer dieser Tracker erfolgreich gesendet hat.',
  'trackers.none': 'Wählen Sie mindestens einen Tracker, sonst läuft nie ein Callback.',
  'trackers.adobeAnalytics.help':
    'Der Tracker der Adobe Analytics-Erweiterung in dieser Eigenschaft.',
  'trackers.builtIn.help':
    'Ein leichter Tracker dieser Erweiterung, für Seiten ohne AppMeasurement. Er wird nur geladen, wenn er eingeschaltet ist.',
  'trackers.kept': 'Wie gespeichert beibehalten: {tracker}',

  'trackers.globals': 'Globale Variablen',
  'trackers.globals.help':
    'Ein Tracker, den die Seite selbst anlegt, unter einem Namen wie s. Er darf spät erscheinen oder ersetzt werden.',
  'trackers.globals.add': 'Globale Variable hinzufügen',
  'trackers.global.variable': 'Variable {number}',
  'trackers.global.remove': 'Variable {name} entfernen',
  'trackers.global.removed': 'Variable „{name}“ wurde entfernt.',
  'trackers.global.missing': 'Benennen Sie die Variable, oder entfernen Sie sie.',
  'trackers.global.doubled': '„{name}“ steht schon in der Liste. Entfernen Sie eine davon.',

  'trackers.builtIn.reportSuites': 'Report Suites',
  'trackers.builtIn.reportSuites.help':
    'Report Suite-IDs, durch Kommas getrennt, für jede Stufe einer Bibliothek. Ohne eine davon sendet der Tracker nichts.',
  'trackers.builtIn.reportSuites.production': 'Produktion',
  'trackers.builtIn.reportSuites.staging': 'Staging',
  'trackers.builtIn.reportSuites.development': 'Entwicklung',
  'trackers.builtIn.reportSuite.wrong':
    '„{suite}“ ist keine Report Suite-ID. Trennen Sie IDs durch Kommas, ohne Leerzeichen darin.',
  'trackers.builtIn.trackingServer': 'Trackingserver',
  'trackers.builtIn.trackingServerSecure': 'Sicherer Trackingserver',
  'trackers.builtIn.server.wrong':
    'Schreiben Sie nur den Hostnamen, zum Beispiel metrics.example.com: kein https:// und keinen Pfad.',
  'trackers.builtIn.currencyCode': 'Währungs-Code',
  'trackers.builtIn.charSet': 'Zeichensatz',
  'trackers.builtIn.variable': 'Globale Variable',
  'trackers.builtIn.variable.help':
    'Stellt den Tracker der Seite unter diesem Namen bereit. Leer: nirgends.',

  'trackers.adobeAnalytics': 'Adobe Analytics-Erweiterung',
  'trackers.global': 'Globale Variable {variable}',
  'trackers.builtIn': 'Integrierter Tracker',
  'trackers.webSdk': 'Web SDK-Instanz {instance}',
  'trackers.webSdk.all': 'Web SDK, alle Instanzen',

  'trackers.instances': 'Web SDK-Instanzen',
  'trackers.instances.help': 'Die Ereignisse des Web SDK, was auch immer auf der Seite sie sendet.',
  'trackers.instances.more':
    'Jede Instanz unter ihrem Namen: alloy, sofern die Seite oder die Web SDK-Erweiterung ihr keinen anderen gegeben hat. Ein Name darf Datenelemente enthalten.',
  'trackers.instances.add': 'Web SDK-Instanz hinzufügen',
  'trackers.instance.name': 'Instanz {number}',
  'trackers.instance.remove': 'Instanz {name} entfernen',
  'trackers.instance.removed': 'Instanz „{name}“ wurde entfernt.',
  'trackers.instance.missing': 'Benennen Sie die Instanz, oder entfernen Sie sie.',
  'trackers.instance.doubled': '„{name}“ steht schon in der Liste. Entfernen Sie eine davon.',
  'trackers.instance.withWindow': 'Schreiben Sie nur den Namen der Instanz: {alone}, nicht {name}.',
  'trackers.instance.wrong':
    '„{name}“ kann nicht der Name einer Instanz sein. Schreiben Sie nur den Namen, ohne Leerzeichen, Punkte, Anführungszeichen und Klammern, zum Beispiel alloy.',
} satisfies Translation<typeof trackersEn>;

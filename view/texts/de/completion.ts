import type { completionEn } from '../en/completion';
import type { Translation } from '../translation';

export const completionDe = {
  'completion._satellite': 'Die Tags-Bibliothek auf der Seite.',
  'completion.args': 'Ihr Argument, mit dem Wert {value}',
  'completion.args.empty': 'Ihr Argument; es hat noch keinen Wert.',

  'completion.hit.reportSuites': 'Report Suite-IDs, in der gesendeten Reihenfolge.',
  'completion.hit.variables': 'Analytics-Variablen, die der Treffer trug, nach Namen.',
  'completion.hit.contextData':
    'Kontextdaten, die der Treffer trug, nach ihrem Schlüssel: hit.contextData["page.type"].',
  'completion.hit.get':
    'Ein Wert nach seinem Namen: eine Variable, contextData. und ein Schlüssel oder param. und ein Abfrageparameter.',
  'completion.hit.sentAt':
    'Wann der Treffer dem Netzwerk übergeben wurde: Millisekunden seit 1970.',
  'completion.hit.confirmedBy':
    'Woher der Erfolg bekannt ist. response: Der Datenerfassungs-Server hat geantwortet. beacon: Der Browser hat den Treffer angenommen, eine Antwort ist nicht zu erfahren.',
  'completion.hit.xdm': 'Nur Web SDK: das XDM, das gesendet wurde.',
  'completion.hit.data': 'Nur Web SDK: das data-Objekt, das gesendet wurde.',
  'completion.hit.result': 'Nur Web SDK: was das Edge Network geantwortet hat.',

  'completion.s.account': 'Report Suite-IDs, durch Kommas getrennt.',
  'completion.s.contextData': 'Kontextdaten für die nächsten Treffer, nach ihrem Schlüssel.',
  'completion.s.linkTrackVars':
    'Namen der Variablen, die Link-Treffer enthalten, durch Kommas getrennt.',
  'completion.s.linkTrackEvents':
    'Namen der Ereignisse, die Link-Treffer enthalten, durch Kommas getrennt.',
  'completion.s.visitor': 'Der Experience Cloud ID-Dienst, den der Tracker nutzt.',
  'completion.s.version': 'Version von AppMeasurement.',
  'completion.s.Util': 'Kleine Helfer von AppMeasurement.',
  'completion.s.Util.getQueryParam': 'Wert eines Abfrageparameters der Adresse der Seite.',
  'completion.s.Util.cookieRead': 'Wert eines Cookies.',
  'completion.s.Util.cookieWrite': 'Setzt ein Cookie: Name, Wert, Ablauf.',

  'completion._satellite.getVar': 'Wert eines Datenelements: _satellite.getVar("Customer Tier").',
  'completion._satellite.setVar':
    'Setzt eine Variable, die Token von Datenelementen nennen können.',
  'completion._satellite.track':
    'Führt die Regeln mit einem Direct Call-Ereignis dieser Kennung aus.',
  'completion._satellite.logger':
    'Schreibt in die Konsole, solange die Fehlersuche eingeschaltet ist.',
  'completion._satellite.logger.log': 'Protokolliert eine Meldung.',
  'completion._satellite.logger.info': 'Protokolliert eine Information.',
  'completion._satellite.logger.warn': 'Protokolliert eine Warnung.',
  'completion._satellite.logger.error': 'Protokolliert einen Fehler.',
  'completion._satellite.logger.debug': 'Protokolliert eine Meldung für die Fehlersuche.',
  'completion._satellite.cookie': 'Liest und schreibt Cookies.',
  'completion._satellite.cookie.get': 'Wert eines Cookies.',
  'completion._satellite.cookie.set':
    'Setzt ein Cookie: Name, Wert, Optionen wie { expires: 30 } in Tagen.',
  'completion._satellite.cookie.remove': 'Entfernt ein Cookie.',
  'completion._satellite.environment': 'Die Umgebung, für die die Bibliothek erstellt wurde.',
  'completion._satellite.environment.id': 'ID der Umgebung.',
  'completion._satellite.environment.stage': 'production, staging oder development.',
  'completion._satellite.buildInfo': 'Wie die Bibliothek erstellt wurde.',
  'completion._satellite.buildInfo.buildDate': 'Wann die Bibliothek erstellt wurde.',
  'completion._satellite.buildInfo.environment': 'production, staging oder development.',
  'completion._satellite.buildInfo.turbineVersion': 'Version der Regel-Engine.',
  'completion._satellite.buildInfo.turbineBuildDate': 'Wann die Regel-Engine erstellt wurde.',
  'completion._satellite.property': 'Die Eigenschaft, zu der die Bibliothek gehört.',
  'completion._satellite.property.id': 'ID der Eigenschaft.',
  'completion._satellite.property.name': 'Name der Eigenschaft.',
  'completion._satellite.property.settings': 'Einstellungen der Eigenschaft.',
  'completion._satellite.company': 'Das Unternehmen, zu dem die Eigenschaft gehört.',
  'completion._satellite.company.orgId': 'ID der Organisation in der Experience Cloud.',
} satisfies Translation<typeof completionEn>;

import type { wordsEn } from '../en/words';
import type { Translation } from '../translation';

export const wordsDe = {
  'word._satellite': 'Die Tags-Bibliothek auf der Seite.',
  'word.args': 'Ihr Argument, mit dem Wert {value}',
  'word.args.empty': 'Ihr Argument; es hat noch keinen Wert.',

  'word.hit.reportSuites': 'Report Suite-IDs, in der gesendeten Reihenfolge.',
  'word.hit.variables': 'Analytics-Variablen, die der Treffer trug, nach Namen.',
  'word.hit.contextData':
    'Kontextdaten, die der Treffer trug, nach ihrem Schlüssel: hit.contextData["page.type"].',
  'word.hit.get':
    'Ein Wert nach seinem Namen: eine Variable, contextData. und ein Schlüssel oder param. und ein Abfrageparameter.',
  'word.hit.sentAt': 'Wann der Treffer dem Netzwerk übergeben wurde: Millisekunden seit 1970.',
  'word.hit.confirmedBy':
    'Woher der Erfolg bekannt ist. response: Der Datenerfassungs-Server hat geantwortet. beacon: Der Browser hat den Treffer angenommen, eine Antwort ist nicht zu erfahren.',
  'word.hit.xdm': 'Nur Web SDK: das XDM, das gesendet wurde.',
  'word.hit.data': 'Nur Web SDK: das data-Objekt, das gesendet wurde.',
  'word.hit.result': 'Nur Web SDK: was das Edge Network geantwortet hat.',

  'word.s.account': 'Report Suite-IDs, durch Kommas getrennt.',
  'word.s.contextData': 'Kontextdaten für die nächsten Treffer, nach ihrem Schlüssel.',
  'word.s.linkTrackVars': 'Namen der Variablen, die Link-Treffer enthalten, durch Kommas getrennt.',
  'word.s.linkTrackEvents':
    'Namen der Ereignisse, die Link-Treffer enthalten, durch Kommas getrennt.',
  'word.s.visitor': 'Der Experience Cloud ID-Dienst, den der Tracker nutzt.',
  'word.s.version': 'Version von AppMeasurement.',
  'word.s.Util': 'Kleine Helfer von AppMeasurement.',
  'word.s.Util.getQueryParam': 'Wert eines Abfrageparameters der Adresse der Seite.',
  'word.s.Util.cookieRead': 'Wert eines Cookies.',
  'word.s.Util.cookieWrite': 'Setzt ein Cookie: Name, Wert, Ablauf.',

  'word._satellite.getVar': 'Wert eines Datenelements: _satellite.getVar("Customer Tier").',
  'word._satellite.setVar': 'Setzt eine Variable, die Token von Datenelementen nennen können.',
  'word._satellite.track': 'Führt die Regeln mit einem Direct Call-Ereignis dieser Kennung aus.',
  'word._satellite.logger': 'Schreibt in die Konsole, solange die Fehlersuche eingeschaltet ist.',
  'word._satellite.logger.log': 'Protokolliert eine Meldung.',
  'word._satellite.logger.info': 'Protokolliert eine Information.',
  'word._satellite.logger.warn': 'Protokolliert eine Warnung.',
  'word._satellite.logger.error': 'Protokolliert einen Fehler.',
  'word._satellite.logger.debug': 'Protokolliert eine Meldung für die Fehlersuche.',
  'word._satellite.cookie': 'Liest und schreibt Cookies.',
  'word._satellite.cookie.get': 'Wert eines Cookies.',
  'word._satellite.cookie.set':
    'Setzt ein Cookie: Name, Wert, Optionen wie { expires: 30 } in Tagen.',
  'word._satellite.cookie.remove': 'Entfernt ein Cookie.',
  'word._satellite.environment': 'Die Umgebung, für die die Bibliothek erstellt wurde.',
  'word._satellite.environment.id': 'ID der Umgebung.',
  'word._satellite.environment.stage': 'production, staging oder development.',
  'word._satellite.buildInfo': 'Wie die Bibliothek erstellt wurde.',
  'word._satellite.buildInfo.buildDate': 'Wann die Bibliothek erstellt wurde.',
  'word._satellite.buildInfo.environment': 'production, staging oder development.',
  'word._satellite.buildInfo.turbineVersion': 'Version der Regel-Engine.',
  'word._satellite.buildInfo.turbineBuildDate': 'Wann die Regel-Engine erstellt wurde.',
  'word._satellite.property': 'Die Eigenschaft, zu der die Bibliothek gehört.',
  'word._satellite.property.id': 'ID der Eigenschaft.',
  'word._satellite.property.name': 'Name der Eigenschaft.',
  'word._satellite.property.settings': 'Einstellungen der Eigenschaft.',
  'word._satellite.company': 'Das Unternehmen, zu dem die Eigenschaft gehört.',
  'word._satellite.company.orgId': 'ID der Organisation in der Experience Cloud.',
} satisfies Translation<typeof wordsEn>;

import type { tryItEn } from '../en/tryIt';
import type { Translation } from '../translation';

export const tryItDe = {
  'tryIt.help':
    'Führt den Code einmal mit einem Beispieltreffer aus, abgeschirmt von dieser Ansicht und vom Netzwerk. Nichts wird gesendet oder gespeichert.',
  'tryIt.sample': 'Beispieltreffer',
  'tryIt.sample.page': 'Seitenansicht',
  'tryIt.sample.purchase': 'Kauf',
  'tryIt.sample.custom': 'Benutzerspezifischer Link',
  'tryIt.sample.download': 'Downloadlink',
  'tryIt.sample.exit': 'Exitlink',
  'tryIt.sample.webSdk': 'Web SDK-Ereignis',
  'tryIt.sample.pasted': 'Eine Anforderung aus der Netzwerkansicht',
  'tryIt.pasted': 'Anforderungs-URL',
  'tryIt.pasted.help':
    'Aus der Netzwerkansicht des Browsers kopiert: die URL, bei einem POST mit dem Inhalt in der nächsten Zeile, oder die Anforderung als cURL.',
  'tryIt.pasted.missing': 'Fügen Sie die URL einer Analytics-Anforderung ein.',
  'tryIt.pasted.noUrl':
    'In diesem Text steht keine URL. Sie beginnt mit https:// und enthält /b/ss/.',
  'tryIt.pasted.notAnalytics':
    'Das ist nicht die URL einer Analytics-Anforderung: Diese haben /b/ss/ und eine Report Suite im Pfad.',
  'tryIt.pasted.webSdk':
    'Das ist eine Anforderung des Web SDK, deren Daten nicht in der URL stehen. Fügen Sie in der nächsten Zeile auch den Inhalt ein, oder kopieren Sie sie als cURL.',
  'tryIt.pasted.noQuery':
    'Die URL hat keine Daten hinter einem Fragezeichen. Bei einem POST fügen Sie in der nächsten Zeile den Inhalt der Anforderung ein.',
  'tryIt.dataElements': 'Beispielwerte von Datenelementen',
  'tryIt.dataElements.help':
    'Was ein Datenelement in diesem Lauf liefert. JSON steht für ein Objekt, eine Liste, eine Zahl oder true und false; alles andere ist Text.',

  'tryIt.run': 'Code ausführen',
  'tryIt.again': 'Noch einmal ausführen',
  'tryIt.running': 'Läuft…',
  'tryIt.syntax': 'Der Code kann so nicht laufen. Zeile {line}, Spalte {column}: {reason}',
  'tryIt.empty': 'Es gibt noch keinen Code zum Ausführen.',
  'tryIt.refused':
    'Der Code kann hier nicht ausprobiert werden: Diese Seite darf keinen abgeschirmten Code ausführen ({reason}). Alles andere funktioniert wie gewohnt.',

  'tryIt.result': 'Ergebnis',
  'tryIt.stale':
    'Der Code, seine Argumente oder das Beispiel haben sich seit diesem Lauf geändert.',
  'tryIt.notFor':
    'Auf einer Seite liefe dieser Callback für einen solchen Treffer nicht: Seine Tracker oder Treffertypen lassen ihn aus.',
  'tryIt.ran': 'Lief {ms} ms und gab nichts zurück.',
  'tryIt.ranValue': 'Lief {ms} ms und gab einen Wert zurück:',
  'tryIt.ranTimers': 'Lief {ms} ms. Nach 2 Sekunden liefen noch Timer; sie wurden beendet.',
  'tryIt.promise': 'Lief {ms} ms und gab ein Promise zurück.',
  'tryIt.resolved': 'Lief {ms} ms und gab ein Promise zurück, das erfüllt wurde.',
  'tryIt.resolvedValue':
    'Lief {ms} ms und gab ein Promise zurück, das mit einem Wert erfüllt wurde:',
  'tryIt.rejected': 'Lief {ms} ms und gab ein Promise zurück, das scheiterte:',
  'tryIt.rejectedLine':
    'Lief {ms} ms und gab ein Promise zurück, das an einem Fehler in Zeile {line} scheiterte:',
  'tryIt.pending': 'Lief {ms} ms und gab ein Promise zurück, das nach 2 Sekunden noch offen war.',
  'tryIt.threw': 'Löste nach {ms} ms einen Fehler aus:',
  'tryIt.threwLine': 'Löste in Zeile {line} nach {ms} ms einen Fehler aus:',
  'tryIt.stopped': 'Angehalten: Der Code kam in 2 Sekunden zu keinem Ende.',
  'tryIt.stoppedLater':
    'Angehalten: Der Callback war fertig, aber was er begonnen hatte, kam in 2 Sekunden zu keinem Ende.',
  'tryIt.page':
    'Eine echte Seite hat Elemente, hier gibt es keine. Code, der sie braucht, lässt sich nur auf Ihrer Website ausprobieren.',
  'tryIt.nothing': 'Es wurde nichts protokolliert, nichts angefordert und nichts geändert.',

  'tryIt.list.uncaught': 'Fehler, die niemand abgefangen hat',
  'tryIt.list.console': 'Konsole',
  'tryIt.list.tracking': 'Tracking-Aufrufe, nicht ausgeführt',
  'tryIt.list.request':
    'Anforderungen, nicht gesendet; jede wurde mit Status 200 und {json} beantwortet',
  'tryIt.list.variable': 'Variablen des Trackers',
  'tryIt.list.trace': 'Auf der Seite hinterlassen',
  'tryIt.more': 'Und mehr, das nicht gezeigt wird.',
  'tryIt.inLine': 'Zeile {line}',
  'tryIt.cleared': 'gelöscht',
  'tryIt.effect.refused': 'abgelehnt: Ein Callback kann nicht tracken',
  'tryIt.effect.sent': 'würde einen weiteren Treffer senden, nach dem dieser Callback wieder läuft',
  'tryIt.effect.rule': 'würde die Regeln dieses Direct Call auslösen',
  'tryIt.effect.registered': 'würde jedes Mal, wenn dieser läuft, einen Callback mehr hinzufügen',
  'tryIt.trace.global': 'globale Variable',
  'tryIt.trace.push': 'an die Datenschicht angehängt',
  'tryIt.trace.cookie': 'Cookie',
  'tryIt.trace.localStorage': 'lokaler Speicher',
  'tryIt.trace.sessionStorage': 'Sitzungsspeicher',
  'tryIt.trace.event': 'ausgelöstes Ereignis',
  'tryIt.trace.dataElement': 'benutzerdefinierte Variable von Tags',
} satisfies Translation<typeof tryItEn>;

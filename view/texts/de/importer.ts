import type { importerEn } from '../en/importer';
import type { Translation } from '../translation';

export const importerDe = {
  'importer.title': 'Code importieren',
  'importer.code': 'Ihr Code, wie er heute ist',
  'importer.code.help':
    'JavaScript, oder HTML mit Skripten darin. Er wird gelesen und nie ausgeführt. Fügen Sie auch die Funktionen ein, die er verwendet.',
  'importer.found': 'Gefundene Callbacks',
  'importer.summary': {
    one: '{number} Callback gefunden. Sehen Sie ihn durch, bevor Sie ihn hinzufügen.',
    other: '{number} Callbacks gefunden. Sehen Sie sie durch, bevor Sie sie hinzufügen.',
  },
  'importer.summary.none': 'Nichts lässt sich übernehmen.',
  'importer.lookedFor':
    'Kein Callback gefunden. Gesucht wurde registerPostTrackCallback(…), wie auch immer der Tracker heißt, und .then(…) nach alloy("sendEvent", …).',
  'importer.from': 'Aus Zeile {line}',
  'importer.line': 'Zeile {line}',
  'importer.place': 'Zeile {line}, Spalte {column}',
  'importer.trackers': 'Nur für {trackers}.',
  'importer.notes': 'Hinweise zu „{name}“',
  'importer.lint': {
    one: 'Die Codeprüfung findet {number} Stelle, die Sie ansehen sollten. Der Code zeigt sie, sobald er hinzugefügt ist.',
    other:
      'Die Codeprüfung findet {number} Stellen, die Sie ansehen sollten. Der Code zeigt sie, sobald er hinzugefügt ist.',
  },
  'importer.notTaken': 'Nicht übernommen',
  'importer.use': 'Diesen Code verwenden',
  'importer.useNamed': 'Den Code von „{name}“ verwenden',
  'importer.add': { one: '{number} Callback hinzufügen', other: '{number} Callbacks hinzufügen' },
  'importer.mended': 'Im eingefügten Text berichtigt',
  'importer.mended.quotes':
    'Typografische Anführungszeichen um Zeichenfolgen wurden durch gerade ersetzt.',
  'importer.mended.invisible': 'Unsichtbare Zeichen wurden entfernt.',
  'importer.mended.cdata': 'Die Zeichen eines CDATA-Abschnitts wurden entfernt.',
  'importer.mended.fence': 'Die Zeichen eines Codeblocks wurden entfernt.',
  'importer.mended.fence.around':
    'Die Zeichen eines Codeblocks und was außerhalb steht, wurden entfernt.',
  'importer.mended.types': 'Die Typen von TypeScript wurden entfernt.',
  'importer.foreign.types':
    'Das ist TypeScript. Fügen Sie das JavaScript ein, zu dem es kompiliert wird, oder entfernen Sie die Typen.',
  'importer.foreign.jsx':
    'Das ist JSX. Fügen Sie das JavaScript ein, zu dem es kompiliert wird, oder nur den Teil, der den Callback registriert.',
  'importer.foreign.server':
    'Das füllt ein Server aus. Fügen Sie den Code ein, wie ihn der Browser bekommt.',
  'importer.foreign.entities':
    'Einige Zeichen stehen hier wie in HTML, etwa als &amp;. Kopieren Sie den Code, wie die Seite ihn zeigt.',
  'importer.reading': 'Der Code wird gelesen',
  'importer.stop': 'Lesen abbrechen',
  'importer.stopped': 'Nicht gelesen: Das Lesen wurde abgebrochen.',
  'importer.readAgain': 'Erneut lesen',
  'importer.tooLong':
    'Das ist zu viel, um auf einmal gelesen zu werden. Fügen Sie nur den Teil ein, auf den es ankommt.',

  'importer.name': 'Importierter Callback {number}',

  'importer.deep':
    'Der Code ist zu tief verschachtelt, um gelesen zu werden. Fügen Sie nur den Teil ein, auf den es ankommt.',
  'importer.nothing': 'registerPostTrackCallback wird ohne Funktion aufgerufen.',
  'importer.spread':
    'Was mit „...“ übergeben wird, weiß nur die Seite. Schreiben Sie die Funktion und ihre Werte einzeln.',
  'importer.indirect':
    'registerPostTrackCallback wird indirekt aufgerufen. Rufen Sie es am Tracker auf, um den Callback zu importieren.',
  'importer.preTrack':
    'registerPreTrackCallback läuft, bevor ein Treffer gesendet wird. Diese Erweiterung führt Code danach aus: nicht übernommen.',
  'importer.await':
    'Der Code nach diesem await lässt sich nicht übernehmen: Wo er endet, ist nicht klar. Verschieben Sie ihn in .then(…), oder kopieren Sie ihn von Hand.',
  'importer.returned':
    'Was nach diesem Ereignis läuft, steht nicht in diesem Text: Sein Promise wird zurückgegeben. Fügen Sie auch den Code ein, der es verwendet.',
  'importer.used':
    'Was {code} tut, sobald das Ereignis gesendet ist, lässt sich nicht übernehmen. Setzen Sie .then(…) direkt hinter das Ereignis.',
  'importer.command':
    'Welchen Befehl {code} gibt, weiß nur die Seite. Schreiben Sie dort "sendEvent", um zu importieren, was folgt.',
  'importer.inText':
    'Das ist Code in einer Zeichenfolge, die nicht gelesen wird. Schreiben Sie ihn als Code, um ihn zu importieren.',
  'importer.inHtml':
    'Das steht außerhalb der Skripte, die eine Seite ausführt, und wird nicht gelesen. Fügen Sie den Code ohne das HTML darum ein.',
  'importer.notAlone':
    'Die Funktion verwendet, was nur ihre Klasse oder ihr Modul hat. Schreiben Sie sie als Funktion, die allein stehen kann.',
  'importer.catch':
    'Was läuft, wenn ein Ereignis scheitert, wird nicht übernommen. Verwenden Sie eine Regel mit dem Ereignis Hit Unconfirmed.',
  'importer.finally':
    'Was nach Erfolg und Misserfolg gleichermaßen läuft, wird nicht übernommen. Verwenden Sie einen Callback und eine Regel mit dem Ereignis Hit Unconfirmed.',
  'importer.laterThen':
    'Nur das erste .then(…) nach einem Ereignis wird übernommen. Dieses bekommt, was das davor zurückgibt.',

  'importer.function.unknown':
    '„{name}“ ist keine Funktion, die in diesem Text steht. Fügen Sie auch ihre Definition ein.',
  'importer.function.elsewhere':
    '„{name}“ steht nicht in diesem Text. Fügen Sie auch die Definition ein, oder registrieren Sie eine eigene Funktion, die es aufruft.',
  'importer.function.none': '{code} ist keine Funktion. Schreiben Sie die Funktion selbst.',
  'importer.function.choice':
    'Welche Funktion {code} ist, weiß nur die Seite. Registrieren Sie eine einzige Funktion, die selbst entscheidet.',
  'importer.function.tracks':
    '{name} würde nach jedem Treffer einen weiteren senden, ohne Ende. Ein Callback kann das nicht.',
  'importer.function.several':
    '„{name}“ bekommt mehr als einen Wert. Welcher registriert wird, weiß nur die Seite.',
  'importer.function.parameter':
    '„{name}“ wird von anderswo übergeben. Fügen Sie die Funktion selbst ein.',
  'importer.function.imported':
    '„{name}“ wird aus einer anderen Datei importiert. Fügen Sie die Funktion selbst ein.',
  'importer.function.made':
    'Die Funktion ist das, was „{code}“ zurückgibt; das weiß nur die Seite. Schreiben Sie die Funktion selbst.',
  'importer.function.generator':
    'Die Funktion ist ein Generator: Ein Aufruf führt nichts von ihrem Code aus. Machen Sie eine gewöhnliche Funktion daraus.',
  'importer.function.bound':
    'Die Funktion ist an ein Objekt oder an Werte gebunden, die sich nicht übernehmen lassen. Übergeben Sie die Werte als Argumente.',

  'importer.value.unknown':
    'Der Wert von „{name}“ wurde einmal ermittelt, als der Callback registriert wurde: {code}. Geben Sie einen Wert ein oder ein Datenelement, das bei jedem Treffer gelesen wird.',
  'importer.value.text':
    '„{name}“ war {value}, kein Text. Argumente sind Text, daher wandelt der Code es zurück.',
  'importer.value.read':
    '„{name}“ ist jetzt {value}: gelesen bei jedem Treffer und nicht mehr einmal, wenn der Callback registriert wird.',
  'importer.value.token': '„{name}“ enthält {value}, was hier ein Datenelement ist.',
  'importer.unused': 'Die Funktion verwendet {code} nicht: weggelassen.',

  'importer.captured':
    '„{name}“ steht außerhalb der Funktion, in Zeile {line}, und wird nicht übernommen. Verschieben Sie es in den Code, oder machen Sie ein Argument daraus.',
  'importer.brought': '„{name}“ aus Zeile {line} wurde mitgenommen.',
  'importer.clash':
    '„{name}“ aus Zeile {line} ist verdeckt: In einem Callback ist dieser Name einer seiner eigenen Parameter. Verwenden Sie einen anderen Namen.',
  'importer.global.window':
    '„{name}“ wird als window.{name} geschrieben: In einem Callback ist der Name allein einer seiner eigenen Parameter.',
  'importer.globals': 'Verwendet, was es auf der Seite geben muss: {names}.',
  'importer.global.module':
    '„{name}“ gibt es nur in Erweiterungen und Modulen, nicht in einem Callback. Verwenden Sie stattdessen, was die Seite hat.',
  'importer.global.rule':
    '„{name}“ gibt es nur im benutzerdefinierten Code einer Regel, nicht in einem Callback. Machen Sie ein Argument aus dem, was Sie davon brauchen.',
  'importer.helper':
    '„{name}“ wird in Zeile {line} dieses Textes gesetzt und nicht übernommen. Lassen Sie diese Zeile auf der Seite, oder verschieben Sie sie in den Code.',
  'importer.this': '„this“ gehört zum umgebenden Code und wird nicht übernommen.',
  'importer.arguments': '„arguments“ gehören zum umgebenden Code und werden nicht übernommen.',

  'importer.empty': 'Die Funktion ist leer: Es gibt nichts auszuführen.',
  'importer.clearVars':
    's.clearVars() löscht auch, was die Seite für ihren nächsten Treffer gesetzt hat. Die Konfiguration der Erweiterung kann Variablen ohne das löschen: „Gesendetes löschen“.',
  'importer.instance.unknown':
    'Welche Web SDK-Instanz {code} ist, weiß nur die Seite. Der Callback gilt für alle: Wählen Sie Ihre unter seinen Trackern.',
  'importer.tracker.unknown':
    'Welcher der Tracker {code} ist, weiß nur die Seite. Der Callback gilt für alle: Wählen Sie Ihren unter seinen Trackern.',
  'importer.notListenedTo':
    'Die Erweiterung überwacht diesen Tracker noch nicht. Fügen Sie ihn den Trackern in der Konfiguration der Erweiterung hinzu, sonst läuft der Callback nie.',

  'importer.loop':
    'Er wurde in einer Schleife registriert. Hier ist es ein Callback, der einmal für jeden Treffer läuft.',
  'importer.conditional':
    'Er wurde nur unter einer Bedingung registriert: {code}. Der Callback läuft immer. Sollte die Bedingung verhindern, dass er zweimal registriert wird, ist sie nicht mehr nötig.',
  'importer.exit': 'Hier endet der Code immer: Die Registrierung dahinter wurde nie erreicht.',
  'importer.failure': 'Er wurde nur registriert, wenn etwas gescheitert war.',
  'importer.try': 'Er wurde nur registriert, wenn davor, im selben „try“, nichts gescheitert war.',
  'importer.awaited': 'Er wurde erst nach {code} registriert, und nicht, wenn das scheiterte.',
  'importer.promised': 'Er wurde durch {code} registriert: erst wenn dieses Promise erfüllt war.',
  'importer.event': 'Er wurde nur registriert, wenn auf der Seite etwas geschah: {code}.',
  'importer.again':
    'Er wurde immer wieder registriert, durch {code}. Hier ist es ein Callback, der einmal für jeden Treffer läuft.',
  'importer.timer':
    'Er wurde durch einen Timer registriert, der an anderer Stelle angehalten wird: {code}.',
  'importer.handedOver':
    'Er wurde durch eine Funktion registriert, die {code} bekommt. Ob und wann sie aufgerufen wird, steht nicht in diesem Text.',
  'importer.uncalled': 'Er wurde durch eine Funktion registriert, die dieser Text nicht aufruft.',
  'importer.uncalled.named': 'Er wurde durch „{name}“ registriert, was dieser Text nicht aufruft.',
  'importer.rule.every-hit':
    'In der Konfiguration läuft er ohne das. Damit es so bleibt, verwenden Sie die Aktion Register Callback in einer Regel mit dieser Bedingung.',
  'importer.rule.next-hit':
    'In der Konfiguration läuft er nach jedem Treffer. Damit es bleibt, wie es war, verwenden Sie die Aktion Register Callback in einer Regel für diesen Moment: „Nur nach dem nächsten Treffer“.',
  'importer.repeated': 'Er wurde {number} Mal registriert. Hier läuft er einmal für jeden Treffer.',
  'importer.everyEvent':
    'Er lief für dieses eine Ereignis. Der Callback läuft für jedes erfolgreich gesendete Ereignis: Schränken Sie ihn durch den Treffertyp oder eine Bedingung in seinem Code ein.',
} satisfies Translation<typeof importerEn>;

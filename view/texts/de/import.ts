import type { importEn } from '../en/import';
import type { Translation } from '../translation';

export const importDe = {
  'import.title': 'Code importieren',
  'import.code': 'Ihr Code, wie er heute ist',
  'import.code.help':
    'JavaScript, oder HTML mit Skripten darin. Er wird gelesen und nie ausgeführt. Fügen Sie auch die Funktionen ein, die er verwendet.',
  'import.found': 'Gefundene Callbacks',
  'import.summary': {
    one: '{number} Callback gefunden. Sehen Sie ihn durch, bevor Sie ihn hinzufügen.',
    other: '{number} Callbacks gefunden. Sehen Sie sie durch, bevor Sie sie hinzufügen.',
  },
  'import.summary.none': 'Nichts lässt sich übernehmen.',
  'import.lookedFor':
    'Kein Callback gefunden. Gesucht wurde registerPostTrackCallback(…), wie auch immer der Tracker heißt, und .then(…) nach alloy("sendEvent", …).',
  'import.from': 'Aus Zeile {line}',
  'import.line': 'Zeile {line}',
  'import.place': 'Zeile {line}, Spalte {column}',
  'import.trackers': 'Nur für {trackers}.',
  'import.notes': 'Hinweise zu „{name}“',
  'import.lint': {
    one: 'Die Codeprüfung findet {number} Stelle, die Sie ansehen sollten. Der Code zeigt sie, sobald er hinzugefügt ist.',
    other:
      'Die Codeprüfung findet {number} Stellen, die Sie ansehen sollten. Der Code zeigt sie, sobald er hinzugefügt ist.',
  },
  'import.notTaken': 'Nicht übernommen',
  'import.use': 'Diesen Code verwenden',
  'import.useNamed': 'Den Code von „{name}“ verwenden',
  'import.add': { one: '{number} Callback hinzufügen', other: '{number} Callbacks hinzufügen' },
  'import.mended': 'Im eingefügten Text berichtigt',
  'import.mended.quotes':
    'Typografische Anführungszeichen um Zeichenfolgen wurden durch gerade ersetzt.',
  'import.mended.invisible': 'Unsichtbare Zeichen wurden entfernt.',
  'import.mended.cdata': 'Die Zeichen eines CDATA-Abschnitts wurden entfernt.',
  'import.mended.fence': 'Die Zeichen eines Codeblocks wurden entfernt.',
  'import.mended.fence.around':
    'Die Zeichen eines Codeblocks und was außerhalb steht, wurden entfernt.',
  'import.mended.types': 'Die Typen von TypeScript wurden entfernt.',
  'import.foreign.types':
    'Das ist TypeScript. Fügen Sie das JavaScript ein, zu dem es kompiliert wird, oder entfernen Sie die Typen.',
  'import.foreign.jsx':
    'Das ist JSX. Fügen Sie das JavaScript ein, zu dem es kompiliert wird, oder nur den Teil, der den Callback registriert.',
  'import.foreign.server':
    'Das füllt ein Server aus. Fügen Sie den Code ein, wie ihn der Browser bekommt.',
  'import.foreign.entities':
    'Einige Zeichen stehen hier wie in HTML, etwa als &amp;. Kopieren Sie den Code, wie die Seite ihn zeigt.',
  'import.reading': 'Der Code wird gelesen',
  'import.stop': 'Lesen abbrechen',
  'import.stopped': 'Nicht gelesen: Das Lesen wurde abgebrochen.',
  'import.readAgain': 'Erneut lesen',
  'import.tooLong':
    'Das ist zu viel, um auf einmal gelesen zu werden. Fügen Sie nur den Teil ein, auf den es ankommt.',

  'import.name': 'Importierter Callback {number}',

  'import.deep':
    'Der Code ist zu tief verschachtelt, um gelesen zu werden. Fügen Sie nur den Teil ein, auf den es ankommt.',
  'import.nothing': 'registerPostTrackCallback wird ohne Funktion aufgerufen.',
  'import.spread':
    'Was mit „...“ übergeben wird, weiß nur die Seite. Schreiben Sie die Funktion und ihre Werte einzeln.',
  'import.indirect':
    'registerPostTrackCallback wird indirekt aufgerufen. Rufen Sie es am Tracker auf, um den Callback zu importieren.',
  'import.preTrack':
    'registerPreTrackCallback läuft, bevor ein Treffer gesendet wird. Diese Erweiterung führt Code danach aus: nicht übernommen.',
  'import.await':
    'Der Code nach diesem await lässt sich nicht übernehmen: Wo er endet, ist nicht klar. Verschieben Sie ihn in .then(…), oder kopieren Sie ihn von Hand.',
  'import.returned':
    'Was nach diesem Ereignis läuft, steht nicht in diesem Text: Sein Promise wird zurückgegeben. Fügen Sie auch den Code ein, der es verwendet.',
  'import.used':
    'Was {code} tut, sobald das Ereignis gesendet ist, lässt sich nicht übernehmen. Setzen Sie .then(…) direkt hinter das Ereignis.',
  'import.command':
    'Welchen Befehl {code} gibt, weiß nur die Seite. Schreiben Sie dort "sendEvent", um zu importieren, was folgt.',
  'import.inText':
    'Das ist Code in einer Zeichenfolge, die nicht gelesen wird. Schreiben Sie ihn als Code, um ihn zu importieren.',
  'import.inHtml':
    'Das steht außerhalb der Skripte, die eine Seite ausführt, und wird nicht gelesen. Fügen Sie den Code ohne das HTML darum ein.',
  'import.notAlone':
    'Die Funktion verwendet, was nur ihre Klasse oder ihr Modul hat. Schreiben Sie sie als Funktion, die allein stehen kann.',
  'import.catch':
    'Was läuft, wenn ein Ereignis scheitert, wird nicht übernommen. Verwenden Sie eine Regel mit dem Ereignis Hit Unconfirmed.',
  'import.finally':
    'Was nach Erfolg und Misserfolg gleichermaßen läuft, wird nicht übernommen. Verwenden Sie einen Callback und eine Regel mit dem Ereignis Hit Unconfirmed.',
  'import.laterThen':
    'Nur das erste .then(…) nach einem Ereignis wird übernommen. Dieses bekommt, was das davor zurückgibt.',

  'import.function.unknown':
    '„{name}“ ist keine Funktion, die in diesem Text steht. Fügen Sie auch ihre Definition ein.',
  'import.function.elsewhere':
    '„{name}“ steht nicht in diesem Text. Fügen Sie auch die Definition ein, oder registrieren Sie eine eigene Funktion, die es aufruft.',
  'import.function.none': '{code} ist keine Funktion. Schreiben Sie die Funktion selbst.',
  'import.function.choice':
    'Welche Funktion {code} ist, weiß nur die Seite. Registrieren Sie eine einzige Funktion, die selbst entscheidet.',
  'import.function.tracks':
    '{name} würde nach jedem Treffer einen weiteren senden, ohne Ende. Ein Callback kann das nicht.',
  'import.function.several':
    '„{name}“ bekommt mehr als einen Wert. Welcher registriert wird, weiß nur die Seite.',
  'import.function.parameter':
    '„{name}“ wird von anderswo übergeben. Fügen Sie die Funktion selbst ein.',
  'import.function.imported':
    '„{name}“ wird aus einer anderen Datei importiert. Fügen Sie die Funktion selbst ein.',
  'import.function.made':
    'Die Funktion ist das, was „{code}“ zurückgibt; das weiß nur die Seite. Schreiben Sie die Funktion selbst.',
  'import.function.generator':
    'Die Funktion ist ein Generator: Ein Aufruf führt nichts von ihrem Code aus. Machen Sie eine gewöhnliche Funktion daraus.',
  'import.function.bound':
    'Die Funktion ist an ein Objekt oder an Werte gebunden, die sich nicht übernehmen lassen. Übergeben Sie die Werte als Argumente.',

  'import.value.unknown':
    'Der Wert von „{name}“ wurde einmal ermittelt, als der Callback registriert wurde: {code}. Geben Sie einen Wert ein oder ein Datenelement, das bei jedem Treffer gelesen wird.',
  'import.value.text':
    '„{name}“ war {value}, kein Text. Argumente sind Text, daher wandelt der Code es zurück.',
  'import.value.read':
    '„{name}“ ist jetzt {value}: gelesen bei jedem Treffer und nicht mehr einmal, wenn der Callback registriert wird.',
  'import.value.token': '„{name}“ enthält {value}, was hier ein Datenelement ist.',
  'import.unused': 'Die Funktion verwendet {code} nicht: weggelassen.',

  'import.captured':
    '„{name}“ steht außerhalb der Funktion, in Zeile {line}, und wird nicht übernommen. Verschieben Sie es in den Code, oder machen Sie ein Argument daraus.',
  'import.brought': '„{name}“ aus Zeile {line} wurde mitgenommen.',
  'import.clash':
    '„{name}“ aus Zeile {line} ist verdeckt: In einem Callback ist dieser Name einer seiner eigenen Parameter. Verwenden Sie einen anderen Namen.',
  'import.global.window':
    '„{name}“ wird als window.{name} geschrieben: In einem Callback ist der Name allein einer seiner eigenen Parameter.',
  'import.globals': 'Verwendet, was es auf der Seite geben muss: {names}.',
  'import.global.module':
    '„{name}“ gibt es nur in Erweiterungen und Modulen, nicht in einem Callback. Verwenden Sie stattdessen, was die Seite hat.',
  'import.global.rule':
    '„{name}“ gibt es nur im benutzerdefinierten Code einer Regel, nicht in einem Callback. Machen Sie ein Argument aus dem, was Sie davon brauchen.',
  'import.helper':
    '„{name}“ wird in Zeile {line} dieses Textes gesetzt und nicht übernommen. Lassen Sie diese Zeile auf der Seite, oder verschieben Sie sie in den Code.',
  'import.this': '„this“ gehört zum umgebenden Code und wird nicht übernommen.',
  'import.arguments': '„arguments“ gehören zum umgebenden Code und werden nicht übernommen.',

  'import.empty': 'Die Funktion ist leer: Es gibt nichts auszuführen.',
  'import.clearVars':
    's.clearVars() löscht auch, was die Seite für ihren nächsten Treffer gesetzt hat. Die Konfiguration der Erweiterung kann Variablen ohne das löschen: „Gesendetes löschen“.',
  'import.instance.unknown':
    'Welche Web SDK-Instanz {code} ist, weiß nur die Seite. Der Callback gilt für alle: Wählen Sie Ihre unter seinen Trackern.',
  'import.tracker.unknown':
    'Welcher der Tracker {code} ist, weiß nur die Seite. Der Callback gilt für alle: Wählen Sie Ihren unter seinen Trackern.',
  'import.notListenedTo':
    'Die Erweiterung überwacht diesen Tracker noch nicht. Fügen Sie ihn den Trackern in der Konfiguration der Erweiterung hinzu, sonst läuft der Callback nie.',

  'import.loop':
    'Er wurde in einer Schleife registriert. Hier ist es ein Callback, der einmal für jeden Treffer läuft.',
  'import.conditional':
    'Er wurde nur unter einer Bedingung registriert: {code}. Der Callback läuft immer. Sollte die Bedingung verhindern, dass er zweimal registriert wird, ist sie nicht mehr nötig.',
  'import.exit': 'Hier endet der Code immer: Die Registrierung dahinter wurde nie erreicht.',
  'import.failure': 'Er wurde nur registriert, wenn etwas gescheitert war.',
  'import.try': 'Er wurde nur registriert, wenn davor, im selben „try“, nichts gescheitert war.',
  'import.awaited': 'Er wurde erst nach {code} registriert, und nicht, wenn das scheiterte.',
  'import.promised': 'Er wurde durch {code} registriert: erst wenn dieses Promise erfüllt war.',
  'import.event': 'Er wurde nur registriert, wenn auf der Seite etwas geschah: {code}.',
  'import.again':
    'Er wurde immer wieder registriert, durch {code}. Hier ist es ein Callback, der einmal für jeden Treffer läuft.',
  'import.timer':
    'Er wurde durch einen Timer registriert, der an anderer Stelle angehalten wird: {code}.',
  'import.handedOver':
    'Er wurde durch eine Funktion registriert, die {code} bekommt. Ob und wann sie aufgerufen wird, steht nicht in diesem Text.',
  'import.uncalled': 'Er wurde durch eine Funktion registriert, die dieser Text nicht aufruft.',
  'import.uncalled.named': 'Er wurde durch „{name}“ registriert, was dieser Text nicht aufruft.',
  'import.rule.every-hit':
    'In der Konfiguration läuft er ohne das. Damit es so bleibt, verwenden Sie die Aktion Register Callback in einer Regel mit dieser Bedingung.',
  'import.rule.next-hit':
    'In der Konfiguration läuft er nach jedem Treffer. Damit es bleibt, wie es war, verwenden Sie die Aktion Register Callback in einer Regel für diesen Moment: „Nur nach dem nächsten Treffer“.',
  'import.repeated': 'Er wurde {number} Mal registriert. Hier läuft er einmal für jeden Treffer.',
  'import.everyEvent':
    'Er lief für dieses eine Ereignis. Der Callback läuft für jedes erfolgreich gesendete Ereignis: Schränken Sie ihn durch den Treffertyp oder eine Bedingung in seinem Code ein.',
} satisfies Translation<typeof importEn>;

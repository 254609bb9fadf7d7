import type { importEn } from './import.en';
import type { Translation } from './translation';

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
  'import.catch':
    'Was läuft, wenn ein Ereignis scheitert, wird nicht übernommen. Verwenden Sie eine Regel mit dem Ereignis Hit Unconfirmed.',
  'import.finally':
    'Was nach Erfolg und Misserfolg gleichermaßen läuft, wird nicht übernommen. Verwenden Sie einen Callback und eine Regel mit dem Ereignis Hit Unconfirmed.',
  'import.laterThen':
    'Nur das erste .then(…) nach einem Ereignis wird übernommen. Dieses bekommt, was das davor zurückgibt.',

  'import.function.unknown':
    '„{name}“ ist keine Funktion, die in diesem Text steht. Fügen Sie auch ihre Definition ein.',
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
  'import.this': '„this“ gehört zum umgebenden Code und wird nicht übernommen.',
  'import.arguments': '„arguments“ gehören zum umgebenden Code und werden nicht übernommen.',

  'import.loop':
    'Er wurde in einer Schleife registriert. Hier ist es ein Callback, der einmal für jeden Treffer läuft.',
  'import.conditional':
    'Er wurde nur unter einer Bedingung registriert: {code}. Der Callback läuft immer. Sollte die Bedingung verhindern, dass er zweimal registriert wird, ist sie nicht mehr nötig.',
  'import.repeated': 'Er wurde {number} Mal registriert. Hier läuft er einmal für jeden Treffer.',
  'import.everyEvent':
    'Er lief für dieses eine Ereignis. Der Callback läuft für jedes erfolgreich gesendete Ereignis: Schränken Sie ihn durch den Treffertyp oder eine Bedingung in seinem Code ein.',
} satisfies Translation<typeof importEn>;

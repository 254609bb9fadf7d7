import type { lintEn } from '../en/lint';
import type { Translation } from '../translation';

export const lintDe = {
  'code.problems': 'Probleme im Code',
  'code.problems.none': 'Keine Probleme gefunden.',
  'code.errors': '{number} Fehler',
  'code.warnings': { one: '{number} Warnung', other: '{number} Warnungen' },
  'code.error': 'Fehler:',
  'code.warning': 'Warnung:',
  'code.line': 'Zeile {line}',
  'code.place': 'Zeile {line}, Spalte {column}:',
  'code.completions': 'Vorschläge',
  'code.keys':
    'F8 springt zum nächsten Problem, Umschalt+F8 zum vorigen, Strg+. zu seinen Korrekturen (Mac: Cmd+.). Strg+Leertaste schlägt Namen vor, Strg+I erklärt den Namen an der Schreibmarke (Mac: Cmd+I). Strg+F sucht und ersetzt (Mac: Cmd+F).',

  'syntax.unexpected': '„{word}“ gehört nicht hierher.',
  'syntax.endsEarly':
    'Der Code endet, bevor er vollständig ist. Schließen Sie die offene Klammer oder das offene Anführungszeichen.',
  'syntax.declared': 'Der Name „{name}“ ist schon vergeben. Wählen Sie einen anderen.',
  'syntax.string': 'Dieser Text hat in seiner Zeile kein schließendes Anführungszeichen.',
  'syntax.template': 'Diese Vorlage hat keinen schließenden Gravis (`).',
  'syntax.comment': 'Dieser Kommentar hat kein Ende. Schließen Sie ihn mit */.',
  'syntax.regex': 'Dieser reguläre Ausdruck hat keinen schließenden Schrägstrich.',
  'syntax.regexInvalid': 'Das ist kein gültiger regulärer Ausdruck.',
  'syntax.await':
    '„await“ geht nur in einer async-Funktion. Setzen Sie den Code in eine, rufen Sie sie auf, und geben Sie ihr Promise zurück.',
  'syntax.import': '„import“ und „export“ gehen in einem Callback nicht.',
  'syntax.assignment': 'Hieran kann nichts zugewiesen werden. Vergleichen Sie mit ===.',
  'syntax.initializer': 'Diese Konstante braucht einen Wert.',
  'syntax.catch': '„try“ braucht ein „catch“ oder ein „finally“.',
  'syntax.reserved':
    '„{name}“ ist ein reserviertes Wort von JavaScript. Wählen Sie einen anderen Namen.',
  'syntax.number': 'Das ist keine gültige Zahl.',
  'syntax.outsideLoop': '„{word}“ steht außerhalb einer Schleife.',
  'syntax.html': 'Das ist HTML. Hierher gehört nur JavaScript, ohne Tags.',
  'syntax.html.fix': 'Die Tags entfernen',
  'syntax.quotes': 'Solche Anführungszeichen macht eine Textverarbeitung. Code braucht gerade.',
  'syntax.invisible': 'Hier steht ein unsichtbares Zeichen. Es kam beim Einfügen des Codes mit.',
  'syntax.invisible.fix': 'Entfernen',
  'syntax.fence':
    'Das sind die Zeichen eines Codeblocks in Markdown. Hierher gehört nur der Code dazwischen.',
  'syntax.fence.fix': 'Nur den Code behalten',
  'syntax.other': 'Das ist kein gültiges JavaScript: {reason}.',

  'lint.fix.remove': '{code} entfernen',

  'lint.tracking.now':
    '{call} sendet hier nichts. Es würde den Callback wieder auslösen, und so weiter ohne Ende.',
  'lint.tracking.loop':
    '{call} sendet nach jedem Treffer einen Treffer, ohne Ende. Wählen Sie die Tracker oder Treffertypen, für die der Callback gilt, oder entfernen Sie den Aufruf.',
  'lint.tracking.maybe':
    '{call} sendet einen weiteren Treffer, und der Callback läuft danach wieder. Sorgen Sie dafür, dass das ein Ende hat: Wählen Sie Treffertypen oder Tracker, oder prüfen Sie hit.type.',
  'lint.tracking.other':
    '{call} sendet einen weiteren Treffer. Führt jener Tracker diesen Callback auch aus, folgen Treffer ohne Ende aufeinander.',

  'lint.registration.post':
    'Dieses Feld ist schon der Callback. Hier registriert, käme nach jedem Treffer einer dazu.',
  'lint.registration.pre':
    'Das fügt nach jedem Treffer einen Callback mehr hinzu. Registrieren Sie ihn einmal, außerhalb dieses Callbacks.',
  'lint.uncalled':
    'Diese Funktion wird nie aufgerufen, also geschieht nichts. In das Feld gehört nur der Code in ihr.',
  'lint.fix.unwrap': 'Nur den Code der Funktion behalten',

  'lint.token':
    '{token} wird im Code nicht ersetzt. Machen Sie ein Argument daraus, oder lesen Sie das Datenelement.',
  'lint.fix.argument': 'Argument {name} mit dem Wert {token} hinzufügen',
  'lint.fix.use': '{code} verwenden',

  'lint.reset':
    '{variable} wird zurückgesetzt, bevor der Callback läuft. Der Treffer hat, was gesendet wurde: {instead}',
  'lint.reset.lost':
    '{variable} wird zurückgesetzt, bevor der Callback läuft, und der Treffer hat es nicht.',

  'lint.clearVars':
    'Das löscht auch, was die Seite für ihren nächsten Treffer gesetzt hat. Die Einstellung unter „Variablen löschen“ löscht nur, was dieser Treffer gesendet hat.',
  'lint.clearVars.elsewhere':
    'Das löscht auch, was die Seite für ihren nächsten Treffer gesetzt hat. In der Konfiguration der Erweiterung löscht „Variablen löschen“ nur, was jeder Treffer gesendet hat.',
  'lint.fix.clearing': 'Entfernen, und löschen, was jeder Treffer gesendet hat',

  'lint.undeclared':
    '„{name}“ ist nicht deklariert. Die Zuweisung legt eine Variable an, die die ganze Seite teilt.',
  'lint.undeclared.strict':
    '„{name}“ ist nicht deklariert, daher löst diese Zuweisung einen Fehler aus.',
  'lint.fix.declare': 'Deklarieren: {code}',

  'lint.documentWrite': 'Ist die Seite schon geladen, ersetzt das alles, was darauf steht.',

  'lint.returned':
    'Diesen Wert nimmt niemand. Von dem, was ein Callback zurückgibt, zählt nur ein Promise.',
  'lint.returned.url':
    'Der Treffer wurde schon gesendet. Eine andere URL zurückzugeben ändert nichts, und niemand nimmt den Wert.',
  'lint.fix.return': 'Nichts zurückgeben',

  'lint.floating':
    'Scheitert dieses Promise, erfährt es niemand. Geben Sie es zurück, dann wird der Fehler mit dem Namen des Callbacks protokolliert.',
  'lint.fix.returnPromise': 'Das Promise zurückgeben',
  'lint.fix.await': 'Mit await abwarten',
  'lint.fix.catch': 'Den Fehler hier protokollieren',

  'lint.argument': 'Es gibt kein Argument „{name}“.',
  'lint.fix.addArgument': 'Argument {name} hinzufügen',
  'lint.noTracker': 'Hier ist s undefined: Treffer des Web SDK haben keinen Tracker.',

  'lint.url':
    'Wer die URL von Hand zerlegt, verliert verschachtelte Kontextdaten. hit.get, hit.contextData und hit.reportSuites haben sie schon bereit.',
  'lint.hitName': 'Ein Treffer hat nichts unter dem Namen „{name}“.',
  'lint.hitName.last': '„{name}“ gibt es nicht: {last} ist die letzte.',
  'lint.hitName.throws':
    'Ein Treffer hat nichts unter dem Namen „{name}“, daher löst das einen Fehler aus.',
  'lint.contextKey':
    'Kontextdaten sind kein Baum: Der Schlüssel mit seinen Punkten ist ein Name, „{key}“.',
  'lint.hitWrite':
    'Ein Treffer lässt sich nicht ändern: Er wurde schon gesendet. Das bewirkt nichts oder löst einen Fehler aus.',
  'lint.assigned': 'Ein einfaches = weist einen Wert zu. Zum Vergleichen schreiben Sie ===.',
  'lint.fix.compare': 'Mit === vergleichen',
  'lint.insecure': 'Browser blockieren auf sicheren Seiten Anforderungen an http:.',
  'lint.string':
    'Code in einer Zeichenfolge wird von vielen Content-Security-Policies blockiert. Geben Sie {name} eine Funktion, oder verzichten Sie darauf.',
  'lint.fix.function': 'Eine Funktion daraus machen',
} satisfies Translation<typeof lintEn>;

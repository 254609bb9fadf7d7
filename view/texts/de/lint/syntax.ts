import type { syntaxEn } from '../../en/lint/syntax';
import type { Translation } from '../../translation';

export const syntaxDe = {
  'lint.syntax.unexpected': '„{word}“ gehört nicht hierher.',
  'lint.syntax.endsEarly':
    'Der Code endet, bevor er vollständig ist. Schließen Sie die offene Klammer oder das offene Anführungszeichen.',
  'lint.syntax.declared': 'Der Name „{name}“ ist schon vergeben. Wählen Sie einen anderen.',
  'lint.syntax.string': 'Dieser Text hat in seiner Zeile kein schließendes Anführungszeichen.',
  'lint.syntax.template': 'Diese Vorlage hat keinen schließenden Gravis (`).',
  'lint.syntax.comment': 'Dieser Kommentar hat kein Ende. Schließen Sie ihn mit */.',
  'lint.syntax.regex': 'Dieser reguläre Ausdruck hat keinen schließenden Schrägstrich.',
  'lint.syntax.regexInvalid': 'Das ist kein gültiger regulärer Ausdruck.',
  'lint.syntax.await':
    '„await“ geht nur in einer async-Funktion. Setzen Sie den Code in eine, rufen Sie sie auf, und geben Sie ihr Promise zurück.',
  'lint.syntax.import': '„import“ und „export“ gehen in einem Callback nicht.',
  'lint.syntax.assignment': 'Hieran kann nichts zugewiesen werden. Vergleichen Sie mit ===.',
  'lint.syntax.initializer': 'Diese Konstante braucht einen Wert.',
  'lint.syntax.catch': '„try“ braucht ein „catch“ oder ein „finally“.',
  'lint.syntax.reserved':
    '„{name}“ ist ein reserviertes Wort von JavaScript. Wählen Sie einen anderen Namen.',
  'lint.syntax.number': 'Das ist keine gültige Zahl.',
  'lint.syntax.outsideLoop': '„{word}“ steht außerhalb einer Schleife.',
  'lint.syntax.html': 'Das ist HTML. Hierher gehört nur JavaScript, ohne Tags.',
  'lint.syntax.html.fix': 'Die Tags entfernen',
  'lint.syntax.quotes':
    'Solche Anführungszeichen macht eine Textverarbeitung. Code braucht gerade.',
  'lint.syntax.invisible':
    'Hier steht ein unsichtbares Zeichen. Es kam beim Einfügen des Codes mit.',
  'lint.syntax.invisible.fix': 'Entfernen',
  'lint.syntax.other': 'Das ist kein gültiges JavaScript: {reason}.',
} satisfies Translation<typeof syntaxEn>;

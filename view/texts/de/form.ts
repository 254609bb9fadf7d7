import type { formEn } from '../en/form';
import type { Translation } from '../translation';

export const formDe = {
  'form.identifier.withWindow': 'Schreiben Sie nur den Namen der Variablen: {alone}, nicht {name}.',
  'form.identifier.path':
    '„{name}“ ist eine Eigenschaft eines Objekts. Nur eine Variable der Seite selbst kann überwacht werden: Legen Sie den Tracker in eine Variable.',

  'form.identifier.wrong':
    '„{name}“ kann kein Name in JavaScript sein. Verwenden Sie Buchstaben, Ziffern, _ und $, und beginnen Sie nicht mit einer Ziffer.',
  'form.identifier.reserved':
    '„{name}“ ist ein reserviertes Wort von JavaScript. Wählen Sie einen anderen Namen.',
} satisfies Translation<typeof formEn>;

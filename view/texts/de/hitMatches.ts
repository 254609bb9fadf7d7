import type { hitMatchesEn } from '../en/hitMatches';
import type { Translation } from '../translation';

export const hitMatchesDe = {
  'hitMatches.title': 'Post-Track Callback: Hit Matches',

  'hitMatches.when':
    'Prüft den Treffer einer Regel mit dem Ereignis Hit Sent oder Hit Unconfirmed. In Regeln mit anderen Ereignissen gibt es keinen Treffer, und die Bedingung ist falsch.',
  'hitMatches.match': 'Die Bedingung ist wahr, wenn',
  'hitMatches.match.all': 'alle Vergleiche wahr sind',
  'hitMatches.match.any': 'mindestens ein Vergleich wahr ist',
  'hitMatches.comparisons': 'Vergleiche',
  'hitMatches.comparisons.help':
    'Der Vergleichswert darf Datenelemente enthalten; leer passt er zu nichts.',
  'hitMatches.comparisons.more':
    'Ein Wert, den der Treffer nicht hat, passt zu nichts: Dann sind nur die Gegenteile wahr, etwa „ist nicht gleich“.',
  'hitMatches.comparisons.add': 'Vergleich hinzufügen',
  'hitMatches.comparisons.none': 'Fügen Sie einen Vergleich hinzu.',
  'hitMatches.comparison.from': 'Wert des Treffers {number}',
  'hitMatches.comparison.operator': 'Operator {number}',
  'hitMatches.comparison.value': 'Vergleichswert {number}',
  'hitMatches.comparison.caseInsensitive': 'Groß-/Kleinschreibung ignorieren',
  'hitMatches.comparison.caseInsensitive.label':
    'Groß-/Kleinschreibung ignorieren, Vergleich {number}',
  'hitMatches.comparison.test': 'Testen',
  'hitMatches.comparison.test.label': 'Ausdruck von Vergleich {number} testen',
  'hitMatches.comparison.remove': 'Vergleich {name} entfernen',
  'hitMatches.comparison.removed': 'Der Vergleich von {name} wurde entfernt.',
  'hitMatches.comparison.value.missing':
    'Schreiben Sie den Vergleichswert, oder wählen Sie „existiert“, um nur zu fragen, ob der Treffer ihn hat.',
  'hitMatches.comparison.pattern.invalid': 'Das ist kein gültiger regulärer Ausdruck.',
  'hitMatches.comparison.pattern.slow':
    'Dieser Ausdruck kann so lange dauern, dass die Seite hängt. Vermeiden Sie Wiederholungen in Wiederholungen, wie in (a+)+, und mehr als zwei .* in einem Ausdruck.',
  'hitMatches.operator.equals': 'ist gleich',
  'hitMatches.operator.contains': 'enthält',
  'hitMatches.operator.starts-with': 'beginnt mit',
  'hitMatches.operator.ends-with': 'endet mit',
  'hitMatches.operator.matches-regex': 'passt zum Regex',
  'hitMatches.operator.exists': 'existiert',
  'hitMatches.operator.equals.not': 'ist nicht gleich',
  'hitMatches.operator.contains.not': 'enthält nicht',
  'hitMatches.operator.starts-with.not': 'beginnt nicht mit',
  'hitMatches.operator.ends-with.not': 'endet nicht mit',
  'hitMatches.operator.matches-regex.not': 'passt nicht zum Regex',
  'hitMatches.operator.exists.not': 'existiert nicht',
} satisfies Translation<typeof hitMatchesEn>;

import type { clearingEn } from '../en/clearing';
import type { Translation } from '../translation';

export const clearingDe = {
  clearing: 'Variablen löschen',
  'clearing.help': 'Ein Tracker behält seine Variablen von einem Treffer zum nächsten.',
  'clearing.more':
    'In Einzelseitenanwendungen geraten Variablen in Treffer, zu denen sie nicht gehören, wenn nichts sie löscht.',
  'clearing.mode': 'Nach jedem erfolgreich gesendeten Treffer',
  'clearing.mode.off': 'Nichts löschen',
  'clearing.mode.off.help': 'Jeder Wert bleibt, bis die Seite ihn ändert.',
  'clearing.mode.sent': 'Gesendetes löschen',
  'clearing.mode.sent.help':
    'Nur was dieser Treffer gesendet und die Seite seither nicht geändert hat: Ein Wert für die nächste Seite bleibt erhalten.',
  'clearing.mode.all': 'Alles löschen, wie s.clearVars()',
  'clearing.mode.all.help':
    'Auch was die Seite für ihren nächsten Treffer gesetzt hat, während dieser unterwegs war: Dieser Wert geht verloren.',
  'clearing.keep': 'Behalten',
  'clearing.keep.help': 'Diese werden nie gelöscht.',
  'clearing.keep.add': 'Variable zum Behalten hinzufügen',
  'clearing.also': 'Zusätzlich löschen',
  'clearing.also.help':
    'Was s.clearVars() stehen lässt, gelöscht nach derselben Regel wie die anderen.',
  'clearing.also.add': 'Variable zum Löschen hinzufügen',
  'clearing.contextData':
    'Alle Kontextdaten. Für einen einzelnen Schlüssel schreiben Sie contextData. und den Schlüssel: contextData.page.type.',
  'clearing.linkTrackVars': 'Die Liste der Variablen, die Link-Treffer enthalten.',
  'clearing.linkTrackEvents': 'Die Liste der Ereignisse, die Link-Treffer enthalten.',
  'clearing.name': '{list}, Variable {number}',
  'clearing.name.remove': '{name} aus „{list}“ entfernen',
  'clearing.name.removed': '{name} wurde aus „{list}“ entfernt.',
  'clearing.name.none': 'Keine löschbare Variable passt zu „{query}“.',
  'clearing.name.unknown':
    '„{name}“ ist keine löschbare Variable. Wählen Sie eine aus der Liste, oder entfernen Sie sie.',
  'clearing.name.doubled': '{name} steht schon in dieser Liste. Entfernen Sie eine davon.',
  'clearing.name.kept':
    '{name} steht schon unter „Behalten“, das Vorrang hat. Entfernen Sie sie hier oder dort.',

  'clearing.race.sent': 'Treffer wird gesendet',
  'clearing.race.set': 'Seite setzt eVar1 neu',
  'clearing.race.confirmed': 'Treffer wurde erfolgreich gesendet',
  'clearing.race.off': 'Nichts löschen',
  'clearing.race.sentOnly': 'Gesendetes löschen',
  'clearing.race.all': 'Alles löschen',
  'clearing.race.described':
    'Ein Treffer wird mit eVar1 = A und eVar2 = X gesendet. Während er unterwegs ist, setzt die Seite eVar1 = B für ihren nächsten Treffer. Nach dem erfolgreichen Senden: Wird nichts gelöscht, bleiben B und X, und X gerät in den nächsten Treffer. Wird Gesendetes gelöscht, bleibt B, und eVar2 ist leer. Wird alles gelöscht, sind beide leer: B ist verloren.',

  'clearing.webSdk': 'Für das Web SDK gibt es nichts zu löschen.',
  'clearing.webSdk.others':
    'Jedes Ereignis hat nur, was ihm mitgegeben wurde. Was hier gewählt ist, gilt für die anderen Tracker.',
  'clearing.webSdk.alone':
    'Jedes Ereignis hat nur, was ihm mitgegeben wurde. Kein anderer Tracker ist ausgewählt, daher bewirkt diese Einstellung nichts.',
} satisfies Translation<typeof clearingEn>;

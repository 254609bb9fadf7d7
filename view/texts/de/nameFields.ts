import type { nameFieldsEn } from '../en/nameFields';
import type { Translation } from '../translation';

export const nameFieldsDe = {
  'nameFields.variables': 'Variablen',
  'nameFields.variables.add': 'Variable hinzufügen',
  'nameFields.variable.name': 'Variable {number}',
  'nameFields.variable.value': 'Wert {number}',
  'nameFields.variable.remove': 'Variable {name} entfernen',
  'nameFields.variable.removed': '{name} wurde entfernt.',
  'nameFields.variable.unnamed': 'Die Variable ohne Namen',
  'nameFields.variable.none':
    'Keine Variable passt zu „{query}“. Für Kontextdaten schreiben Sie contextData. und den Schlüssel: contextData.page.type.',
  'nameFields.variable.events.syntax': 'event1,event2=5,event3:id (= Wert, : Seriennummer)',
  'nameFields.variable.products.syntax':
    'Kategorie;Name;Menge;Preis;Ereignisse;eVars, Kommas zwischen Produkten',

  'nameFields.hitValue.none':
    'Nichts an einem Treffer passt zu „{query}“. Für Kontextdaten schreiben Sie contextData. und den Schlüssel, für einen Abfrageparameter param. und seinen Namen, für ein Feld eines Web SDK-Ereignisses xdm. oder data. und seinen Pfad.',
} satisfies Translation<typeof nameFieldsEn>;

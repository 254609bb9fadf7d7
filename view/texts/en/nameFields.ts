import type { Pattern } from '../TextFormatter';

/** The fields that know names of variables and values of a hit, in English. */
export const nameFieldsEn = {
  'nameFields.variables': 'Variables',
  'nameFields.variables.add': 'Add variable',
  'nameFields.variable.name': 'Variable {number}',
  'nameFields.variable.value': 'Value {number}',
  'nameFields.variable.remove': 'Remove variable {name}',
  'nameFields.variable.removed': '{name} was removed.',
  'nameFields.variable.unnamed': 'The variable without a name',
  'nameFields.variable.none':
    'No variable fits “{query}”. For context data, write contextData. and the key: contextData.page.type.',
  'nameFields.variable.events.syntax': 'event1,event2=5,event3:id (= value, : serial number)',
  'nameFields.variable.products.syntax':
    'category;name;quantity;price;events;eVars, commas between products',

  'nameFields.hitValue.none':
    'Nothing in a hit fits “{query}”. For context data, write contextData. and the key; for a query parameter, param. and its name; for a field of a Web SDK event, xdm. or data. and its path.',
} as const satisfies Record<string, Pattern>;

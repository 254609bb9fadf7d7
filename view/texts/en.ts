/** Every text of the views, in English. Words in braces stand for a value. */
export const en = {
  'dataElement.pick': 'Choose a data element for “{field}”',

  'callback.name': 'Name',
  'callback.name.missing': 'Give the callback a name.',

  'removeCallback.name.help':
    'The callback with this name stops running, whoever registered it: the extension configuration, another rule or another extension.',
} as const satisfies Record<string, string>;

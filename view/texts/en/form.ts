import type { Pattern } from '../TextFormatter';

/** What the form finds wrong with a name, whatever it names, in English. */
export const formEn = {
  'form.identifier.withWindow': 'Write the variable’s name alone: {alone}, not {name}.',
  'form.identifier.path':
    '“{name}” is a property of an object. Only a variable of the page itself can be listened to: put the tracker into one.',

  'form.identifier.wrong':
    '“{name}” can’t be a JavaScript name. Use letters, digits, _ and $, and do not begin with a digit.',
  'form.identifier.reserved': '“{name}” is a reserved word of JavaScript. Choose another name.',
} as const satisfies Record<string, Pattern>;

import type { Pattern } from '../../TextFormatter';

/** Why code is no JavaScript, in English. */
export const syntaxEn = {
  'lint.syntax.unexpected': 'Unexpected “{word}”.',
  'lint.syntax.endsEarly':
    'The code ends before it is complete. Close the open bracket, brace or quote.',
  'lint.syntax.declared': 'The name “{name}” is taken already. Choose another one.',
  'lint.syntax.string': 'This text has no closing quote in its line.',
  'lint.syntax.template': 'This template has no closing backtick.',
  'lint.syntax.comment': 'This comment has no end. Close it with */.',
  'lint.syntax.regex': 'This regular expression has no closing slash.',
  'lint.syntax.regexInvalid': 'This is no valid regular expression.',
  'lint.syntax.await':
    '“await” works only in an async function. Put the code into one, call it, and return its promise.',
  'lint.syntax.import': '“import” and “export” don’t work in a callback.',
  'lint.syntax.assignment': 'Nothing can be assigned to this. Compare with ===.',
  'lint.syntax.initializer': 'This constant needs a value.',
  'lint.syntax.catch': '“try” needs a “catch” or a “finally”.',
  'lint.syntax.reserved': '“{name}” is a reserved word of JavaScript. Choose another name.',
  'lint.syntax.number': 'This is no valid number.',
  'lint.syntax.outsideLoop': '“{word}” stands outside of a loop.',
  'lint.syntax.html': 'This is HTML. Only JavaScript goes here, without tags.',
  'lint.syntax.html.fix': 'Remove the tags',
  'lint.syntax.quotes': 'Word processors make such quotes. Code needs straight ones.',
  'lint.syntax.invisible':
    'Here is a character that nobody sees. It came along when the code was pasted.',
  'lint.syntax.invisible.fix': 'Remove it',
  'lint.syntax.other': 'This is no valid JavaScript: {reason}.',
} as const satisfies Record<string, Pattern>;

/** What is said about the code of a callback, in English. */
export const lintEn = {
  'syntax.unexpected': 'Unexpected “{word}”.',
  'syntax.endsEarly':
    'The code ends before it is complete. Close the open bracket, brace or quote.',
  'syntax.declared': 'The name “{name}” is taken already. Choose another one.',
  'syntax.string': 'This text has no closing quote in its line.',
  'syntax.template': 'This template has no closing backtick.',
  'syntax.comment': 'This comment has no end. Close it with */.',
  'syntax.regex': 'This regular expression has no closing slash.',
  'syntax.regexInvalid': 'This is no valid regular expression.',
  'syntax.await':
    '“await” works only in an async function. Put the code into one, call it, and return its promise.',
  'syntax.import': '“import” and “export” don’t work in a callback.',
  'syntax.assignment': 'Nothing can be assigned to this. Compare with ===.',
  'syntax.initializer': 'This constant needs a value.',
  'syntax.catch': '“try” needs a “catch” or a “finally”.',
  'syntax.reserved': '“{name}” is a reserved word of JavaScript. Choose another name.',
  'syntax.number': 'This is no valid number.',
  'syntax.outsideLoop': '“{word}” stands outside of a loop.',
  'syntax.other': 'This is no valid JavaScript: {reason}.',

  'lint.fix.remove': 'Remove {code}',

  'lint.tracking.now':
    '{call} sends nothing here. It would run the callback again, and so on for ever.',
  'lint.tracking.loop':
    '{call} sends a hit after each hit, for ever. Choose the trackers or hit types that the callback is for, or remove the call.',
  'lint.tracking.maybe':
    '{call} sends another hit, and the callback runs again after it. Make sure that this comes to an end: choose hit types or trackers, or test hit.type.',
  'lint.tracking.other':
    '{call} sends another hit. If that tracker runs this callback too, hits follow each other for ever.',
} as const satisfies Record<string, string>;

import type { Pattern } from '../TextFormatter';

/** What is said about the code of a callback, in English. */
export const lintEn = {
  'code.problems': 'Problems in the code',
  'code.problems.none': 'No problems found.',
  'code.errors': { one: '{number} error', other: '{number} errors' },
  'code.warnings': { one: '{number} warning', other: '{number} warnings' },
  'code.error': 'Error:',
  'code.warning': 'Warning:',
  'code.line': 'Line {line}',
  'code.place': 'Line {line}, column {column}:',
  'code.completions': 'Suggestions',
  'code.keys':
    'F8 goes to the next problem, Shift+F8 to the one before, Ctrl+. to its repairs (Mac: Cmd+.). Ctrl+Space suggests names, Ctrl+I explains the name at the caret (Mac: Cmd+I). Ctrl+F finds and replaces (Mac: Cmd+F).',

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
  'syntax.html': 'This is HTML. Only JavaScript goes here, without tags.',
  'syntax.html.fix': 'Remove the tags',
  'syntax.quotes': 'Word processors make such quotes. Code needs straight ones.',
  'syntax.invisible':
    'Here is a character that nobody sees. It came along when the code was pasted.',
  'syntax.invisible.fix': 'Remove it',
  'syntax.fence':
    'These are the marks of a code block in Markdown. Only the code between them goes here.',
  'syntax.fence.fix': 'Keep only the code',
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

  'lint.registration.post':
    'This field is the callback already. Registered here, one more would be added after each hit.',
  'lint.registration.pre':
    'This adds one more callback after each hit. Register it once, outside of this callback.',
  'lint.uncalled':
    'This function is never called, so nothing happens. The field takes only the code inside of it.',
  'lint.fix.unwrap': 'Keep only the code of the function',

  'lint.token':
    '{token} is not replaced in code. Make an argument of it, or read the data element.',
  'lint.fix.argument': 'Add the argument {name} with the value {token}',
  'lint.fix.use': 'Use {code}',

  'lint.reset':
    '{variable} is reset before the callback runs. The hit has what was sent: {instead}',
  'lint.reset.lost': '{variable} is reset before the callback runs, and the hit does not have it.',

  'lint.clearVars':
    'This also wipes what the page has set for its next hit. The setting under “Clearing variables” clears only what this hit sent.',
  'lint.clearVars.elsewhere':
    'This also wipes what the page has set for its next hit. In the extension configuration, “Clearing variables” clears only what each hit sent.',
  'lint.fix.clearing': 'Remove it, and clear what each hit sent',

  'lint.undeclared':
    '“{name}” is not declared. The assignment makes a variable that the whole page shares.',
  'lint.undeclared.strict': '“{name}” is not declared, so this assignment throws an error.',
  'lint.fix.declare': 'Declare it: {code}',

  'lint.documentWrite': 'Once the page has loaded, this replaces all that is on it.',

  'lint.returned': 'Nobody takes this value. Of what a callback returns, only a promise counts.',
  'lint.returned.url':
    'The hit was sent already. Returning another URL changes nothing, and nobody takes the value.',
  'lint.fix.return': 'Return nothing',

  'lint.floating':
    'When this promise fails, nobody hears of it. Return it, and the failure is logged with the callback’s name.',
  'lint.fix.returnPromise': 'Return the promise',
  'lint.fix.await': 'Await it',
  'lint.fix.catch': 'Log the failure here',

  'lint.argument': 'There is no argument “{name}”.',
  'lint.fix.addArgument': 'Add the argument {name}',
  'lint.noTracker': 'Here s is undefined: hits of the Web SDK have no tracker.',

  'lint.url':
    'Taking the URL apart by hand loses nested context data. hit.get, hit.contextData and hit.reportSuites have it ready.',
  'lint.hitName': 'A hit has nothing under the name “{name}”.',
  'lint.hitName.last': 'There is no “{name}”: the last one is {last}.',
  'lint.hitName.throws': 'A hit has nothing under the name “{name}”, so this throws an error.',
  'lint.contextKey': 'Context data is no tree: the key with its dots is one name, “{key}”.',
  'lint.hitWrite':
    'A hit can’t be changed: it was sent already. This does nothing, or throws an error.',
  'lint.assigned': 'A single = assigns a value. To compare, write ===.',
  'lint.fix.compare': 'Compare with ===',
  'lint.insecure': 'Browsers block requests to http: on secure pages.',
  'lint.string':
    'Code in a string is blocked by many Content-Security-Policies. Give {name} a function, or do without.',
  'lint.fix.function': 'Make it a function',
} as const satisfies Record<string, Pattern>;

import type { Pattern } from './TextFormatter';

/** What the import of code says, in English. */
export const importEn = {
  'import.title': 'Import code',
  'import.code': 'Your code as it is today',
  'import.code.help':
    'JavaScript, or HTML with scripts in it. It is read, and never run. Paste the functions that it uses as well.',
  'import.found': 'Callbacks found',
  'import.summary': {
    one: '{number} callback found. Look through it before you add it.',
    other: '{number} callbacks found. Look through them before you add them.',
  },
  'import.summary.none': 'Nothing can be taken over.',
  'import.lookedFor':
    'No callback found. Looked for registerPostTrackCallback(…), whatever the tracker is called, and for .then(…) after alloy("sendEvent", …).',
  'import.from': 'From line {line}',
  'import.line': 'Line {line}',
  'import.place': 'Line {line}, column {column}',
  'import.trackers': 'For {trackers} only.',
  'import.notes': 'Notes on “{name}”',
  'import.lint': {
    one: 'The code check finds {number} thing to look at. It is shown in the code, once it is added.',
    other:
      'The code check finds {number} things to look at. They are shown in the code, once it is added.',
  },
  'import.notTaken': 'Not taken over',
  'import.use': 'Use this code',
  'import.useNamed': 'Use the code of “{name}”',
  'import.add': { one: 'Add {number} callback', other: 'Add {number} callbacks' },
  'import.tooLong': 'This is too much to be read at once. Paste only the part that matters.',

  'import.name': 'Imported callback {number}',

  'import.deep': 'The code is nested too deep to be read. Paste only the part that matters.',
  'import.nothing': 'registerPostTrackCallback is called without a function.',
  'import.spread':
    'What is handed over with “...” is only known on the page. Write the function and its values one by one.',
  'import.indirect':
    'registerPostTrackCallback is called indirectly. Call it on the tracker to import the callback.',
  'import.preTrack':
    'registerPreTrackCallback runs before a hit is sent. This extension runs code after it: not taken over.',
  'import.await':
    'The code after this await can’t be taken over: where it ends is not clear. Move it into .then(…), or copy it by hand.',
  'import.catch':
    'What runs when an event fails is not taken over. Use a rule with the event Hit Unconfirmed.',
  'import.finally':
    'What runs after success and failure alike is not taken over. Use a callback, and a rule with the event Hit Unconfirmed.',
  'import.laterThen':
    'Only the first .then(…) after an event is taken over. This one gets what the one before it returns.',

  'import.function.unknown':
    '“{name}” is no function that stands in this text. Paste its definition as well.',
  'import.function.several':
    '“{name}” is given more than one value. Which one is registered is only known on the page.',
  'import.function.parameter': '“{name}” is handed in from elsewhere. Paste the function itself.',
  'import.function.imported': '“{name}” is imported from another file. Paste the function itself.',
  'import.function.made':
    'The function is what “{code}” returns, which is only known on the page. Write the function itself.',
  'import.function.generator':
    'The function is a generator: calling it runs none of its code. Make it a plain function.',
  'import.function.bound':
    'The function is bound to an object or to values, which can’t be taken over. Hand the values over as arguments.',

  'import.value.unknown':
    'The value of “{name}” was worked out once, when the callback was registered: {code}. Enter a value or a data element, which is read at each hit.',
  'import.value.text':
    '“{name}” was {value}, not text. Arguments are text, so the code turns it back.',
  'import.value.read':
    '“{name}” is {value} now: read at each hit, and no longer once when the callback is registered.',
  'import.value.token': '“{name}” holds {value}, which is a data element here.',
  'import.unused': 'The function does not use {code}: left out.',

  'import.captured':
    '“{name}” stands outside of the function, in line {line}, and is not taken over. Move it into the code, or make it an argument.',
  'import.brought': '“{name}” of line {line} was taken along.',
  'import.clash':
    '“{name}” of line {line} is hidden: in a callback, this name is one of its own parameters. Use another name.',
  'import.global.window':
    '“{name}” is written as window.{name}: in a callback, the name alone is one of its own parameters.',
  'import.globals': 'Uses what must be there on the page: {names}.',
  'import.this': '“this” is that of the code around, and is not taken over.',
  'import.arguments': '“arguments” are those of the code around, and are not taken over.',

  'import.loop':
    'It was registered in a loop. Here it is one callback that runs once for each hit.',
  'import.conditional':
    'It was registered only on a condition: {code}. The callback always runs. Where the condition kept it from being registered twice, it is not needed any more.',
  'import.repeated': 'It was registered {number} times. Here it runs once for each hit.',
  'import.everyEvent':
    'It ran for this one event. The callback runs for every event that is successfully sent: narrow it by hit type, or by a condition in its code.',
} as const satisfies Record<string, Pattern>;

import type { Pattern } from '../TextFormatter';

/** The import of code, in English. */
export const importerEn = {
  'importer.title': 'Import code',
  'importer.code': 'Your code as it is today',
  'importer.code.help':
    'JavaScript, or HTML with scripts in it. It is read, and never run. Paste the functions that it uses as well.',
  'importer.found': 'Callbacks found',
  'importer.summary': {
    one: '{number} callback found. Look through it before you add it.',
    other: '{number} callbacks found. Look through them before you add them.',
  },
  'importer.summary.none': 'Nothing can be taken over.',
  'importer.lookedFor':
    'No callback found. Looked for registerPostTrackCallback(…), whatever the tracker is called, and for .then(…) after alloy("sendEvent", …).',
  'importer.from': 'From line {line}',
  'importer.line': 'Line {line}',
  'importer.place': 'Line {line}, column {column}',
  'importer.trackers': 'For {trackers} only.',
  'importer.notes': 'Notes on “{name}”',
  'importer.lint': {
    one: 'The code check finds {number} thing to look at. It is shown in the code, once it is added.',
    other:
      'The code check finds {number} things to look at. They are shown in the code, once it is added.',
  },
  'importer.notTaken': 'Not taken over',
  'importer.use': 'Use this code',
  'importer.useNamed': 'Use the code of “{name}”',
  'importer.add': { one: 'Add {number} callback', other: 'Add {number} callbacks' },
  'importer.mended': 'Put right in the pasted text',
  'importer.mended.quotes':
    'Typographic quotation marks around strings were replaced by straight ones.',
  'importer.mended.invisible': 'Invisible characters were taken out.',
  'importer.mended.cdata': 'The marks of a CDATA section were taken out.',
  'importer.mended.fence': 'The marks of a code block were taken out.',
  'importer.mended.fence.around':
    'The marks of a code block, and what stands outside of them, were taken out.',
  'importer.mended.types': 'TypeScript’s types were taken out.',
  'importer.foreign.types':
    'This is TypeScript. Paste the JavaScript that it is compiled to, or take out its types.',
  'importer.foreign.jsx':
    'This is JSX. Paste the JavaScript that it is compiled to, or only the part that registers the callback.',
  'importer.foreign.server': 'A server fills this in. Paste the code as the browser gets it.',
  'importer.foreign.entities':
    'Some characters are written as HTML has them, such as &amp;. Copy the code as the page shows it.',
  'importer.reading': 'Reading the code',
  'importer.stop': 'Cancel reading',
  'importer.stopped': 'Not read: reading was cancelled.',
  'importer.readAgain': 'Read again',
  'importer.tooLong': 'This is too much to be read at once. Paste only the part that matters.',

  'importer.name': 'Imported callback {number}',

  'importer.deep': 'The code is nested too deep to be read. Paste only the part that matters.',
  'importer.nothing': 'registerPostTrackCallback is called without a function.',
  'importer.spread':
    'What is handed over with “...” is only known on the page. Write the function and its values one by one.',
  'importer.indirect':
    'registerPostTrackCallback is called indirectly. Call it on the tracker to import the callback.',
  'importer.preTrack':
    'registerPreTrackCallback runs before a hit is sent. This extension runs code after it: not taken over.',
  'importer.await':
    'The code after this await can’t be taken over: where it ends is not clear. Move it into .then(…), or copy it by hand.',
  'importer.returned':
    'What runs after this event is not in this text: its promise is returned. Paste the code that uses it as well.',
  'importer.used':
    'What {code} does once the event is sent can’t be taken over. Put .then(…) right behind the event.',
  'importer.command':
    'Which command {code} gives is only known on the page. Write "sendEvent" there to import what follows it.',
  'importer.inText': 'This is code in a string, which is not read. Write it as code to import it.',
  'importer.inHtml':
    'This stands outside of the scripts that a page runs, and is not read. Paste the code without the HTML around it.',
  'importer.notAlone':
    'The function uses what only its class or module has. Write it as a function that stands alone.',
  'importer.catch':
    'What runs when an event fails is not taken over. Use a rule with the event Hit Unconfirmed.',
  'importer.finally':
    'What runs after success and failure alike is not taken over. Use a callback, and a rule with the event Hit Unconfirmed.',
  'importer.laterThen':
    'Only the first .then(…) after an event is taken over. This one gets what the one before it returns.',

  'importer.function.unknown':
    '“{name}” is no function that stands in this text. Paste its definition as well.',
  'importer.function.elsewhere':
    '“{name}” is not in this text. Paste its definition as well, or register a function of your own that calls it.',
  'importer.function.none': '{code} is no function. Write the function itself.',
  'importer.function.choice':
    'Which function {code} is, is only known on the page. Register one function that makes the choice itself.',
  'importer.function.tracks':
    '{name} would send one more hit after each hit, without end. A callback can’t do that.',
  'importer.function.several':
    '“{name}” is given more than one value. Which one is registered is only known on the page.',
  'importer.function.parameter': '“{name}” is handed in from elsewhere. Paste the function itself.',
  'importer.function.imported':
    '“{name}” is imported from another file. Paste the function itself.',
  'importer.function.made':
    'The function is what “{code}” returns, which is only known on the page. Write the function itself.',
  'importer.function.generator':
    'The function is a generator: calling it runs none of its code. Make it a plain function.',
  'importer.function.bound':
    'The function is bound to an object or to values, which can’t be taken over. Hand the values over as arguments.',

  'importer.value.unknown':
    'The value of “{name}” was worked out once, when the callback was registered: {code}. Enter a value or a data element, which is read at each hit.',
  'importer.value.text':
    '“{name}” was {value}, not text. Arguments are text, so the code turns it back.',
  'importer.value.read':
    '“{name}” is {value} now: read at each hit, and no longer once when the callback is registered.',
  'importer.value.token': '“{name}” holds {value}, which is a data element here.',
  'importer.unused': 'The function does not use {code}: left out.',

  'importer.captured':
    '“{name}” stands outside of the function, in line {line}, and is not taken over. Move it into the code, or make it an argument.',
  'importer.brought': '“{name}” of line {line} was taken along.',
  'importer.clash':
    '“{name}” of line {line} is hidden: in a callback, this name is one of its own parameters. Use another name.',
  'importer.global.window':
    '“{name}” is written as window.{name}: in a callback, the name alone is one of its own parameters.',
  'importer.globals': 'Uses what must be there on the page: {names}.',
  'importer.global.module':
    '“{name}” is there in extensions and modules only: a callback does not have it. Use what the page has in its place.',
  'importer.global.rule':
    '“{name}” is there in the custom code of a rule only: a callback does not have it. Make what you need of it an argument.',
  'importer.helper':
    '“{name}” is set in line {line} of this text, and is not taken over. Leave that line on the page, or move it into the code.',
  'importer.this': '“this” is that of the code around, and is not taken over.',
  'importer.arguments': '“arguments” are those of the code around, and are not taken over.',

  'importer.empty': 'The function is empty: there is nothing to run.',
  'importer.clearVars':
    's.clearVars() also wipes what the page has set for its next hit. The extension’s configuration can clear variables without that: “Clear what the hit sent”.',
  'importer.instance.unknown':
    'Which Web SDK instance {code} is, is only known on the page. The callback is for all of them: choose yours among its trackers.',
  'importer.tracker.unknown':
    'Which of the trackers {code} is, is only known on the page. The callback is for all of them: choose yours among its trackers.',
  'importer.notListenedTo':
    'The extension does not listen to this tracker yet. Add it to the trackers of the extension’s configuration, or the callback never runs.',

  'importer.loop':
    'It was registered in a loop. Here it is one callback that runs once for each hit.',
  'importer.conditional':
    'It was registered only on a condition: {code}. The callback always runs. Where the condition kept it from being registered twice, it is not needed any more.',
  'importer.exit': 'Here the code always leaves: the registration behind it was never reached.',
  'importer.failure': 'It was registered only when something had failed.',
  'importer.try':
    'It was registered only if nothing in front of it, in the same “try”, had failed.',
  'importer.awaited': 'It was registered only after {code}, and not if that failed.',
  'importer.promised': 'It was registered by {code}: only once that promise was fulfilled.',
  'importer.event': 'It was registered only when something happened on the page: {code}.',
  'importer.again':
    'It was registered again and again, by {code}. Here it is one callback that runs once for each hit.',
  'importer.timer': 'It was registered by a timer that is stopped elsewhere: {code}.',
  'importer.handedOver':
    'It was registered by a function that {code} is given. Whether, and when, that calls it is not in this text.',
  'importer.uncalled': 'It was registered by a function that this text does not call.',
  'importer.uncalled.named': 'It was registered by “{name}”, which this text does not call.',
  'importer.rule.every-hit':
    'Added to the configuration, it runs without that. To keep it, use the action Register Callback, in a rule with that condition.',
  'importer.rule.next-hit':
    'Added to the configuration, it runs after every hit. To keep it as it was, use the action Register Callback, in a rule for that moment: “After the next hit only”.',
  'importer.repeated': 'It was registered {number} times. Here it runs once for each hit.',
  'importer.everyEvent':
    'It ran for this one event. The callback runs for every event that is successfully sent: narrow it by hit type, or by a condition in its code.',
} as const satisfies Record<string, Pattern>;

import { read, register } from '../../test/importing';

const helpersOf = (code: string) =>
  read(code).notes.flatMap(
    (note) => /“(.+)” is set in line (\d+)/.exec(note)?.slice(1).join(' in ') ?? [],
  );

test.each([
  [
    's.note = function () {};\nwindow.helper = () => {};',
    's.note(); window.helper();',
    ['s.note in 1', 'window.helper in 2'],
  ],
  ['helper = function () {};', 'helper();', ['helper in 1']],
  ['\nwindow.helper = function () {};', 'helper();', ['helper in 2']],
  [
    'window.app = {};\napp.util = { send() {} };',
    'app.util.send(app.other);',
    ['app.util.send in 2', 'app in 1'],
  ],
  ['Object.assign(s, { note() {} });', 's.note();', ['s.note in 1']],
  ['const more = { note() {} };\nObject.assign(s, more);', 's.note();', ['s.note in 2']],
  ['$.extend(window.app, { note() {} });', 'app.note();', ['app.note in 1']],
  ['Object.defineProperty(window, "partner", { value: 1 });', 'partner.x();', ['partner in 1']],
  ['Object.defineProperties(s, { note: { value() {} } });', 's.note();', ['s.note in 1']],
  ['Reflect.set(window, "helper", function () {});', 'helper();', ['helper in 1']],
  ['this.helper = function () {};', 'window.helper();', ['window.helper in 1']],
  ['(function (root) {\nroot.helper = function () {}; })(this);', 'helper();', ['helper in 2']],
  ['s["note" + n] = function () {};', 's.note1(s.other);', ['s.note1 in 1']],
  ['s[`note$' + '{n}`] = function () {};', 's.note1(s.other);', ['s.note1 in 1']],
  ['s[name] = function () {};', 's.note1();', ['s.note1 in 1']],
  ['AppMeasurement.prototype.note = function () {};', 's.note();', ['s.note in 1']],
  ['$.fn.pulse = function () {};', '$("a").pulse();', ['$("a").pulse in 1']],
  ['function helper() {}', 'window.helper();', ['window.helper in 1']],
  [
    's.plugin = require("./plugin"); s.partnerId = "x";',
    's.plugin(s.partnerId);',
    ['s.plugin in 1', 's.partnerId in 1'],
  ],
  ['jQuery.note = function () {};', '$.note();', ['$.note in 1']],
  ['s["note"] = function () {};', 's.note();', ['s.note in 1']],
  ['s.config = { a: 1 };', 'go(s.config.a);', ['s.config.a in 1']],
])('%s: what %s needs of it is named', (around, body, named) => {
  expect(helpersOf(`${around}\n${register(`function () { ${body} }`)}`)).toEqual(named);
});

test.each([
  ['s.contextData = { a: 1 }; s.contextData.b = get();', 'go(s.contextData.a, s.contextData.b);'],
  ['s.eVar1 = "x"; s.events = "event1"; s.trackingServer = "x";', 'go(s.eVar1, s.events);'],
  ['window.count = 1;', 'window.count = 2;'],
  ['location.hash = "x"; document.title = "y";', 'go(location.hash, document.title);'],
  ['s.note = function () {};', 'other.note();'],
  ['s["eVar" + n] = "x"; s[name] = "y";', 'go(s.eVar1, s.prop2); s.clearVars();'],
  ['window.s = s_gi("a");', 's.clearVars();'],
])('%s: %s needs nothing of it', (around, body) => {
  expect(helpersOf(`${around}\n${register(`function () { ${body} }`)}`)).toEqual([]);
});

test('a function that needs one is not taken along', () => {
  const { callbacks, notes } = read(
    `window.helper = function () {}; function go(u) { helper(u); }\n${register('(u) => { go(u); }')}`,
  );
  expect(callbacks[0]?.source).toBe('go(requestUrl);');
  expect(notes.join()).toContain('“go” stands outside of the function');
});

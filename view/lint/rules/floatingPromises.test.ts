import { foundBy, mended, problemsOf } from '../../../test/lintTable';

test.each<[string, string, string]>([
  ['fetch("/x");', 'fetch("/x")', 'return fetch("/x");'],
  ['a();\nfetch("/x").then(b);', 'fetch("/x").then(b)', 'a();\nreturn fetch("/x").then(b);'],
  [
    '(async () => { await a(); })();',
    '(async () => { await a(); })()',
    'return (async () => { await a(); })();',
  ],
  [
    'async function f() { await a(); }\nf();',
    'f()',
    'async function f() { await a(); }\nreturn f();',
  ],
  ['const f = async () => a();\nf();', 'f()', 'const f = async () => a();\nreturn f();'],
  ['Promise.all(list);', 'Promise.all(list)', 'return Promise.all(list);'],
  [
    'import("/x.js").finally(a);',
    'import("/x.js").finally(a)',
    'return import("/x.js").finally(a);',
  ],
  ['new Promise(f);', 'new Promise(f)', 'return new Promise(f);'],
  [
    'return (async () => { fetch("/x"); a(); })();',
    'fetch("/x")',
    'return (async () => { await fetch("/x"); a(); })();',
  ],
  [
    'fetch("/x");\na();',
    'fetch("/x")',
    'fetch("/x").catch((error) => _satellite.logger.error(error));\na();',
  ],
])('%s', (source, marked, expected) => {
  expect(foundBy('floatingPromises', source)).toEqual([`warning: ${marked}`]);
  expect(mended(source, problemsOf('floatingPromises', source)[0]?.fixes[0])).toBe(expected);
});

test.each([
  'return fetch("/x");',
  'fetch("/x").catch(a);',
  'fetch("/x").then(a).catch(b);',
  'fetch("/x").then(a, b);',
  'fetch("/x").catch(a).finally(b);',
  'void fetch("/x");',
  'const answer = fetch("/x");',
  'navigator.sendBeacon("/x");',
  'api.fetch("/x");',
  'function fetch() {}\nfetch();',
  '(async () => { try { await a(); } catch (e) { b(e); } })();',
  'return (async () => { await fetch("/x"); })();',
  'Promise.resolve();',
  'async function f() {}',
  'f();',
])('leaves alone %s', (source) => {
  expect(foundBy('floatingPromises', source)).toEqual([]);
});

import { read, register } from '../../test/importing';

describe('the code of a callback', () => {
  test.each<[what: string, code: string, source: string]>([
    [
      'keeps its lines, with the names that callbacks have',
      `s.registerPostTrackCallback(function (url, tier) {
  // To the partner
  if (tier) {
    send(url, tier);
  }
}, "gold");`,
      '// To the partner\nif (args.tier) {\n  send(requestUrl, args.tier);\n}',
    ],
    [
      'stands in one line where it did',
      register('function (u) { a(u); b(); }'),
      'a(requestUrl); b();',
    ],
    ['of an arrow function', register('(u, x) => { a(u, x); }', '"1"'), 'a(requestUrl, args.x);'],
    ['of an arrow function without braces', register('u => a(u)'), 'a(requestUrl);'],
    [
      'that answers with a promise, returns it',
      register('u => fetch(u)'),
      'return fetch(requestUrl);',
    ],
    [
      'in an object is put in parentheses',
      register('u => ({ u }).u()'),
      '({ u: requestUrl }).u();',
    ],
    [
      'of an async function is run at once',
      register('async function (u) {\n  await a(u);\n}'),
      'return (async () => {\n  await a(requestUrl);\n})();',
    ],
    [
      'of an async arrow function without braces',
      register('async u => await a(u)'),
      'return (async () => (await a(requestUrl)))();',
    ],
    [
      'leaves the insides of strings and templates alone',
      register(`function (url) {\n    a(\`url\n    \${url}\`, "url", { url: 1 }, b.url);\n  }`),
      `a(\`url\n    \${requestUrl}\`, "url", { url: 1 }, b.url);`,
    ],
    [
      'writes short properties out',
      register('function (url, b) { a({ url, b }); ({ b } = c); }', '"1"'),
      'a({ url: requestUrl, b: args.b }); ({ b: args.b } = c);',
    ],
    [
      'leaves another variable of the same name alone',
      register('function (url) { each(function (url) { a(url); }); a(url); }'),
      'each(function (url) { a(url); }); a(requestUrl);',
    ],
    [
      'does not get in the way of a variable that is called as the new name is',
      register('function (url) { each(function (requestUrl) { a(url, requestUrl); }); }'),
      'const url = requestUrl;\neach(function (requestUrl) { a(url, requestUrl); });',
    ],
    [
      'calls a function that came as an argument without an object',
      register('function (u, f) { f(u); }', '"1"'),
      'const f = args.f;\nf(requestUrl);',
    ],
    [
      'turns numbers and truth values back',
      register('function (u, n, b) { n += 1; a(n, b); }', '-1.5', 'true'),
      "let n = Number(args.n);\nconst b = args.b === 'true';\nn += 1; a(n, b);",
    ],
    [
      'has what came with no value',
      register('function (u, x, y) { a(x, y); }', 'null'),
      'const x = null;\nlet y;\na(x, y);',
    ],
    [
      'keeps strict mode',
      register('function (u, n) {\n  "use strict";\n  a(n);\n}', '1'),
      '"use strict";\nconst n = Number(args.n);\na(n);',
    ],
    [
      'says s for the tracker that it is registered with',
      't2.registerPostTrackCallback(function (u) { a(t2.eVar1, { t2 }, window.t2, t2[u]); });',
      'a(s.eVar1, { t2: s }, s, s[requestUrl]);',
    ],
    [
      'says s for a tracker in an object',
      'app.t.registerPostTrackCallback(function (u) { app.t.clearVars(); app.x(); });',
      's.clearVars(); app.x();',
    ],
    [
      'says s for this, where this is the tracker',
      'function f() { this.registerPostTrackCallback((u) => { this.clearVars(); }); }',
      's.clearVars();',
    ],
    [
      'says s for a tracker that came as an argument',
      register('function (u, t) { t.clearVars(); }', 's'),
      's.clearVars();',
    ],
    [
      'keeps the tracker’s name where s is something else',
      't2.registerPostTrackCallback(function (u) { each(function (s) { a(t2.eVar1, s); }); });',
      'const t2 = s;\neach(function (s) { a(t2.eVar1, s); });',
    ],
    [
      'names the page’s own s, hit and args as such',
      't2.registerPostTrackCallback(function (u) { a(s.eVar1, hit, args); });',
      'a(window.s.eVar1, window.hit, window.args);',
    ],
    [
      'stays a function where it declares what callbacks have',
      register('function (u) { let hit = a(u); b(hit); }'),
      'const callback = function (u) { let hit = a(u); b(hit); };\n\ncallback(requestUrl);',
    ],
    [
      'stays a function where it uses this or arguments',
      register('function (u) { a(this, arguments); }', '"1"', '"2"'),
      'const callback = function (u) { a(this, arguments); };\n\ncallback(requestUrl, args.argument1, args.argument2);',
    ],
    [
      'stays a function where its parameters are more than names',
      register(
        'function (u, { length }, x = 1, ...more) { return a(length, x, more); }',
        '"1"',
        '"2"',
        '"3"',
        '"4"',
      ),
      'const callback = function (u, { length }, x = 1, ...more) { return a(length, x, more); };\n\nreturn callback(requestUrl, args.argument1, args.x, args.more1, args.more2);',
    ],
    [
      'stays a function where it calls itself',
      register('function again(u) { if (u) again(); }'),
      'function again(u) { if (u) again(); }\n\nagain(requestUrl);',
    ],
    [
      'takes along the functions and constants that it uses',
      `var KEY = "k";
function put(x) {
  store(KEY, x);
}
${register('function (u) { put(u); }')}`,
      'const KEY = "k";\n\nfunction put(x) {\n  store(KEY, x);\n}\n\nput(requestUrl);',
    ],
    [
      'says s in functions that it takes along',
      'const now = () => t2.pageName;\nt2.registerPostTrackCallback(u => a(now()));',
      'const now = () => s.pageName;\na(now());',
    ],
  ])('%s', (_, code, source) => {
    const { callbacks, problems } = read(code);
    expect(problems).toEqual([]);
    expect(callbacks.map((callback) => callback.source)).toEqual([source]);
  });
});

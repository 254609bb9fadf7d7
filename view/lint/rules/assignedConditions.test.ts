import { foundBy, mended, problemsOf } from '../../../test/lintTable';

test.each([
  ['if (hit.type = "page") send();', 'hit.type = "page"', 'if (hit.type === "page") send();'],
  ['if (!(hit.type = kind)) return;', 'hit.type = kind', 'if (!(hit.type === kind)) return;'],
  [
    'if (a && (hit.type = "page")) b();',
    'hit.type = "page"',
    'if (a && (hit.type === "page")) b();',
  ],
  ['send((hit.type="page") ? 1 : 2);', 'hit.type="page"', 'send((hit.type==="page") ? 1 : 2);'],
  ['if (args.tier = "gold") send();', 'args.tier = "gold"', 'if (args.tier === "gold") send();'],
  ['let n = 0; while (n = 1) send();', 'n = 1', 'let n = 0; while (n === 1) send();'],
  ['let n; if (n = `x`) send();', 'n = `x`', 'let n; if (n === `x`) send();'],
  [
    'send(list.filter((x) => x.type = "a"));',
    'x.type = "a"',
    'send(list.filter((x) => x.type === "a"));',
  ],
  [
    'switch (true) { case hit.type = "page": send(); }',
    'hit.type = "page"',
    'switch (true) { case hit.type === "page": send(); }',
  ],
])('always comes out the same: %s', (source, marked, expected) => {
  expect(foundBy('assignedConditions', source)).toEqual([`error: ${marked}`]);
  expect(foundBy('hitWrites', source)).toEqual([]);
  expect(mended(source, problemsOf('assignedConditions', source)[0]?.fixes[0])).toBe(expected);
});

test('may be meant, where it is another variable’s value', () => {
  const source =
    'let a; if (a = args.tier || b) send(); if (a = b) send(); if (a = args.b) send();';
  expect(foundBy('assignedConditions', source)).toEqual([
    'warning: a = args.tier || b',
    'warning: a = b',
    'warning: a = args.b',
  ]);
});

test.each([
  'let found; while (found = pattern.exec(text)) send(found);',
  'let node = first; while (node = node.next) send(node);',
  'let a; if ((a = b)) send(a);',
  'let done; if (!done && (done = true)) send();',
  'let a; for (a = 1; a < 3; a += 1) send(a);',
  'if (hit.type === "page") send();',
  'list.map((x) => x.type = "a");',
  'const set = (x) => window.x = x;',
  'let a; if ([a] = list) send(a);',
  'let a; if (a += 1) send(a);',
])('leaves alone %s', (source) => {
  expect(foundBy('assignedConditions', source)).toEqual([]);
});

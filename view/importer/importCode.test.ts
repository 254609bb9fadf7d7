import { read, register } from '../../test/importing';
import { importCode } from './importCode';

describe('Web SDK', () => {
  test.each([
    [
      'alloy',
      'alloy("sendEvent", {}).then(function (result) { a(result); });',
      ['web-sdk'],
      'const result = hit.result;\na(result);',
    ],
    [
      'another instance',
      'window.alloy2("sendEvent", {}).then((r) => a(r));',
      ['web-sdk:alloy2'],
      'const r = hit.result;\na(r);',
    ],
    [
      'parts of the result',
      'alloy("sendEvent").then(({ destinations = [] }) => { a(destinations); });',
      ['web-sdk'],
      'const { destinations = [] } = hit.result;\na(destinations);',
    ],
    ['a result that nobody reads', 'alloy("sendEvent").then(() => a());', ['web-sdk'], 'a();'],
    [
      'a promise in a variable',
      'const p = alloy("sendEvent"); p.then(() => a());',
      ['web-sdk'],
      'a();',
    ],
    [
      'a named function',
      'alloy("sendEvent").then(sent); function sent(r) { a(r); }',
      ['web-sdk'],
      'const r = hit.result;\na(r);',
    ],
    [
      'a result called hit',
      'alloy("sendEvent").then((hit) => { a(hit); });',
      ['web-sdk'],
      'const callback = (hit) => { a(hit); };\n\ncallback(hit.result);',
    ],
    [
      'async code',
      'alloy("sendEvent").then(async (r) => { await a(r); });',
      ['web-sdk'],
      'const r = hit.result;\nreturn (async () => {\n  await a(r);\n})();',
    ],
  ])('%s', (_, code, trackers, source) => {
    const { callbacks, problems, notes } = read(code);
    expect(problems).toEqual([]);
    expect(callbacks.map((each) => [each.trackers, each.source])).toEqual([[trackers, source]]);
    expect(notes.join()).toContain('It ran for this one event.');
  });

  test.each([
    [
      'await',
      'async function f() {\n const r = await alloy("sendEvent", {});\n a(r); }',
      '2: The code after this await can’t be taken over: where it ends is not clear. Move it into .then(…), or copy it by hand.',
    ],
    [
      'catch',
      'alloy("sendEvent")\n.catch(() => {});',
      '2: What runs when an event fails is not taken over. Use a rule with the event Hit Unconfirmed.',
    ],
    [
      'finally',
      'alloy("sendEvent").finally(() => {});',
      '1: What runs after success and failure alike is not taken over. Use a callback, and a rule with the event Hit Unconfirmed.',
    ],
  ])('has no place for %s', (_, code, problem) => {
    expect(read(code)).toMatchObject({ callbacks: [], problems: [problem] });
  });

  test('a chain gives its first part, and says so', () => {
    const { callbacks, problems } = read(
      'alloy("sendEvent").then(a1, e1)\n.then(a2)\n.catch(e2);\nfunction a1() { x(); }',
    );
    expect(callbacks.map(({ source }) => source)).toEqual(['x();']);
    expect(problems.map((each) => each.slice(0, 30))).toEqual([
      '1: What runs when an event fai',
      '2: Only the first .then(…) aft',
      '3: What runs when an event fai',
    ]);
  });

  test.each([
    'alloy("configure", {}).then(() => a());',
    'alloy("sendEvent", {});',
    'button.onclick = () => alloy("sendEvent", {});',
  ])('leaves other promises alone: %s', (code) => {
    expect(importCode(code, [])).toEqual({ callbacks: [], problems: [] });
  });
});

test('a long text is read as well', () => {
  const filler = Array.from(
    { length: 4000 },
    (_, line) => `function f${line}(a) { return a + ${line}; }`,
  );
  const code = [...filler, register('function (u) { f7(u); }')].join('\n');
  expect(code.length).toBeGreaterThan(150_000);
  const [callback] = importCode(code, []).callbacks;
  expect(callback?.source).toBe('function f7(a) { return a + 7; }\nf7(requestUrl);');
  expect(callback?.line).toBe(4001);
});

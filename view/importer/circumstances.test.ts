import { read, register } from '../../test/importing';

describe('says of a callback', () => {
  test.each([
    [
      'a variable of the code around',
      `let count = 0;\n${register('(u) => { count += 1; }')}`,
      'check 2: “count” stands outside of the function, in line 1, and is not taken over. Move it into the code, or make it an argument.',
    ],
    [
      'a function that needs such a variable',
      `let count = 0;\nfunction add() { count += 1; }\n${register('(u) => { add(); }')}`,
      'check 3: “add” stands outside of the function, in line 2, and is not taken over. Move it into the code, or make it an argument.',
    ],
    [
      'a variable that is hidden',
      `let hit = 0;\n${register('(u) => { a(hit); }')}`,
      'check 2: “hit” of line 1 is hidden: in a callback, this name is one of its own parameters. Use another name.',
    ],
    [
      'this of the code around',
      register('() => { this.x(); }'),
      'check 1: “this” is that of the code around, and is not taken over.',
    ],
    [
      'arguments of the code around',
      `function f() { ${register('() => { a(arguments); }')} }`,
      'check 1: “arguments” are those of the code around, and are not taken over.',
    ],
    [
      'a loop',
      `for (const s of all) { ${register('(u) => { a(u); }')} }`,
      'check 1: It was registered in a loop. Here it is one callback that runs once for each hit.',
    ],
    [
      'each of a list',
      `all.forEach(function (s) { ${register('(u) => { a(u); }')} });`,
      'check 1: It was registered in a loop. Here it is one callback that runs once for each hit.',
    ],
    [
      'a condition',
      `if (isProd) ${register('(u) => { a(u); }')}`,
      'check 1: It was registered only on a condition: isProd. The callback always runs. Where the condition kept it from being registered twice, it is not needed any more.',
    ],
    [
      'the other side of a condition',
      `if (s) {} else if (b) ${register('(u) => { a(u); }')}`,
      'check 1: It was registered only on a condition: b. The callback always runs. Where the condition kept it from being registered twice, it is not needed any more.',
    ],
    [
      'an early end',
      `(function () { if (!ok()) return;\n${register('(u) => { a(u); }')} })();`,
      'check 1: It was registered only on a condition: !ok(). The callback always runs. Where the condition kept it from being registered twice, it is not needed any more.',
    ],
    [
      'what the page must have',
      register('(u) => { dataLayer.push(u, $(u)); }'),
      'changed 1: Uses what must be there on the page: dataLayer, $.',
    ],
    [
      'what it takes along',
      `const x = 1;\n${register('(u) => { a(x); }')}`,
      'changed 2: “x” of line 1 was taken along.',
    ],
  ])('in a callback: %s', (_, code, note) => {
    const { callbacks, notes, problems } = read(code);
    expect(problems).toEqual([]);
    expect(callbacks).toHaveLength(1);
    expect(notes).toContain(note);
  });
});

const INNER = register('function () { location.href = "/done"; }');
/** What is said of the registration in the text, beside the way to keep it. */
function circumstancesOf(code: string) {
  const { callbacks, notes, problems } = read(code);
  expect(problems).toEqual([]);
  expect(callbacks.map(({ source }) => source)).toEqual(['location.href = "/done";']);
  return { notes: notes.filter((each) => !each.includes('Added to')), rule: callbacks[0]?.rule };
}

describe('what surely runs by itself needs no word', () => {
  test.each([
    `!function () { ${INNER} }();`,
    `(() => { ${INNER} }).call(this);`,
    `new function () { ${INNER} };`,
    `$(function () { ${INNER} });`,
    `jQuery(document).on('ready', () => { ${INNER} });`,
    `$(window).load(function () { ${INNER} });`,
    `window.addEventListener('load', init, false); function init() { ${INNER} }`,
    `window.onload = init; var init; init = function () { ${INNER} };`,
    `if (document.readyState === 'complete') init(); else addEventListener('DOMContentLoaded', init); function init() { ${INNER} }`,
    `function ready(fn) { document.readyState !== 'loading' ? fn() : document.addEventListener('DOMContentLoaded', fn); } ready(function () { ${INNER} });`,
    `setTimeout(() => { ${INNER} });`,
    `requestIdleCallback(function () { ${INNER} });`,
    `Promise.resolve().then(() => { ${INNER} });`,
    `new Promise((done) => { ${INNER} done(); });`,
    `require(['tracker'], function () { ${INNER} });`,
    `var tag = document.createElement('script'); tag.onload = tag.onreadystatechange = function () { ${INNER} };`,
    `class Site { constructor() { this.listen(); } listen() { ${INNER} } } new Site();`,
    `var site = { start() { this.listen(); }, listen() { ${INNER} } }; site.start();`,
    `var site = {}; site.start = function () { this.listen(); }; site.listen = function () { ${INNER} }; site.start();`,
    `function Site() { this.listen(); } Site.prototype.listen = function () { ${INNER} }; new Site();`,
    `class Base { listen() { ${INNER} } } class Site extends Base { start() { this.listen(); } } new Site().start();`,
    `var site = (function () { function listen() { ${INNER} } return { listen: listen }; })(); site.listen();`,
    `(async () => { const s = await getTracker(); ${INNER} })();`,
    `alloy('configure', {}).then(() => {}); ${INNER}`,
    `try { s = s_gi('suite'); s.trackLinks(); ${INNER} } catch (e) {}`,
    `switch (a) { case 1: break; } ${INNER}`,
    `var s = window.s || s_gi('suite'); ${INNER}`,
    `var s; if (window.s_gi) { s = s_gi('suite'); } ${INNER}`,
    `getTracker(function (s) { ${INNER} });`,
    `function onX(f) { f(s); } onX(function (s) { ${INNER} });`,
    `(function () { t.push(setTimeout(() => { ${INNER} }, 9)); clearTimeout(other); })();`,
    `site.onStart = function () { ${INNER} }; site.onStart();`,
    `var site = { onStart() { ${INNER} } }; site.onStart();`,
    `for (const a of b) { if (a) continue; } ${INNER}`,
    `function other() { if (a) return; } ${INNER}`,
  ])('%s', (code) => {
    expect(circumstancesOf(code)).toEqual({ notes: [], rule: undefined });
  });
});

describe('asking for the tracker is no condition', () => {
  test.each([
    's',
    'window.s && s.registerPostTrackCallback',
    'typeof s !== "undefined"',
    '"undefined" != typeof window.s',
    'typeof s.registerPostTrackCallback === "function"',
    's != null',
    's !== undefined && s.t',
    '"s" in window',
    '"registerPostTrackCallback" in s',
    'window.hasOwnProperty("s")',
    'Object.prototype.hasOwnProperty.call(window, "s")',
    'Object.hasOwn(window, "s")',
    's instanceof AppMeasurement',
    '$.isFunction(s.registerPostTrackCallback)',
    '_.has(window, "s")',
    's.hasOwnProperty("registerPostTrackCallback")',
    '!!s',
    'true',
  ])('%s', (test) => {
    expect(circumstancesOf(`if (${test}) { ${INNER} }`).notes).toEqual([]);
    expect(circumstancesOf(`${test} && ${INNER}`).notes).toEqual([]);
    expect(circumstancesOf(`(function () { if (!(${test})) return; ${INNER} })();`).rule).toBe(
      undefined,
    );
  });

  test.each([
    'isShop',
    's && isShop',
    's.account === "prod"',
    'a in b',
    'hasOwn(b, "c")',
    'false',
    's.campaign',
    '!s.pageName',
    's && s.eVar1',
    's.products != null',
    'typeof s.purchaseID === "undefined"',
    's.isShop',
    'cookies.has("s")',
    '$.isFunction()',
  ])('%s is one', (test) => {
    expect(circumstancesOf(`if (${test}) { ${INNER} }`)).toMatchObject({
      notes: [expect.stringContaining(`It was registered only on a condition: ${test}.`)],
      rule: 'every-hit',
    });
    expect(circumstancesOf(`(function () { if (${test}) return; ${INNER} })();`).rule).toBe(
      'every-hit',
    );
  });
});

describe('what runs only sometimes is said with its line, and a rule is offered', () => {
  test.each([
    [
      `button.onclick =\nfunction () { ${INNER} };`,
      1,
      'when something happened on the page: button.onclick.',
    ],
    [`\nel.addEventListener('click', () => { ${INNER} });`, 2, "el.addEventListener('click', …)"],
    [`$('a').on('click', 'b', go);\nfunction go() { ${INNER} }`, 1, "$('a').on('click', …)"],
    [`$('form').submit(function () { ${INNER} });`, 1, "$('form').submit(…)"],
    [`h('button', {\nonClick: () => { ${INNER} } });`, 2, 'page: onClick.'],
    [`img.onload = function () { ${INNER} };`, 1, 'img.onload'],
    [`window.addEventListener('hashchange', () => { ${INNER} });`, 1, "'hashchange'"],
    [`new Vue({ mounted() { ${INNER} } });`, 1, 'that Vue(…) is given'],
    [`new MutationObserver(() => { ${INNER} });`, 1, 'that MutationObserver(…) is given'],
    [`define(['a'], function () { ${INNER} });`, 1, 'that define(…) is given'],
    [`\nfunction go() { ${INNER} }`, 2, 'registered by “go”, which this text does not call'],
    [`class A { go() { ${INNER} } }`, 1, 'by a function that this text does not call'],
    [`try { a(); } catch (e) { ${INNER} }`, 1, 'only when something had failed'],
    [`promise.catch(() => { ${INNER} });`, 1, 'only when something had failed'],
    [
      `var t = setTimeout(() => { ${INNER} }, 9);\nb.onclick = () => clearTimeout(t);`,
      2,
      'stopped elsewhere: clearTimeout(t)',
    ],
    [
      `class A { go() {\nthis.t = setTimeout(() => { ${INNER} }); }\nend() { clearTimeout(this.t); } } new A().go();`,
      3,
      'stopped elsewhere: clearTimeout(this.t)',
    ],
    [
      `checkout.complete(function (s) { ${INNER} });`,
      1,
      'by a function that checkout.complete(…) is given',
    ],
    [`cart.onPurchase(function (s) { ${INNER} });`, 1, 'on the page: cart.onPurchase(…)'],
    [`OneTrust.OnConsentChanged(() => { ${INNER} });`, 1, 'OneTrust.OnConsentChanged(…)'],
    [`function onX(f) { b.onclick = () => f(s); } onX(function (s) { ${INNER} });`, 1, 'b.onclick'],
    [
      `t.push(setTimeout(() => { ${INNER} }, 9));\nt.forEach(clearTimeout);`,
      2,
      'stopped elsewhere: t.forEach(clearTimeout)',
    ],
    [
      `t[0] = setTimeout(() => { ${INNER} }, 9);\nclearTimeout(t[0]);`,
      2,
      'stopped elsewhere: clearTimeout(t[0])',
    ],
    [
      `var t = [setTimeout(() => { ${INNER} }, 9)];\nfor (const one of t) clearTimeout(one);`,
      2,
      'stopped elsewhere: clearTimeout(one)',
    ],
    [
      `function* go() { ${INNER} } go().next();`,
      1,
      'registered by “go”, which this text does not call',
    ],
    [`fetch('/x').then(() => { ${INNER} });`, 1, "by fetch('/x').then(…)"],
    [
      `(async () => {\nawait consent();\n${INNER} })();`,
      2,
      'only after await consent(), and not if',
    ],
  ])('%s', (code, line, said) => {
    const { notes, rule } = circumstancesOf(code);
    expect(notes).toEqual([expect.stringContaining(said)]);
    expect(notes[0]).toMatch(new RegExp(`^check ${line}:`));
    expect(rule).toBe('next-hit');
    expect(read(code).notes.join()).toContain(
      'in a rule for that moment: “After the next hit only”.',
    );
  });

  test.each([
    [`a && ${INNER}`, 'a'],
    [`a ? ${INNER.slice(0, -1)} : b();`, 'a'],
    [`switch (a) { default: ${INNER} }`, 'a'],
    [`a ||= ${INNER}`, 'a'],
    [`function f(x = ${INNER.slice(0, -1)}) {} f();`, 'x'],
    [`a?.forEachPage?.(1); window.jQuery?.(function () { ${INNER} });`, 'window.jQuery'],
    [`(function () { if (a) { return; } ${INNER} })();`, 'a'],
    [`(function () { if (s) { if (a) throw b; } ${INNER} })();`, 'a'],
    [`for (;;) { if (a) break; ${INNER} }`, 'a'],
    [`(a && ${INNER.replace('.', ').')}`, 'a'],
    [`(a ? null : ${INNER.replace('.', ').')}`, 'a'],
    [`const t = a ? s : null; ${INNER.replace('s.', 't?.')}`, 'a'],
    [`const t = a && s; if (t) ${INNER.replace('s.', 't.')}`, 'a'],
    [`let t; if (a) t = s; if (t) ${INNER.replace('s.', 't.')}`, 'a'],
    [`(function (t) { ${INNER.replace('s.', 't.')} })(a && s);`, 'a'],
    [`function go() { ${INNER} } if (a) go();`, 'a'],
  ])('a condition: %s', (code, condition) => {
    const { notes, rule } = circumstancesOf(code);
    expect(notes.join()).toContain(`It was registered only on a condition: ${condition}.`);
    expect(rule).toBe('every-hit');
  });

  test('one that nothing reaches is not offered for a rule', () => {
    const { notes, rule } = circumstancesOf(`(function () { throw a; ${INNER} })();`);
    expect(notes).toEqual([
      'check 1: Here the code always leaves: the registration behind it was never reached.',
    ]);
    expect(rule).toBe('none');
  });

  test.each([
    [`s.doPlugins = function (s) { ${INNER} };`, 's.doPlugins'],
    [`setInterval(() => { ${INNER} }, 9);`, 'setInterval(…)'],
    [`s.registerPreTrackCallback; t2.registerPreTrackCallback(go); function go() { ${INNER} }`, ''],
  ])('what registers it again and again is named: %s', (code, by) => {
    const { notes, callbacks } = read(code);
    expect(notes.join()).toContain(`It was registered again and again, by ${by}`);
    expect(callbacks[0]?.rule).toBeUndefined();
  });

  test.each([
    ['if (isShop) alloy("sendEvent", {}).then(() => { a(); });', 'only on a condition: isShop.'],
    ['if (alloy.isShop) alloy("sendEvent").then(() => { a(); });', 'condition: alloy.isShop.'],
    ['b.onclick = () => alloy("sendEvent").then(() => { a(); });', 'on the page: b.onclick.'],
    [
      'function go() { return alloy("sendEvent"); }\nif (x) go().then(() => { a(); });',
      'condition: x.',
    ],
    ['consent.then(() => { alloy("sendEvent").then(() => { a(); }); });', 'by consent.then(…)'],
  ])('of the Web SDK as well: %s', (code, said) => {
    const { notes, callbacks } = read(code);
    expect(notes.join()).toContain(said);
    expect(callbacks.map(({ rule }) => rule)).toEqual(['next-hit']);
  });
});

import { callback, holdTimers } from './pages';
import {
  LAST_BEGINS,
  listeningTo,
  NAMES,
  sendPage,
  UNLESS_LAST,
  withCallbacks,
} from './webSdkPages';
import { type WebSdkOptions } from './webSdkSite';
import { withWebSdkSite } from './withWebSdkSite';

const web = withWebSdkSite();
const { notesOf } = web;

const open = async (options: WebSdkOptions = {}) => {
  await web.openListening({ settings: withCallbacks(NAMES), ...options });
};
/** The Web SDK still works: an event is taken, and the page gets its result. */
const expectSound = async (name: string) => {
  expect(await web.opened.run(`return ${sendPage(name)}`)).toHaveProperty('propositions');
  expect(web.site.events().at(-1)?.xdm.web?.webPageDetails?.name).toBe(name);
};

it('callbacks that throw, or whose promise fails, are named in the log and stop nothing', async () => {
  await open({
    settings: withCallbacks(
      callback('Thrower', `${UNLESS_LAST} throw new Error("on purpose")`),
      callback('Rejecter', `${UNLESS_LAST} return Promise.reject(new Error("by promise"))`),
      callback(
        'Hostile error',
        'throw { get message() { throw 1; }, get stack() { throw 2; }, toString() { throw 3; } }',
      ),
      callback('Nothing', 'throw undefined'),
      callback('Hostile promise', 'return { get then() { throw new Error("no then"); } }'),
      NAMES,
    ),
  });
  await expectSound('one');
  await expectSound('two');
  expect(await notesOf(2)).toEqual(['one', 'two']);
  for (const name of ['Thrower', 'Rejecter'])
    expect(web.opened.console.filter((line) => line.includes(`"${name}"`))).toHaveLength(2);
});

it.each([
  ['a getter that throws', '{ get xdm() { throw new Error("xdm"); } }'],
  [
    'a getter that throws deep inside',
    '{ xdm: { shop: { get name() { throw new Error("name"); } } } }',
  ],
  ['a toJSON that throws', '{ xdm: { shop: { toJSON() { throw new Error("json"); } } } }'],
  ['a circle', '(() => { const xdm = {}; xdm.self = xdm; return { xdm }; })()'],
  [
    'a proxy that throws',
    '{ xdm: new Proxy({}, { get() { throw new Error("get"); }, ownKeys() { throw new Error("keys"); } }) }',
  ],
  ['a big integer', '{ xdm: { count: 5n } }'],
  ['no object', '"nonsense"'],
  ['null', 'null'],
  ['no prototype', 'Object.assign(Object.create(null), { xdm: Object.create(null) })'],
  [
    'strange names',
    '{ xdm: { __proto__: null, constructor: 1, toString: 2, hasOwnProperty: 3 }, data: { __adobe: { analytics: 5 } } }',
  ],
  [
    'strange values',
    '{ xdm: { web: null, commerce: 5, productListItems: {}, marketing: "x" }, data: { __adobe: null } }',
  ],
  [
    'strange variables',
    '{ data: { __adobe: { analytics: { pageName: { a: 1 }, eVar5: [1], events: 7, products: null, contextData: "x", linkType: {} } } } }',
  ],
  [
    'strange lists',
    '{ xdm: { productListItems: [null, 5, "x", { name: {} , quantity: "many" }], _experience: { analytics: { event1to100: null, customDimensions: { eVars: 5, lists: { list1: 7 } } } } } }',
  ],
  ['a long text', '{ xdm: { text: "x".repeat(300000) } }'],
  [
    'a deep object',
    '{ xdm: (() => { let xdm = {}; for (let i = 0; i < 1500; i++) xdm = { xdm }; return xdm; })() }',
  ],
])('an event with %s does no harm', async (_name, options) => {
  await open({
    settings: withCallbacks(
      callback(
        'Reads all',
        'JSON.stringify([hit.variables, hit.contextData, hit.type, hit.xdm, hit.data, hit.result, hit.reportSuites, hit.get("eVar5"), hit.get("xdm.a.b.c")]); note("read")',
      ),
    ),
  });
  const { length } = web.site.edge.requests;
  await web.opened.run(`try { await alloy('sendEvent', ${options}); } catch {}`);
  // What the Web SDK itself refuses is no hit; what it sends is one, whatever stands in it.
  const sent = web.site.edge.requests.length - length;
  await expectSound('after');
  expect(await notesOf(sent + 1)).toHaveLength(sent + 1);
  expect(web.opened.console.filter((line) => line.includes('failed'))).toEqual([]);
});

it.each([
  ['frozen', 'Object.freeze([])'],
  ['an object', '{}'],
  ['a text', '"text"'],
  ['a number', '5'],
  ['like a list', '{ length: 1 }'],
  ['null', 'null'],
])(
  'a list of monitors that is %s: the Web SDK works, and no event is missed',
  async (_name, list) => {
    await open({ before: `window.__alloyMonitors = ${list}` });
    await expectSound('one');
    await expectSound('two');
    expect(await notesOf(2)).toEqual(['one', 'two']);
  },
);

it.each([
  [
    'whose push throws',
    'window.__alloyMonitors = []; window.__alloyMonitors.push = () => { throw new Error("push"); }',
  ],
  [
    'that can’t be replaced',
    "Object.defineProperty(window, '__alloyMonitors', { value: Object.freeze([]), writable: false })",
  ],
  [
    'that holds nonsense',
    'window.__alloyMonitors = ["text", 5, Object.freeze({}), new Proxy({}, { set() { throw new Error("set"); } })]',
  ],
])(
  'a list of monitors %s: the Web SDK works, and where events are missed the log says so',
  async (_name, before) => {
    await web.open({
      settings: withCallbacks(NAMES),
      before: `${holdTimers(10_000)} ${before}`,
    });
    await expectSound('one');
    await expectSound('two');
    await web.opened.roundTrip();
    const notes = await web.opened.notes();
    await web.opened.run('expire()');
    if (notes.length) expect(notes).toEqual(['one', 'two']);
    else expect(await web.opened.written('web-sdk:alloy')).toHaveLength(1);
  },
);

it('other monitors keep their order, their own object as “this”, and what they are told', async () => {
  await open({
    before: `
      window.heard = [];
      const monitor = (name) => ({
        name,
        onBeforeCommand({ commandName, instanceName }) { if (commandName === 'sendEvent') heard.push([this.name, 'command', instanceName]); },
        onNetworkResponse({ statusCode, requestId, parsedBody }) { heard.push([this.name, 'response', statusCode, !!requestId, !!parsedBody]); },
        onCommandResolved({ commandName, result }) { if (commandName === 'sendEvent') heard.push([this.name, 'resolved', !!result]); },
      });
      window.__alloyMonitors = [monitor('a'), Object.freeze(monitor('b')), {}];`,
    after: '__alloyMonitors.push(monitor("c"))',
  });
  await expectSound('one');
  const each = (...parts: unknown[]) => ['a', 'b', 'c'].map((name) => [name, ...parts]);
  expect(await web.opened.page.evaluate('heard')).toEqual([
    ...each('command', 'alloy'),
    ...each('response', 200, true, true),
    ...each('resolved', true),
  ]);
  expect(await notesOf(1)).toEqual(['one']);
});

it('what another monitor does to what it is told reaches no callback', async () => {
  await open({
    before: `window.__alloyMonitors = [{ onBeforeNetworkRequest({ payload }) {
      setTimeout(() => { payload.events = 'broken'; }); payload.events[0].xdm.late = 'seen'; } }];`,
  });
  await expectSound('one');
  expect(await notesOf(1)).toEqual(['one']);
});

it.each([
  ['no instance', '{ type: "web-sdk" }'],
  ['an empty name', '{ type: "web-sdk", instance: "" }'],
  ['a number', '{ type: "web-sdk", instance: 5 }'],
  ['an object', '{ type: "web-sdk", instance: {} }'],
  ['a name of the prototype', '{ type: "web-sdk", instance: "toString" }'],
  ['a name of the window', '{ type: "web-sdk", instance: "location" }'],
  ['null', 'null'],
])('settings with %s stop neither the Web SDK nor the other tracker', async (_name, tracker) => {
  await open({
    settings: `{ trackers: [${tracker}, { type: 'web-sdk', instance: 'alloy' }], callbacks: [${LAST_BEGINS}, ${NAMES}] }`,
  });
  await expectSound('one');
  expect(await notesOf(1)).toEqual(['one']);
});

it.each([
  [
    'can’t be set',
    "Object.defineProperty(window, 'alloy', { value: alloy, writable: false, configurable: false })",
  ],
  ['is frozen', 'Object.freeze(window.alloy)'],
  [
    'is wrapped by the page',
    'const original = window.alloy; window.alloy = function () { return original.apply(this, arguments); }; window.alloy.q = original.q',
  ],
])('an instance on the window that %s works, and each event is told once', async (_name, after) => {
  await open({ after });
  await expectSound('one');
  await expectSound('two');
  expect(await notesOf(2)).toEqual(['one', 'two']);
});

it('an instance with the name of another tracker’s variable is no tracker of that kind', async () => {
  await open({
    settings: listeningTo(['alloy'], [NAMES]).replace(
      'trackers: [',
      "trackers: [{ type: 'global', variable: 'alloy' }, ",
    ),
  });
  await expectSound('one');
  expect(await notesOf(1)).toEqual(['one']);
});

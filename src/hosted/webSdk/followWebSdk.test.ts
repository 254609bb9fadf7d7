/** @jest-environment jsdom */

import { createCallbackRegistry } from '../../callbacks/createCallbackRegistry';
import type { Hit } from '../../contract/hit';
import type { HitNote } from '../../page/notes';
import type { Page, WebSdkNote } from '../../page/page';
import { followWebSdk } from './followWebSdk';

beforeEach(() => jest.useFakeTimers());
afterEach(() => {
  jest.useRealTimers();
  Reflect.deleteProperty(window, 'alloy');
});

const URL = 'https://edge.test/ee/v1/interact?configId=c&requestId=';
const COLLECT = 'https://edge.test/ee/v1/collect?configId=c&requestId=';

function cycle(): object {
  const self: Record<string, unknown> = {};
  return Object.assign(self, { self });
}

/** A page whose library has noted these before the hosted file comes. */
function setUp({
  past = [] as WebSdkNote[],
  instances = ['alloy'] as (string | undefined)[],
} = {}) {
  const log = jest.fn();
  const load = jest.fn(async () => undefined);
  const registry = createCallbackRegistry({}, log);
  const found = jest.fn();
  const hits: Hit[] = [];
  const senders: unknown[] = [];
  const told: HitNote[] = [];
  registry.register('See', (_: string, __: object, hit: Hit, s: unknown) => {
    hits.push(hit);
    senders.push(s);
  });
  registry.watchers.push(told);
  const wanted = instances.map((instance): WebSdkNote => ['listen', { instance, found, log }]);
  const page = Object.assign(registry, {
    load,
    webSdk: [...wanted, ...past],
  }) as unknown as Required<Page>;
  followWebSdk(page);
  const tell = (hook: string, data: object, at = 1) =>
    page.webSdk.push([`on${hook}`, { instanceName: 'alloy', ...data }, at]);
  const command = (options: object = {}) => {
    const about = { commandName: 'sendEvent', options };
    tell('BeforeCommand', about);
    return {
      resolve: (result: unknown) => tell('CommandResolved', { ...about, result }),
      reject: () => tell('CommandRejected', { ...about, error: new Error('no') }),
    };
  };
  const request = (id: string, events: object[] = [{ xdm: {} }], url = URL + id) => {
    const about = { requestId: id, url, payload: { events } };
    tell('BeforeNetworkRequest', about, 7);
    return {
      answer: (statusCode = 200) => tell('NetworkResponse', { ...about, statusCode }),
      fail: () => tell('NetworkError', { ...about, error: new Error('no') }),
      about,
    };
  };
  const ids = () => hits.map(({ id }) => id);
  return { page, log, load, found, hits, senders, told, tell, command, request, ids };
}

it('makes a hit of an event when its command has settled', () => {
  const { command, request, hits, senders, told, found } = setUp();
  const options = { type: 'a', data: { x: 1 } };
  const { resolve } = command(options);
  const { answer } = request('r', [{ xdm: { eventType: 'a' }, data: { x: 1 } }]);
  answer();
  expect(hits).toEqual([]);
  resolve({ propositions: [] });
  expect(hits[0]).toMatchObject({
    id: 'r-0',
    tracker: 'web-sdk:alloy',
    requestUrl: `${URL}r`,
    sentAt: 7,
    confirmedBy: 'response',
    data: { x: 1 },
    result: { propositions: [] },
  });
  expect(senders).toEqual([undefined]);
  expect(
    told.map(({ hit, sender }) => [hit?.id, hit?.confirmedBy, sender.s, sender.names]),
  ).toEqual([
    ['r-0', undefined, undefined, ['web-sdk:alloy', 'web-sdk']],
    ['r-0', 'response', undefined, ['web-sdk:alloy', 'web-sdk']],
  ]);
  expect(found).toHaveBeenCalledTimes(1);
});

it('tells events of one type apart by what was passed, also where one ahead was stopped', () => {
  const { command, request, hits } = setUp();
  const stopped = command({ type: 'a', data: { n: 1 } });
  const options = { type: 'a', xdm: { list: [{ x: 1 }], none: undefined }, data: { n: 2 } };
  const sent = command(options);
  const { answer } = request('r', [
    { xdm: { eventType: 'a', list: [{ x: 1 }], more: 1 }, data: { n: 2 } },
  ]);
  stopped.resolve({});
  answer();
  sent.resolve({ propositions: [] });
  expect(hits.map(({ result }) => result)).toEqual([{ propositions: [] }]);
});

it.each(['media.sessionStart', 'advertising.enrichment', 'web.webinteraction.linkClicks'])(
  'leaves commands to events of the page: the Web SDK sends %s by itself',
  (eventType) => {
    const { command, request, hits } = setUp();
    const { resolve } = command({ data: { n: 1 } });
    request('own', [{ xdm: { eventType } }]).answer();
    request('page', [{ xdm: {}, data: { n: 1 } }]).answer();
    resolve({ propositions: [] });
    expect(hits.map(({ id, result }) => [id, !!result])).toEqual([
      ['own-0', false],
      ['page-0', true],
    ]);
  },
);

it('takes the type of XDM for the one that is sent, as the Web SDK does', () => {
  const { command, request, hits } = setUp();
  const first = command({ type: 'b', xdm: { eventType: 'a' } });
  const second = command({ type: 'b' });
  request('r', [{ xdm: { eventType: 'b' } }]).answer();
  second.resolve({ propositions: [] });
  first.resolve({});
  expect(hits[0]?.result).toEqual({ propositions: [] });
});

it.each([
  ['nothing', null],
  ['what goes round for ever', { xdm: {}, data: cycle() }],
  [
    'what throws when it is read',
    {
      get data() {
        throw new Error('hostile');
      },
    },
  ],
])('makes a hit of the next event where a command was passed %s', (_, options) => {
  const { command, request, ids } = setUp();
  command(options as object);
  command({ data: { self: { self: 1 } } });
  request('r', [{ data: { self: { self: 1 } } }]).answer();
  jest.advanceTimersByTime(1000);
  expect(ids()).toEqual(['r-0']);
});

it('makes a hit where the variable of the instance can not be set', () => {
  const instance = jest.fn();
  Object.defineProperty(window, 'alloy', {
    configurable: true,
    get: () => instance,
    set() {
      throw new Error('mine');
    },
  });
  const { request, ids } = setUp();
  request('r').answer();
  expect(ids()).toEqual(['r-0']);
});

it('does not wait for ever for a command, and then no more', () => {
  const { command, request, ids, hits } = setUp();
  const { resolve } = command();
  request('r').answer();
  jest.advanceTimersByTime(999);
  expect(ids()).toEqual([]);
  jest.advanceTimersByTime(1);
  expect(ids()).toEqual(['r-0']);
  resolve({});
  jest.advanceTimersByTime(10_000);
  expect(ids()).toEqual(['r-0']);
  expect(hits[0]?.result).toBeUndefined();
});

it('counts an event whose command is rejected after the answer', () => {
  const { command, request, hits } = setUp();
  const { reject } = command();
  request('r').answer(207);
  reject();
  expect(hits.map(({ id, result }) => [id, result])).toEqual([['r-0', undefined]]);
});

it.each([[0], [302], [400], [500], [503]])('takes status %p for no success', (status) => {
  const { request, ids, told } = setUp();
  request('r').answer(status);
  jest.advanceTimersByTime(10_000);
  expect(ids()).toEqual([]);
  expect(told.map(({ failure }) => failure)).toEqual([undefined, status ? 'rejected' : 'network']);
});

describe('an event that is sent while the page goes', () => {
  const beacon = () => null;
  const header = () => {
    throw new TypeError('Invalid name');
  };

  it.each<[string, ((name: string) => unknown) | undefined, string]>([
    ['taken by the browser as a beacon', beacon, 'beacon'],
    ['fetched, as there are no beacons, or the browser refused', header, 'response'],
    // Releases that do not show it never fetch.
    ['of an old release', undefined, 'beacon'],
  ])('was %s', (_, getHeader, confirmedBy) => {
    const { tell, request, hits } = setUp();
    const { about } = request('r', [{}], `${COLLECT}r`);
    tell('NetworkResponse', { ...about, statusCode: 204, getHeader });
    expect(hits.map((hit) => hit.confirmedBy)).toEqual([confirmedBy]);
  });

  it('was fetched, and refused', () => {
    const { tell, request, hits, told } = setUp();
    const { about } = request('r', [{}], `${COLLECT}r`);
    tell('NetworkResponse', { ...about, statusCode: 500, getHeader: header });
    expect(hits).toEqual([]);
    expect(told.map(({ failure }) => failure)).toEqual([undefined, 'rejected']);
  });
});

it('makes no hit that nobody looks at before it is confirmed', () => {
  const { page, request } = setUp();
  page.watchers.length = 0;
  const report = jest.spyOn(page, 'report');
  request('r').answer();
  expect(report.mock.calls.map(([hit]) => hit?.confirmedBy)).toEqual([undefined, 'response']);
  expect(report.mock.calls[0]?.[0]).toBeUndefined();
});

it('takes a failed connection for none, and one that works in its place for one', () => {
  const { request, told, tell, hits } = setUp();
  const { fail, about } = request('r', [{}], 'https://third.test/ee/v1/interact?requestId=r');
  fail();
  expect(hits).toEqual([]);
  const again = { ...about, url: `${URL}r` };
  tell('BeforeNetworkRequest', again, 9);
  tell('NetworkResponse', { ...again, statusCode: 200 });
  expect(hits.map(({ id, requestUrl, sentAt }) => [id, requestUrl, sentAt])).toEqual([
    ['r-0', `${URL}r`, 7],
  ]);
  expect(told.map(({ hit, failure }) => [hit?.confirmedBy, failure])).toEqual([
    [undefined, undefined],
    [undefined, 'network'],
    ['response', undefined],
  ]);
});

it('has as many hits as events, and tells beacons apart', () => {
  const { request, hits } = setUp();
  request('r', [{ data: { n: 1 } }, { data: { n: 2 } }], `${COLLECT}r`).answer(204);
  expect(hits.map(({ id, confirmedBy, data }) => [id, confirmedBy, data])).toEqual([
    ['r-0', 'beacon', { n: 1 }],
    ['r-1', 'beacon', { n: 2 }],
  ]);
});

it('counts an answer whose request went out before anybody listened', () => {
  const { tell, ids } = setUp();
  const about = { requestId: 'r', url: `${URL}r`, payload: { events: [{}] }, statusCode: 200 };
  tell('NetworkResponse', about);
  tell('NetworkResponse', { ...about });
  expect(ids()).toEqual(['r-0']);
});

it('counts what several monitors are told once', () => {
  const { page, hits } = setUp();
  const push = (hook: string, data: object) => {
    for (let times = 0; times < 3; times++) page.webSdk.push([hook, data, 1]);
  };
  const about = {
    instanceName: 'alloy',
    requestId: 'r',
    url: `${URL}r`,
    payload: { events: [{ xdm: {} }] },
  };
  const called = { instanceName: 'alloy', commandName: 'sendEvent', options: {} };
  push('onBeforeCommand', called);
  push('onBeforeNetworkRequest', about);
  push('onNetworkResponse', { ...about, statusCode: 200 });
  push('onCommandResolved', { ...called, result: { n: 1 } });
  expect(hits.map(({ id, result }) => [id, result])).toEqual([['r-0', { n: 1 }]]);
});

it('takes no command that waits for what was sent before anybody listened', () => {
  const { page, hits } = setUp();
  const called = { instanceName: 'alloy', commandName: 'sendEvent', options: { data: { n: 2 } } };
  const request = (id: string, event: object) => ({
    instanceName: 'alloy',
    requestId: id,
    url: `${URL}${id}`,
    payload: { events: [event] },
  });
  const answer = (id: string, event: object) => {
    page.webSdk.push(['onBeforeNetworkRequest', request(id, event), 1]);
    page.webSdk.push(['onNetworkResponse', { ...request(id, event), statusCode: 200 }, 1]);
  };
  page.webSdk.push(['onBeforeCommand', called, 1]);
  // Of its command nothing was seen.
  answer('early', {});
  answer('seen', { xdm: {}, data: { n: 2 } });
  page.webSdk.push(['onCommandResolved', { ...called, result: { n: 2 } }, 1]);
  expect(hits.map(({ id, result }) => [id, result])).toEqual([
    ['early-0', undefined],
    ['seen-0', { n: 2 }],
  ]);
});

it.each(['identity/acquire', 'privacy/set-consent'])('makes no hit of %s', (path) => {
  const { request, ids, told } = setUp();
  request('r', [{}], `https://edge.test/ee/v1/${path}?requestId=r`).answer();
  expect([ids(), told]).toEqual([[], []]);
});

it('ties each event to its command', () => {
  const { command, request, hits } = setUp();
  const [a, declined, b, c] = [
    command({ type: 'a' }),
    command({ type: 'a' }),
    command({ type: 'b' }),
    command(),
  ];
  // The Web SDK tracks a link by itself, in between.
  const click = request('click', [{ xdm: { eventType: 'web.webinteraction.linkClicks' } }]);
  // Its event was held back.
  declined.resolve({});
  const [of1, of2, of3] = [
    request('1', [{ xdm: { eventType: 'a' } }]),
    request('2', [{ xdm: { eventType: 'b' } }]),
    request('3', [{ xdm: { eventType: 'changed on its way' } }]),
  ];
  click.answer();
  for (const { answer } of [of1, of2, of3]) answer();
  c.resolve({ n: 'c' });
  b.resolve({ n: 'b' });
  a.resolve({ n: 'a' });
  expect(hits.map(({ id, result }) => [id, result?.['n']])).toEqual([
    ['click-0', undefined],
    ['3-0', 'c'],
    ['2-0', 'b'],
    ['1-0', 'a'],
  ]);
});

it('shows what was sent, whatever others make of the objects since', () => {
  const { request, hits } = setUp();
  const event = { xdm: { eventType: 'a' }, data: { list: [1] } };
  const { answer } = request('r', [event]);
  event.xdm.eventType = 'changed';
  event.data.list.push(2);
  answer();
  expect(hits[0]).toMatchObject({ xdm: { eventType: 'a' }, data: { list: [1] } });
});

it('keeps instances apart, and leaves those alone that nobody wants', () => {
  const { tell, hits, found } = setUp({ instances: [undefined, 'shop', 'shop'] });
  for (const instanceName of ['alloy', 'shop', 'other'])
    tell('NetworkResponse', {
      instanceName,
      requestId: `${instanceName}-r`,
      url: URL,
      payload: { events: [{}] },
      statusCode: 200,
    });
  expect(hits.map(({ tracker }) => tracker)).toEqual(['web-sdk:alloy', 'web-sdk:shop']);
  expect(found).toHaveBeenCalledTimes(3);
});

it('reads what was noted before it came, also before anybody said what is wanted', () => {
  const about = {
    instanceName: 'alloy',
    requestId: 'r',
    url: `${URL}r`,
    payload: { events: [{}] },
  };
  const past: WebSdkNote[] = [
    ['onBeforeNetworkRequest', about, 3],
    ['onNetworkResponse', { ...about, statusCode: 200 }, 4],
  ];
  expect(setUp({ past }).hits.map(({ id, sentAt }) => [id, sentAt])).toEqual([['r-0', 3]]);
  const { page, hits } = setUp({ past, instances: [] });
  expect(hits).toEqual([]);
  expect(page.webSdk).toHaveLength(0);
});

describe('an instance that was there before', () => {
  const settle = async () => {
    for (let times = 0; times < 5; times++) await Promise.resolve();
  };

  it('is found, and looked after when it has told nothing', async () => {
    Object.assign(window, { alloy: () => {} });
    const { found, load, page } = setUp();
    await settle();
    expect(found).toHaveBeenCalledTimes(1);
    expect(load.mock.calls).toEqual([['web-sdk-late.js']]);
    expect(page.unseen).toMatchObject([{ name: 'alloy' }]);
  });

  it('needs nobody to look after it when it has told something', async () => {
    Object.assign(window, { alloy: () => {} });
    const { load } = setUp({ past: [['onBeforeCommand', { instanceName: 'alloy' }, 1]] });
    await settle();
    expect(load).not.toHaveBeenCalled();
  });

  it.each<[string, unknown, boolean]>([
    ['nothing', undefined, false],
    ['something else', {}, false],
    ['base code alone', Object.assign(() => {}, { q: [] }), false],
    [
      'base code that the library has taken over',
      Object.assign(() => {}, { q: Object.assign([], { push() {} }) }),
      true,
    ],
  ])('is told from %s', async (_, alloy, isThere) => {
    Object.assign(window, { alloy });
    const { found } = setUp();
    await settle();
    expect(found).toHaveBeenCalledTimes(isThere ? 1 : 0);
  });

  it('says so when that file can not be had', async () => {
    Object.assign(window, { alloy: () => {} });
    const log = jest.fn();
    const registry = createCallbackRegistry({}, log);
    const load = () => Promise.reject('blocked');
    followWebSdk(
      Object.assign(registry, {
        load,
        webSdk: [['listen', { instance: 'alloy', found() {}, log }]],
      }) as unknown as Required<Page>,
    );
    await settle();
    expect(log.mock.calls).toEqual([['web-sdk-late.js is missing:', 'blocked']]);
  });
});

describe('nothing leaves a hook', () => {
  const thrower = (): never => {
    throw new Error('hostile');
  };
  const circular: Record<string, unknown> = {};
  circular['self'] = circular;
  const hostile = new Proxy(
    {},
    { get: thrower, has: thrower, ownKeys: thrower, getPrototypeOf: thrower },
  );
  const values: [string, unknown][] = [
    ['nothing', undefined],
    ['null', null],
    ['text', 'text'],
    ['an empty object', {}],
    [
      'a getter that throws',
      {
        get instanceName(): never {
          return thrower();
        },
      },
    ],
    ['a proxy that throws', hostile],
    ['a frozen object', Object.freeze({ instanceName: 'alloy' })],
    ['no payload', { instanceName: 'alloy', requestId: 'x', url: URL }],
    [
      'no events',
      { instanceName: 'alloy', requestId: 'x', url: URL, payload: {}, statusCode: 200 },
    ],
    [
      'events that are none',
      { instanceName: 'alloy', requestId: 'x', url: URL, payload: { events: 5 }, statusCode: 200 },
    ],
    [
      'empty places for events',
      {
        instanceName: 'alloy',
        requestId: 'x',
        url: URL,
        payload: { events: [null, undefined, 5] },
        statusCode: 200,
      },
    ],
    [
      'circular events',
      {
        instanceName: 'alloy',
        requestId: 'x',
        url: URL,
        payload: { events: [circular] },
        statusCode: 200,
      },
    ],
    [
      'a hostile event',
      {
        instanceName: 'alloy',
        requestId: 'x',
        url: URL,
        payload: { events: [hostile] },
        statusCode: 200,
      },
    ],
    [
      'a url that is none',
      { instanceName: 'alloy', requestId: 'x', url: Symbol('url'), payload: {}, statusCode: 200 },
    ],
    ['hostile options', { instanceName: 'alloy', commandName: 'sendEvent', options: hostile }],
    ['no options', { instanceName: 'alloy', commandName: 'sendEvent' }],
    ['a registration that is none', { instance: Symbol('name') }],
  ];
  const HOOKS = [
    'listen',
    'onBeforeCommand',
    'onCommandResolved',
    'onCommandRejected',
    'onBeforeNetworkRequest',
    'onNetworkResponse',
    'onNetworkError',
    'toString',
  ];

  it.each(values)('with %s', (_, data) => {
    const { page, command, request, ids } = setUp();
    for (const hook of HOOKS) expect(page.webSdk.push([hook, data, 1])).toBe(0);
    // And the next hit is one again.
    const { resolve } = command();
    request('good').answer();
    resolve({});
    jest.advanceTimersByTime(1000);
    expect(ids()).toContain('good-0');
  });

  it('with callbacks that throw, and results that can not be copied', () => {
    const { page, command, request, log } = setUp();
    page.register('Throws', thrower);
    const read = jest.fn((_: string, __: object, hit: Hit) => [hit.result, JSON.stringify(hit)]);
    page.register('Reads', read);
    const { resolve } = command();
    request('r').answer();
    expect(() => resolve(circular)).not.toThrow();
    expect(log.mock.calls.map(([message]) => message)).toEqual(['Callback "Throws" failed:']);
    expect(read).toHaveReturnedWith([undefined, expect.stringContaining('"id":"r-0"')]);
  });

  it('with a payload of megabytes, which is not even read', () => {
    const { request, hits } = setUp();
    const big = Array.from({ length: 20_000 }, (_, index) => ({ index, text: 'x'.repeat(100) }));
    request('big', [{ xdm: { big } }]).answer();
    expect(hits).toHaveLength(1);
  });

  it('with more open commands and requests than anybody has', () => {
    const { command, request, ids } = setUp();
    for (let count = 0; count < 3000; count++) command();
    for (let count = 0; count < 3000; count++)
      request(`open ${count}`, [{ xdm: { eventType: 'web.webinteraction.linkClicks' } }]);
    request('last', [{ xdm: { eventType: 'web.webinteraction.linkClicks' } }]).answer();
    expect(ids()).toEqual(['last-0']);
  });
});

describe('sendEvent in a callback', () => {
  it('sends nothing, says so, and settles; afterwards and otherwise it works', async () => {
    const calls: unknown[] = [];
    const alloy = Object.assign((...list: unknown[]) => calls.push(list), { q: [1] });
    const globals = Object.assign(window as unknown as { alloy: typeof alloy }, { alloy });
    const { page, request, log } = setUp();
    const results: unknown[] = [];
    page.register('Loop', () => {
      results.push(globals.alloy('sendEvent', {}));
      globals.alloy('getIdentity');
    });
    request('1').answer();
    request('2').answer();
    expect(await Promise.all(results)).toEqual([{}, {}]);
    expect(log.mock.calls).toEqual(
      Array(2).fill(['Callback "Loop" called alloy("sendEvent"): not sent, it would loop.']),
    );
    globals.alloy('sendEvent', { later: true });
    expect(calls).toEqual([['getIdentity'], ['getIdentity'], ['sendEvent', { later: true }]]);
    expect(globals.alloy.q).toBe(alloy.q);
  });

  it('is stopped in the hook, whoever calls which function, as where consent was declined', () => {
    const { page, tell, command, request, log, ids } = setUp({ instances: ['alloy', 'other'] });
    const about = { commandName: 'sendEvent', options: {} };
    const thrown: unknown[] = [];
    const attempt = (more: object) => {
      try {
        tell('BeforeCommand', { ...about, ...more });
      } catch (error) {
        thrown.push(error);
      }
    };
    page.register('Loop', () => {
      attempt({});
      attempt({ commandName: 'getIdentity' });
      attempt({ instanceName: 'other' });
      attempt({ instanceName: 'nobody' });
    });
    attempt({});
    request('1').answer();
    jest.advanceTimersByTime(1000);
    const message = 'Callback "Loop" called alloy("sendEvent"): not sent, it would loop.';
    expect(thrown).toEqual([expect.objectContaining({ code: 'declinedConsent' })]);
    expect(log.mock.calls).toEqual([[message]]);
    // What was stopped is no command that an event waits for.
    command().resolve({});
    request('2').answer();
    expect(ids()).toEqual(['1-0', '2-0']);
  });

  it('runs the callback also where there is nothing to block', () => {
    const { request, ids } = setUp();
    request('1').answer();
    Object.defineProperty(window, 'alloy', {
      value: () => {},
      configurable: true,
      writable: false,
    });
    request('2').answer();
    expect(ids()).toEqual(['1-0', '2-0']);
  });
});

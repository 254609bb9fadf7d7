/** @jest-environment jsdom */
import type { UnseenInstance, WebSdkNote } from '../../page/page';
import { createUnseenWatch } from './createUnseenWatch';

type Entry = {
  name: string;
  initiatorType?: string;
  startTime: number;
  responseEnd: number;
  responseStatus?: number;
};
type Observe = (list: { getEntries(): Entry[] }) => void;

const LISTENER = 'https://cdn.test/web-sdk.min.js';
const globals = window as unknown as Record<string, unknown>;
let now: number;
let observe: Observe;
let buffered: Entry[];

beforeEach(() => {
  jest.useFakeTimers();
  now = 100;
  buffered = [{ name: LISTENER, startTime: 50, responseEnd: 90 }];
  jest.spyOn(performance, 'now').mockImplementation(() => now);
  Object.assign(performance, {
    getEntriesByType: () => buffered,
    getEntriesByName: (wanted: string) => buffered.filter(({ name }) => name === wanted),
  });
  globals['PerformanceObserver'] = class {
    constructor(observer: Observe) {
      observe = observer;
    }
    observe() {}
  };
});
afterEach(() => {
  jest.restoreAllMocks();
  jest.useRealTimers();
  for (const name of ['alloy', 'other', '__alloyNS']) Reflect.deleteProperty(globals, name);
});

const entry = (
  id: string,
  startTime: number,
  responseStatus?: number,
  path = 'interact',
  initiatorType = path === 'collect' ? 'beacon' : 'fetch',
): Entry => ({
  name: `https://edge.test/ee/v1/${path}?configId=c&requestId=${id}`,
  initiatorType,
  startTime,
  responseEnd: startTime + 20,
  ...(responseStatus === undefined ? {} : { responseStatus }),
});

/** An instance on the page that tells nothing, unless it is told to. */
function setUp({ name = 'alloy', since = 95, more = [] as string[] } = {}) {
  const notes: WebSdkNote[] = [];
  const log = jest.fn();
  const settle: { resolve(result?: unknown): void; reject(error: unknown): void }[] = [];
  let tells = false;
  globals[name] = (commandName: string, options: object) => {
    if (tells) notes.push(['onBeforeCommand', { instanceName: name, commandName, options }, 1]);
    return new Promise((resolve, reject) => {
      settle.push({ resolve, reject });
    });
  };
  const watch = createUnseenWatch(notes, LISTENER);
  const unseen: UnseenInstance = { name, log, since };
  for (const each of [name, ...more]) watch({ ...unseen, name: each });
  const send = (options?: object, at = now) => {
    now = at;
    return (globals[name] as (command: string, options?: object) => Promise<unknown>)(
      'sendEvent',
      options,
    );
  };
  const end = (...entries: Entry[]) => observe({ getEntries: () => entries });
  // The question whether a command may go is no word of one.
  const told = () =>
    notes
      .filter(([hook]) => hook !== 'onCommand')
      .map(([hook, data]) => [hook, data as Record<string, unknown>] as const);
  const hooks = () => told().map(([hook]) => hook.slice(2));
  return {
    notes,
    log,
    settle,
    send,
    end,
    told,
    hooks,
    speak: () => {
      tells = true;
    },
  };
}

it('notes a command and its request as a monitor would have been told', async () => {
  const { send, settle, end, told, hooks, log } = setUp();
  const options = { type: 'a', xdm: { x: 1 }, data: { y: 2 } };
  const promise = send(options, 200);
  options.data.y = 3;
  end(entry('r', 210, 200));
  now = 300;
  settle[0]?.resolve({ propositions: [] });
  expect(await promise).toEqual({ propositions: [] });
  expect(hooks()).toEqual([
    'BeforeCommand',
    'BeforeNetworkRequest',
    'NetworkResponse',
    'CommandResolved',
  ]);
  const [, [, request], [, response], [, resolved]] = told() as [
    unknown,
    [string, object],
    [string, object],
    [string, object],
  ];
  expect(request).toEqual({
    instanceName: 'alloy',
    requestId: 'r',
    url: entry('r', 0).name,
    payload: { events: [{ xdm: { x: 1, eventType: 'a' }, data: { y: 2 } }] },
  });
  expect(response).toEqual({ ...request, statusCode: 200, isBeacon: false });
  expect(resolved).toMatchObject({
    commandName: 'sendEvent',
    options,
    result: { propositions: [] },
  });
  expect(log.mock.calls).toEqual([
    ['Web SDK "alloy" began too early: hits lack what it does not show.'],
  ]);
});

it('waits for word of the request, however late it comes', async () => {
  const { send, settle, end, hooks } = setUp();
  const promise = send({}, 200);
  now = 240;
  settle[0]?.resolve({});
  await promise;
  jest.advanceTimersByTime(500);
  expect(hooks()).toEqual(['BeforeCommand']);
  end(entry('r', 210, 200));
  expect(hooks()).toEqual([
    'BeforeCommand',
    'BeforeNetworkRequest',
    'NetworkResponse',
    'CommandResolved',
  ]);
  jest.advanceTimersByTime(5000);
  expect(hooks()).toHaveLength(4);
});

it('makes nothing of a command that sent nothing', async () => {
  const { send, settle, end, told, hooks } = setUp();
  const promise = send({ data: { no: 'consent' } }, 200);
  now = 201;
  settle[0]?.resolve({});
  await promise;
  jest.advanceTimersByTime(1000);
  expect(hooks()).toEqual(['BeforeCommand', 'CommandResolved']);
  const next = send({ data: { n: 2 } }, 300);
  end(entry('r', 310, 200));
  now = 331;
  settle[1]?.resolve({});
  await next;
  expect(told()[3]?.[1]['payload']).toEqual({ events: [{ xdm: {}, data: { n: 2 } }] });
});

it('takes what is no success as such, and the success that follows for one', async () => {
  const { send, settle, end, told } = setUp();
  const promise = send({}, 200);
  end(entry('r', 210, 503));
  end(entry('r', 1210, 200));
  now = 1231;
  settle[0]?.resolve({});
  await promise;
  end(entry('r', 1210, 200));
  const statuses = told().map(([, data]) => data['statusCode']);
  // The command, its request, two answers, the end of the command, and what the browser tells again.
  expect(statuses).toEqual([undefined, undefined, 503, undefined, 200, 200]);
});

it.each([
  ['resolved', true, 'NetworkResponse'],
  ['rejected', false, 'NetworkError'],
])('asks the command where the browser tells no status: %s', async (_, isResolved, hook) => {
  const { send, settle, end, hooks } = setUp();
  const promise = send({}, 200);
  end(entry('r', 210, 0));
  expect(hooks()).toEqual(['BeforeCommand']);
  now = 231;
  const error = new Error('no');
  if (isResolved) settle[0]?.resolve({});
  else settle[0]?.reject(error);
  await expect(promise)
    .resolves.toEqual({})
    .catch(() => expect(promise).rejects.toBe(error));
  expect(hooks().slice(1)).toEqual([
    'BeforeNetworkRequest',
    hook,
    isResolved ? 'CommandResolved' : 'CommandRejected',
  ]);
});

it.each(['beacon', 'other'])(
  'takes a beacon for accepted, which the browser calls “%s”',
  async (type) => {
    const { send, settle, end, told } = setUp();
    const promise = send({}, 200);
    end(entry('r', 210, 0, 'collect', type));
    now = 211;
    settle[0]?.resolve({});
    await promise;
    expect(told()[2]).toMatchObject(['onNetworkResponse', { statusCode: 204 }]);
  },
);

it('knows the command of a beacon, which settles before the beacon is through', async () => {
  const { send, settle, end, told } = setUp();
  const promise = send({ type: 'a', xdm: { eventType: 'wins' }, data: { n: 1 } }, 200);
  now = 211;
  settle[0]?.resolve({});
  await promise;
  const next = send({ data: { n: 2 } }, 220);
  end(entry('r', 210, 0, 'collect'), entry('s', 221, 200));
  now = 242;
  settle[1]?.resolve({});
  await next;
  const payloads = told().flatMap(([hook, { payload }]) =>
    hook === 'onBeforeNetworkRequest' ? [payload] : [],
  );
  expect(payloads).toEqual([
    { events: [{ xdm: { eventType: 'wins' }, data: { n: 1 } }] },
    { events: [{ xdm: {}, data: { n: 2 } }] },
  ]);
});

it('gives each command its own answer, in whichever order these come, and none to one that waits', async () => {
  const { send, settle, end, told } = setUp();
  const sent = [1, 2, 3].map((n) => send({ data: { n } }, 200));
  end(entry('of the third', 203, 200));
  now = 224;
  settle[2]?.resolve({});
  await sent[2];
  now = 300;
  settle[1]?.resolve({});
  await sent[1];
  end(entry('of the second', 279, 200), entry('of a click', 290, 200));
  const payloads = () =>
    told().flatMap(([hook, { requestId, payload }]) =>
      hook === 'onBeforeNetworkRequest' ? [[requestId, payload]] : [],
    );
  const own = (n: number) => ({ events: [{ xdm: {}, data: { n } }] });
  const known = [
    ['of the third', own(3)],
    ['of the second', own(2)],
  ];
  expect(payloads()).toEqual(known);
  now = 400;
  settle[0]?.reject(new Error('no answer'));
  await expect(sent[0]).rejects.toThrow();
  expect(payloads()).toEqual([...known, ['of a click', { events: [{}] }]]);
});

it('knows what no command sent, where it can come from one instance only', () => {
  const { end, told } = setUp();
  end(entry('r', 210, 200));
  expect(told()[0]?.[1]['payload']).toEqual({ events: [{}] });
  expect(told()[1]).toMatchObject(['onNetworkResponse', { statusCode: 200 }]);
  Object.assign(globals, { __alloyNS: ['alloy', 'other'] });
  end(entry('s', 310, 200));
  expect(told()).toHaveLength(2);
});

it('takes nothing of another instance for a command that still waits', async () => {
  Object.assign(globals, { __alloyNS: ['alloy', 'other'] });
  const { send, settle, end, hooks, told } = setUp();
  const promise = send({ data: { n: 1 } }, 200);
  end(entry('of the other', 210, 200));
  expect(hooks()).toEqual(['BeforeCommand']);
  end(entry('own', 5000, 200));
  now = 5030;
  settle[0]?.resolve({});
  await promise;
  expect(hooks()).toEqual([
    'BeforeCommand',
    'BeforeNetworkRequest',
    'NetworkResponse',
    'CommandResolved',
  ]);
  expect(told()[1]?.[1]).toMatchObject({
    requestId: 'own',
    payload: { events: [{ data: { n: 1 } }] },
  });
});

it('leaves alone what is no hit, and what was sent before anybody could listen', () => {
  const { end, hooks } = setUp();
  end(
    {
      name: 'https://edge.test/ee/v1/identity/acquire?requestId=r',
      startTime: 200,
      responseEnd: 210,
      responseStatus: 200,
    },
    { name: 'https://shop.test/interact', startTime: 200, responseEnd: 210, responseStatus: 200 },
    entry('r', 40, 200),
  );
  expect(hooks()).toEqual([]);
});

it('leaves an instance alone that tells by itself', async () => {
  const { send, settle, end, told, speak, log } = setUp();
  speak();
  const promise = send({}, 200);
  settle[0]?.resolve({});
  await promise;
  end(entry('r', 210, 200));
  jest.advanceTimersByTime(5000);
  expect(told()).toHaveLength(1);
  expect(log).not.toHaveBeenCalled();
});

it('leaves requests alone that another instance has told of', () => {
  const { end, notes, hooks } = setUp();
  notes.push(['onBeforeNetworkRequest', { instanceName: 'other', requestId: 'r' }, 1]);
  end(entry('r', 210, 200));
  expect(hooks()).toEqual(['BeforeNetworkRequest']);
});

it('makes sure before it tells of what may have been told', () => {
  buffered.push(entry('proof', 60, 200), entry('doubt', 97, 200));
  // Nothing was told until 95, and this file is here since 100.
  const { hooks, told } = setUp();
  expect(hooks()).toHaveLength(4);
  expect(told().map(([, data]) => data['requestId'])).toEqual(['proof', 'proof', 'doubt', 'doubt']);
});

it('does not tell of what is in doubt alone', () => {
  buffered.push(entry('doubt', 97, 200));
  const { hooks, end } = setUp();
  expect(hooks()).toEqual([]);
  end(entry('proof', 200, 200));
  expect(hooks()).toHaveLength(4);
});

it.each([
  [200, true],
  [500, true],
  // Some browsers tell no status: then the command says how it went.
  [undefined, true],
  [undefined, false],
])('takes what was fetched in place of a beacon for no beacon: %p, %p', async (status, isKept) => {
  const { send, settle, end, told, hooks } = setUp();
  const promise = send({ documentUnloading: true, data: { n: 1 } }, 200);
  end(entry('r', 210, status, 'collect', 'fetch'));
  now = 240;
  if (isKept) settle[0]?.resolve({});
  else settle[0]?.reject(new Error('no'));
  await promise.catch(() => {});
  expect(hooks()).toEqual([
    'BeforeCommand',
    'BeforeNetworkRequest',
    isKept ? 'NetworkResponse' : 'NetworkError',
    isKept ? 'CommandResolved' : 'CommandRejected',
  ]);
  if (isKept) expect(told()[2]?.[1]).toMatchObject({ statusCode: status ?? 200, isBeacon: false });
});

it('asks before a command goes, and stops one that may not', async () => {
  const { notes, send, settle, hooks } = setUp();
  // As the hosted file does that reads the notes, while a callback is running.
  notes.push = (...list) => {
    if (list.some(([hook]) => hook === 'onCommand')) throw new Error('It would loop.');
    return 0;
  };
  createUnseenWatch(notes, LISTENER)({ name: 'alloy', log: jest.fn(), since: 0 });
  expect(await send({ data: { n: 1 } })).toEqual({});
  expect(settle).toEqual([]);
  expect(hooks()).toEqual([]);
});

it('sees what goes by the queue of the base code, whoever calls it', async () => {
  const { notes, end, told, hooks } = setUp();
  const done: unknown[] = [];
  const base = (...list: unknown[]) =>
    new Promise((resolve, reject) => {
      // The code in Adobe's documentation waits for a task of its own.
      setTimeout(() => base.q.push([resolve, reject, list]));
    });
  type Item = [(result: unknown) => void, (error: unknown) => void, unknown[]];
  base.q = {
    push([resolve, reject, list]: Item) {
      done.push(list);
      if (list[0] === 'fail') reject(new Error('no'));
      else resolve({ of: list[0] });
    },
  };
  globals['alloy'] = base;
  createUnseenWatch(notes, LISTENER)({ name: 'alloy', log: jest.fn(), since: 95 });
  // What the Web SDK extension has kept is the same function.
  expect(globals['alloy']).toBe(base);
  now = 200;
  const options = { data: { n: 1 } };
  const promises = [base('sendEvent', options), base('getIdentity'), base('fail'), base()];
  jest.advanceTimersByTime(0);
  now = 240;
  expect((await Promise.allSettled(promises)).map(({ status }) => status)).toEqual([
    'fulfilled',
    'fulfilled',
    'rejected',
    'fulfilled',
  ]);
  expect(done).toEqual([['sendEvent', options], ['getIdentity'], ['fail'], []]);
  end(entry('r', 210, 200));
  expect(hooks()).toEqual([
    'BeforeCommand',
    'BeforeNetworkRequest',
    'NetworkResponse',
    'CommandResolved',
  ]);
  expect(told()[1]?.[1]['payload']).toEqual({ events: [{ xdm: {}, data: { n: 1 } }] });
});

it('gives the page what it would have got, and settles for odd things', () => {
  const { send, hooks } = setUp();
  const circular: Record<string, unknown> = {};
  circular['self'] = circular;
  send({ xdm: circular });
  send(undefined);
  expect(hooks()).toEqual(['BeforeCommand', 'BeforeCommand']);
  globals['other'] = () => 'no promise';
  createUnseenWatch([], LISTENER)({ name: 'other', log: jest.fn(), since: 0 });
  expect((globals['other'] as (command: string) => unknown)('sendEvent')).toBe('no promise');
  createUnseenWatch([], LISTENER)({ name: 'nobody', log: jest.fn(), since: 0 });
});

import type { Hit } from '../contract/hit';
import { createHit } from '../hits/createHit';
import type { RegisterOptions } from '../page/registry';
import { createCallbackRegistry } from './createCallbackRegistry';

const hit: Hit = createHit({
  id: '1',
  tracker: 'global:s',
  requestUrl: 'https://m.test/b/ss/suite/1/JS-2.27.0/s1?AQB=1&pageName=P&AQE=1',
  sentAt: 1,
  confirmedBy: 'response',
});

function setUp() {
  const log = jest.fn();
  const ran: string[] = [];
  const registry = createCallbackRegistry({}, log);
  const add = (name: string, options?: RegisterOptions, text = name) =>
    registry.register(name, () => ran.push(text), options);
  /** Runs a hit, and answers which callbacks ran. */
  const run = (names = ['global:s', 'global']) => {
    ran.length = 0;
    registry.report(hit, { s: {}, names });
    return [...ran];
  };
  return { log, ran, registry, add, run };
}

function revoked() {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
}

it('runs in the order of registration, one for each name', () => {
  const { add, run } = setUp();
  add('a');
  add('b');
  add('a', {}, 'other a');
  expect(run()).toEqual(['a', 'b']);
});

it('replaces in place, and lets only the owner unregister', () => {
  const { add, run } = setUp();
  const removeFirst = add('a');
  add('b');
  const removeSecond = add('a', { onDuplicate: 'replace' }, 'a2');
  removeFirst();
  expect(run()).toEqual(['a2', 'b']);
  removeSecond();
  removeSecond();
  expect(run()).toEqual(['b']);
});

it('runs what replaced another meanwhile in its place, also where that was removed before', () => {
  const { add, registry, ran, run } = setUp();
  registry.register('a', () => {
    ran.push('a');
    add('b', { onDuplicate: 'replace' }, 'b2');
    registry.callbacks.delete('c');
    add('c', {}, 'c2');
    add('a', { onDuplicate: 'replace' }, 'a2');
  });
  add('b');
  add('c');
  expect(run()).toEqual(['a', 'b2', 'c2']);
  expect(run()).toEqual(['a2', 'b2', 'c2']);
});

it.each([
  [
    'a getter that throws',
    {
      get trackers() {
        throw new Error('odd');
      },
    },
  ],
  ['a revoked proxy', revoked()],
])('leaves out what has options with %s, and says so', (_, options) => {
  const { log, registry, run } = setUp();
  expect(registry.register('a', () => {}, options as RegisterOptions)()).toBeUndefined();
  expect(log).toHaveBeenCalledWith('Callback left out:', 'a');
  expect(run()).toEqual([]);
});

it('passes on an argument of any name', () => {
  const { registry, run } = setUp();
  const seen: unknown[] = [];
  const args = Object.fromEntries([['__proto__', 'x']]);
  registry.register('a', (_: string, given: object) => seen.push(Object.entries(given)), { args });
  run();
  expect(seen).toEqual([[['__proto__', 'x']]]);
});

it('takes only what can be waited for as a promise', () => {
  const { log, registry, run } = setUp();
  registry.register('a', () => Object.fromEntries([['then', 5]]));
  run();
  expect(log).not.toHaveBeenCalled();
});

it('keeps a watcher that fails from the hit, its callbacks and other watchers', () => {
  const { add, registry, run } = setUp();
  const seen: unknown[] = [];
  registry.watchers.push(
    {
      push() {
        throw new Error('odd');
      },
    },
    { push: ({ hit }) => seen.push(hit) },
  );
  add('a');
  expect(run()).toEqual(['a']);
  expect(seen).toEqual([hit]);
});

it('says whether there was one to remove', () => {
  const { add, registry, run } = setUp();
  add('a');
  expect([
    registry.callbacks.delete('a'),
    registry.callbacks.delete('a'),
    registry.callbacks.delete(''),
  ]).toEqual([true, false, false]);
  expect(run()).toEqual([]);
});

it.each<[string, RegisterOptions, boolean]>([
  ['empty lists', { trackers: [], hitTypes: [] }, true],
  ['its tracker', { trackers: ['x', 'global:s'] }, true],
  ['its kind of tracker', { trackers: ['global'] }, true],
  ['another tracker', { trackers: ['global:t', 'glob'] }, false],
  ['its type', { hitTypes: ['exit', 'page'] }, true],
  ['another type', { hitTypes: ['exit'] }, false],
  ['its type of another tracker', { trackers: ['built-in'], hitTypes: ['page'] }, false],
])('narrows by %s', (_, options, runs) => {
  const { add, run } = setUp();
  add('a', options);
  expect(run()).toEqual(runs ? ['a'] : []);
});

it('keeps what waits for the next hit until one applies', () => {
  const { add, run } = setUp();
  add('a', { repeat: 'next-hit', trackers: ['built-in'] });
  expect(run()).toEqual([]);
  expect(run(['built-in'])).toEqual(['a']);
  expect(run(['built-in'])).toEqual([]);
});

it('runs what is left when callbacks remove each other', () => {
  const { add, registry, ran, run } = setUp();
  registry.register('a', () => {
    ran.push('a');
    registry.callbacks.delete('b');
    registry.callbacks.delete('a');
    add('d');
  });
  add('b');
  add('c');
  expect(run()).toEqual(['a', 'c']);
  expect(run()).toEqual(['c', 'd']);
});

it('gives each call arguments of its own, made for the hit or copied', () => {
  const { registry } = setUp();
  const seen: unknown[] = [];
  const args = { x: 1 };
  const take = (_: string, given: Record<string, unknown>) => {
    seen.push({ ...given });
    given['x'] = 2;
  };
  registry.register('fixed', take, { args });
  registry.register('made', take, { args: ({ id }) => ({ id }) });
  registry.register('none', take);
  for (let times = 0; times < 2; times++) registry.report(hit, { s: {}, names: [] });
  expect(seen).toEqual([{ x: 1 }, { id: '1' }, {}, { x: 1 }, { id: '1' }, {}]);
  expect(args).toEqual({ x: 1 });
});

it('names the running callback, and the outer one again after it', () => {
  const { registry } = setUp();
  const sender = { s: {}, names: [], running: 'outer' };
  const seen: string[] = [];
  registry.register('a', () => {
    seen.push(sender.running);
    throw new Error('a');
  });
  registry.report(hit, sender);
  expect([...seen, sender.running]).toEqual(['a', 'outer']);
});

it('logs what fails at once and later, and runs the rest', async () => {
  const { add, log, registry, run } = setUp();
  const errors = [new Error('at once'), new Error('later'), new Error('in its arguments')];
  registry.register('a', () => {
    throw errors[0];
  });
  registry.register('b', () => Promise.reject(errors[1]));
  registry.register('c', () => {}, {
    args: () => {
      throw errors[2];
    },
  });
  add('d');
  expect(run()).toEqual(['d']);
  await Promise.resolve();
  expect(log.mock.calls).toEqual([
    ['Callback "a" failed:', errors[0]],
    ['Callback "c" failed:', errors[2]],
    ['Callback "b" failed:', errors[1]],
  ]);
});

it('is told by thenables of any kind', () => {
  const { add, log, registry, run } = setUp();
  const error = new Error('told');
  const tell = (which: 'resolve' | 'reject') =>
    Object.fromEntries([
      [
        'then',
        (resolve: (value: number) => void, reject: (reason: Error) => void) =>
          which === 'resolve' ? resolve(1) : reject(error),
      ],
    ]);
  registry.register('a', () => tell('resolve'));
  registry.register('b', () => tell('reject'));
  add('c');
  expect(run()).toEqual(['c']);
  expect(log.mock.calls).toEqual([['Callback "b" failed:', error]]);
});

it.each([
  [undefined, () => {}],
  ['', () => {}],
  [5, () => {}],
  [Symbol('odd'), () => {}],
  ['a', 'text'],
  ['a', undefined],
])('leaves out %p with %p, and says so', (name, source) => {
  const { log, registry, run } = setUp();
  expect(registry.register(name, source)()).toBeUndefined();
  expect(log).toHaveBeenCalledTimes(1);
  expect(run()).toEqual([]);
});

describe('of many hits', () => {
  beforeEach(() => {
    jest.useFakeTimers();
    jest.spyOn(Event.prototype, 'timeStamp', 'get').mockImplementation(() => Date.now());
  });
  afterEach(() => {
    jest.restoreAllMocks();
    jest.useRealTimers();
  });

  it.each<[string, (send: () => void) => unknown]>([
    ['at once', (send) => send()],
    ['a moment later', (send) => setTimeout(send, 5)],
  ])('cuts those that callbacks keep alive, sending %s', (_, soon) => {
    const { log, registry, run } = setUp();
    registry.register('loop', () => {
      soon(() => registry.report(undefined, { s: {}, names: [] }));
    });
    for (let times = 0; times < 60; times++) {
      run();
      jest.advanceTimersByTime(5);
    }
    jest.advanceTimersByTime(1000);
    expect(log).toHaveBeenCalledWith('Callbacks suspended for 10 s: they loop.');
  });

  it('holds nothing back where none ran a callback', () => {
    const { add, registry, run } = setUp();
    add('other', { trackers: ['built-in'] });
    for (let times = 0; times < 60; times++) {
      registry.report(undefined, { s: {}, names: [] });
      expect(run()).toEqual([]);
    }
    add('a');
    expect(run()).toEqual(['a']);
  });
});

import v8 from 'node:v8';
import vm from 'node:vm';
import { createCallbackRegistry } from '../../../callbacks/createCallbackRegistry';
import type { Hit } from '../../../contract/hit';
import type { CallbackRun } from './HitRecord';
import { watchRuns } from './watchRuns';

const sender = { s: {}, names: ['global:s', 'global'] };
const hit = { id: '1', requestUrl: '/b/ss/', confirmedBy: 'response' } as Hit;

function setUp() {
  const began: string[] = [];
  const registry = createCallbackRegistry({}, () => {});
  const watch = watchRuns(registry, {
    began: (_hit, _s, { name }) => began.push(name),
    changed() {},
    used: (name) => began.push(`used ${name}`),
    ruleFor() {},
  });
  return { registry, watch, began };
}

/** Runs a callback for a hit, and gives what was seen of it, and what the log says. */
function runOnce(run: () => unknown) {
  const log: unknown[][] = [];
  const registry = createCallbackRegistry({}, (...list) => log.push(list));
  const runs: CallbackRun[] = [];
  const watch = watchRuns(registry, {
    began: (_hit, _s, one) => runs.push(one),
    changed() {},
    used() {},
    ruleFor() {},
  });
  registry.register('Callback', run);
  registry.report(hit, sender);
  watch.stop();
  return { run: runs[0], log };
}

const hostile = new Proxy(
  {},
  {
    ownKeys() {
      throw new Error('no');
    },
  },
);
const { proxy: revoked, revoke } = Proxy.revocable({}, {});
revoke();
const thenable = {};
Reflect.set(thenable, 'then', () => {});

it.each([
  ['a symbol', Symbol('x'), 'symbol'],
  ['an object that holds one', { a: Symbol('x') }, '{a: symbol}'],
  ['a proxy that throws', hostile, 'object'],
  ['a revoked proxy', revoked, 'object'],
])('lets a callback log %s', (_, value, text) => {
  const original = console.debug;
  const shown: unknown[] = [];
  console.debug = (one: unknown) => shown.push(one);
  const { run, log } = runOnce(() => console.debug(value));
  console.debug = original;
  expect(run?.lines).toEqual([text]);
  expect(shown).toHaveLength(1);
  expect(log).toEqual([]);
});

it.each([
  ['a symbol', Symbol('x'), 'symbol'],
  ['a proxy that throws', hostile, 'object'],
  ['what only has a method then', thenable, '{then: function}'],
])('lets a callback return %s', (_, value, returned) => {
  const { run, log } = runOnce(() => value);
  expect(run).toMatchObject({ returned });
  expect(run?.promise).toBeUndefined();
  expect(run?.error).toBeUndefined();
  expect(log).toEqual([]);
});

it('sees the promise of an asynchronous function settled where the page has replaced Promise', async () => {
  const native = Promise;
  Object.assign(globalThis, { Promise: class Other extends Promise<unknown> {} });
  const { run } = runOnce(async () => 7);
  Object.assign(globalThis, { Promise: native });
  await new Promise((resolve) => setImmediate(resolve));
  expect(run).toMatchObject({ promise: 'fulfilled', returned: '7' });
});

it('leaves what a callback puts into the console, and hears no more of it then', () => {
  const original = console.debug;
  const outer: unknown[] = [];
  console.debug = (one: unknown) => outer.push(one);
  let own: typeof console.debug | undefined;
  const { run } = runOnce(() => {
    const { debug } = console;
    own = (one: unknown) => debug(one);
    console.debug = own;
    console.debug('within');
  });
  expect(console.debug).toBe(own);
  console.debug('after');
  console.debug = original;
  expect(run?.lines).toEqual(['within']);
  expect(outer).toEqual(['within', 'after']);
});

it('measures callbacks however they come, and gives each back as it was', () => {
  const { registry, watch, began } = setUp();
  const run = () => {};
  registry.register('Stays', run);
  registry.register('Replaced', () => {});
  registry.register('Replaced', run, { onDuplicate: 'replace' });
  registry.register('Once', run, { repeat: 'next-hit' });
  registry.register('Removed', run)();
  registry.report(hit, sender);
  registry.report({ ...hit, id: '2' } as Hit, sender);
  expect(began).toEqual(['Stays', 'Replaced', 'Once', 'used Once', 'Stays', 'Replaced']);
  watch.stop();
  expect([...registry.callbacks.values()].map((callback) => callback.run)).toEqual([run, run]);
});

it('holds nothing of callbacks that are gone: pages may register one for each hit', async () => {
  v8.setFlagsFromString('--expose-gc');
  const collectGarbage = vm.runInNewContext('gc') as () => void;
  const { registry, watch } = setUp();
  const gone: WeakRef<object>[] = [];
  const note = (name: string) => gone.push(new WeakRef(Object(registry.callbacks.get(name))));
  for (let number = 0; number < 100; number++) {
    registry.register(`Once ${number}`, () => {}, { repeat: 'next-hit' });
    note(`Once ${number}`);
    const remove = registry.register(`Removed ${number}`, () => {});
    note(`Removed ${number}`);
    remove();
    registry.register('Replaced', () => {}, { onDuplicate: 'replace' });
    note('Replaced');
    registry.report({ ...hit, id: `${number}` } as Hit, sender);
  }
  // What a reference was read of lives until the task is over.
  await new Promise((resolve) => setImmediate(resolve));
  collectGarbage();
  expect(gone.filter((reference) => reference.deref()).length).toBeLessThan(5);
  watch.stop();
});

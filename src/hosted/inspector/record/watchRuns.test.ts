import v8 from 'node:v8';
import vm from 'node:vm';
import { createCallbackRegistry } from '../../../callbacks/createCallbackRegistry';
import type { Hit } from '../../../contract/hit';
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

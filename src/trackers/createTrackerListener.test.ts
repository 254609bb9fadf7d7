/** @jest-environment jsdom */
import type { Hit } from '../contract/hit';
import { createCallbackRegistry, type HitNote } from '../registry/createCallbackRegistry';
import { createTrackerListener } from './createTrackerListener';

type Callback = (requestUrl: string) => void;

const urlOf = (id: number, more = '') => `https://m.test/b/ss/suite/1/JS/s${id}?AQB=1${more}`;

/** A tracker whose calls do what the test says, and what its callbacks saw. */
function setUp(settings: { preTrack?: boolean } = {}) {
  const log = jest.fn();
  const registry = createCallbackRegistry(log);
  const hits: Hit[] = [];
  const notes: HitNote[] = [];
  registry.register('See', (_: string, __: object, hit: Hit) => hits.push(hit));
  registry.watchers.push(notes);
  let before: Callback = () => {};
  let after: Callback = () => {};
  const s = {
    eVar1: 'a',
    t: (act: () => void) => act(),
    registerPostTrackCallback: (callback: Callback) => {
      after = callback;
    },
    ...(settings.preTrack === false
      ? {}
      : {
          registerPreTrackCallback: (callback: Callback) => {
            before = callback;
          },
        }),
  };
  expect(createTrackerListener(registry, log)(s, 'global:s')).toBe(true);
  return {
    s,
    hits,
    notes,
    registry,
    handOver: (url: string) => before(url),
    confirm: (url: string) => after(url),
  };
}

it('takes for a beacon only the hit that was handed over in the running call', () => {
  const { s, hits, handOver, confirm } = setUp();
  s.t(() => handOver(urlOf(1)));
  s.t(() => {
    handOver(urlOf(2));
    confirm(urlOf(1));
    confirm(urlOf(2));
  });
  s.t(() => confirm(urlOf(3)));
  handOver(urlOf(4));
  confirm(urlOf(4));
  s.t(() => handOver(urlOf(5, '&pe=lnk_e&')));
  confirm(urlOf(5, '&pe=lnk_e&'));
  expect(hits.map(({ id, confirmedBy }) => `${id} ${confirmedBy}`)).toEqual([
    '1 response',
    '2 beacon',
    '3 response',
    '4 response',
    '5 beacon',
  ]);
});

it('tells of each hit when it is handed over and when it is confirmed, with what the tracker held', () => {
  const { s, notes, handOver, confirm } = setUp();
  handOver(urlOf(1));
  s.eVar1 = 'b';
  confirm(urlOf(1));
  confirm(urlOf(1));
  expect(
    notes.map(([hit, sender, members]) => [
      hit.id,
      hit.confirmedBy,
      sender.s === s,
      sender.names,
      members['eVar1'],
    ]),
  ).toEqual([
    ['1', undefined, true, ['global:s', 'global'], 'a'],
    ['1', 'response', true, ['global:s', 'global'], 'b'],
  ]);
});

it('gives a hit one id, on whichever page and by whichever release it is confirmed', () => {
  const { hits, confirm } = setUp({ preTrack: false });
  confirm(urlOf(7, '&g=https://shop.test/s99?x'));
  confirm('https://proxy.test/collect?v=1');
  expect(hits.map(({ id }) => id)).toEqual(['7', 'https://proxy.test/collect?v=1']);
});

it('remembers the hit whose callbacks run', () => {
  const { registry, confirm } = setUp();
  const seen: (string | undefined)[] = [];
  registry.register('Last', () => seen.push(registry.last?.id));
  expect(registry.last).toBeUndefined();
  confirm(urlOf(1));
  confirm(urlOf(2));
  expect([...seen, registry.last?.id]).toEqual(['1', '2', '2']);
});

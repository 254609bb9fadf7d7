import { join } from './entries';
import { type Call, followCalls } from './followCalls';
import type { Members } from './watchMembers';

/** What a tracker copies, and swaps in this order. */
const ORDERS = {
  AppMeasurement: ['charSet', 'eVar1', 'events'],
  'the built-in tracker': ['eVar1', 'events', 'charSet'],
};

/** A tracker that makes hits wait as long as `isReady` is false. */
function createTracker(kind: keyof typeof ORDERS) {
  const s: Members = { charSet: 'UTF-8', eVar1: 'a', events: 'event1' };
  if (kind === 'AppMeasurement') s['_il'] = [];
  const names = ORDERS[kind];
  const clock = { now: 1 };
  const calls = followCalls(s, clock, (name) => names.includes(name));
  const made: Call[] = [];
  const begun: number[] = [];
  const waiting: (() => void)[] = [];
  const swap = (values: Members) =>
    Object.fromEntries(
      names.map((name) => {
        const before = s[name];
        s[name] = values[name];
        return [name, before];
      }),
    );
  const tracker = {
    s,
    calls,
    clock,
    /** Of each hit that was made, which call it was found to be of. */
    made: () => made.map(({ until }) => begun.indexOf(until) + 1),
    isReady: true,
    /** @param isHit whether anything comes of it */
    track(isHit = true) {
      begun.push(clock.now);
      calls.began(undefined);
      const make = () => {
        if (isHit) made.push(calls.handedOver());
      };
      if (tracker.isReady) make();
      else {
        const copy = Object.fromEntries(names.map((name) => [name, s[name]]));
        waiting.push(() => {
          const before = swap(copy);
          make();
          swap(before);
        });
      }
      calls.ended();
    },
    makeReady() {
      tracker.isReady = true;
      for (const act of waiting.splice(0)) act();
    },
    since(name: string) {
      calls.variables.settle(name);
      return calls.variables.find(name)?.entries.map((entry) => entry.since);
    },
  };
  return tracker;
}

describe.each(Object.keys(ORDERS) as (keyof typeof ORDERS)[])('with %s', (kind) => {
  it('finds the call of each hit, whether it waits or not, and whatever comes to nothing', async () => {
    const tracker = createTracker(kind);
    tracker.track();
    tracker.track(false);
    tracker.track();
    tracker.isReady = false;
    tracker.track();
    tracker.track(false);
    tracker.track();
    tracker.makeReady();
    await Promise.resolve();
    tracker.track();
    expect(tracker.made()).toEqual([1, 3, 4, 6, 7]);
  });

  it('takes no write of a tracker for the page’s, and each of the page’s for its own', async () => {
    const tracker = createTracker(kind);
    const { s, clock } = tracker;
    tracker.isReady = false;
    tracker.track();
    const written = clock.now;
    s['eVar1'] = 'a';
    s['events'] += ',event2';
    tracker.makeReady();
    expect([tracker.since('eVar1'), tracker.since('events')]).toEqual([[written], [1, written]]);
    s['eVar1'] = 'a';
    expect(tracker.since('eVar1')).toEqual([clock.now]);
    await Promise.resolve();
    tracker.track();
    s['eVar1'] = 'a';
    expect(tracker.since('eVar1')).toEqual([clock.now]);
  });
});

it('asks of calls from the past whose variables a hit has', () => {
  const s: Members = { eVar1: 'c' };
  const calls = followCalls(s, { now: 1 }, (name) => name === 'eVar1');
  for (const eVar1 of ['a', 'a', 'b', 'c']) {
    calls.began(undefined, { eVar1 });
    calls.ended({ eVar1 });
  }
  expect(calls.handedOver({ eVar1: 'b' }).until).toBe(3);
  expect(calls.handedOver({ eVar1: 'c' }).until).toBe(4);
  expect(calls.handedOver({ eVar1: 'c' }).isGuess).toBe(true);
  expect(join(calls.variables.find('eVar1')?.entries ?? [])).toBe('c');
});

it('tells of a past call what was there before its hit was handed over from what came after', () => {
  const s: Members = { eVar1: 'of its hit', eVar2: 'later' };
  const calls = followCalls(s, { now: 1 }, (name) => /^eVar[12]$/.test(name));
  calls.began(undefined, {});
  const { until } = calls.handedOver({ eVar1: 'of its hit' });
  calls.ended(s);
  const since = ['eVar1', 'eVar2'].map((name) => calls.variables.find(name)?.entries[0]?.since);
  expect(since).toEqual([until, until + 1]);
});

it('finds the calls of past hits that had to wait in their order, also where several are alike', async () => {
  const s: Members = { _il: [], charSet: 'UTF-8', eVar1: 'of the page' };
  const calls = followCalls(s, { now: 1 }, (name) => name === 'eVar1');
  const values = ['a', 'b', 'a'];
  for (const eVar1 of values) {
    calls.began(undefined, { charSet: 'UTF-8', eVar1 });
    calls.ended({ charSet: 'UTF-8', eVar1 });
  }
  const swap = (eVar1: unknown) => {
    const before = [s['charSet'], s['eVar1']];
    [s['charSet'], s['eVar1']] = ['UTF-8', eVar1];
    return before[1];
  };
  const found = values.map((value) => {
    const before = swap(value);
    const call = calls.handedOver();
    swap(before);
    return call;
  });
  await Promise.resolve();
  expect(found.map(({ until }) => until)).toEqual([1, 2, 3]);
});

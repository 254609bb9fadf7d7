import { join } from './entries';
import { type Members, watchMembers } from './watchMembers';

/** A watch whose clock a test sets; `own` does what the tracker does. */
function setUp(target: Members) {
  let time = 1;
  let own: number | undefined;
  const watch = watchMembers(target, {
    now: () => time,
    ownSince: () => own,
    isOwn: () => own !== undefined,
  });
  return {
    watch,
    at(now: number) {
      time = now;
    },
    own(since: number, act: () => void) {
      own = since;
      act();
      own = undefined;
    },
    /** What is known of a member: its texts, and since when they are there. */
    known(name: string) {
      watch.settle(name);
      return watch.find(name)?.entries.map(({ text, since }) => [text, since]);
    },
  };
}

it('knows since when a value is there: the same value written again is a new one', () => {
  const s: Members = { eVar1: 'a', eVar2: 'b' };
  const { watch, at, known } = setUp(s);
  watch.watch('eVar1');
  watch.watch('eVar2', 0);
  at(2);
  s['eVar1'] = 'a';
  expect([known('eVar1'), known('eVar2')]).toEqual([[['a', 2]], [['b', 0]]]);
  expect({ ...s }).toEqual({ eVar1: 'a', eVar2: 'b' });
});

it('tells an addition from a value in the other’s place', async () => {
  const s: Members = { events: 'event1' };
  const { watch, at, known } = setUp(s);
  watch.watch('events');
  at(2);
  s['events'] += ',event2';
  expect(known('events')).toEqual([
    ['event1', 1],
    ['event2', 2],
  ]);
  at(3);
  s['events'] = 'event1,event2,event3';
  expect(known('events')?.map(([, since]) => since)).toEqual([3, 3, 3]);
  at(4);
  expect(s['events']).toBe('event1,event2,event3');
  // Whoever reads now and writes later does not add.
  await Promise.resolve();
  s['events'] = 'event1,event2,event3,event4';
  expect(known('events')?.map(([, since]) => since)).toEqual([4, 4, 4, 4]);
});

it('takes what the tracker writes for the page’s only as far as it lasts', () => {
  const s: Members = { eVar1: 'a', events: 'event1' };
  const { watch, at, own, known } = setUp(s);
  watch.watch('eVar1');
  watch.watch('events');
  at(5);
  own(2, () => {
    s['eVar1'] = 'override';
    s['eVar1'] = 'a';
    s['events'] = 'event1,event2';
  });
  expect(known('eVar1')).toEqual([['a', 1]]);
  expect(known('events')).toEqual([
    ['event1', 1],
    ['event2', 2],
  ]);
});

it('sees what is added to an array in place', () => {
  const s: Members = { events: ['event1'] };
  const { watch, at, known } = setUp(s);
  watch.watch('events');
  at(2);
  (s['events'] as string[]).push('event2');
  expect(known('events')).toEqual([
    ['event1', 1],
    ['event2', 2],
  ]);
});

it('takes a member that was deleted and made anew for a new one', () => {
  const s: Members = { eVar1: 'a' };
  const { watch, at, known } = setUp(s);
  watch.watch('eVar1');
  delete s['eVar1'];
  s['eVar1'] = 'a';
  at(2);
  expect(watch.find('eVar1')).toBeUndefined();
  watch.watch('eVar1');
  expect(known('eVar1')).toEqual([['a', 2]]);
});

it.each<[string, () => Members]>([
  ['frozen', () => Object.freeze({ eVar1: 'a' })],
  [
    'with an accessor of its own',
    () => ({
      get eVar1() {
        return 'a';
      },
    }),
  ],
])('compares values on an object that is %s', (_, create) => {
  const { watch, known } = setUp(create());
  watch.watch('eVar1');
  watch.settle('eVar1', 3, 'b');
  expect(known('eVar1')).toEqual([['a', 1]]);
});

it('survives accessors that throw', () => {
  const s: Members = Object.defineProperty({ eVar2: 'a' }, 'eVar1', {
    enumerable: true,
    configurable: true,
    get() {
      throw new Error('page');
    },
  });
  const { watch, known } = setUp(s);
  expect(watch.watch('eVar1')).toBeUndefined();
  watch.watch('eVar2');
  expect(known('eVar2')).toEqual([['a', 1]]);
});

it('leaves members enumerable, adds none, and gives heirs their own', () => {
  const s: Members = { eVar1: 'a', prop1: 'p' };
  const { watch, known } = setUp(s);
  watch.watch('eVar1');
  watch.watch('eVar9');
  expect(JSON.stringify(s)).toBe('{"eVar1":"a","prop1":"p"}');
  const heir: Members = Object.create(s);
  heir['eVar1'] = 'own';
  expect([s['eVar1'], heir['eVar1'], Object.keys(heir)]).toEqual(['a', 'own', ['eVar1']]);
  new Proxy(s, {})['eVar1'] = 'by proxy';
  expect(known('eVar1')).toEqual([['by proxy', 1]]);
});

it('gives a member what is left of it, without counting that as a write', () => {
  const s: Members = { events: 'event1,event2' };
  const { watch, known } = setUp(s);
  const member = watch.watch('events');
  const rest = member?.entries.slice(1) ?? [];
  watch.put('events', rest, join(rest));
  expect(s['events']).toBe('event2');
  expect(known('events')).toEqual([['event2', 1]]);
  watch.remove('events');
  expect('events' in s).toBe(false);
});

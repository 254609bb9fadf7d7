import fc from 'fast-check';
import { add, type Entry, join, split, textOf, without } from './entries';

const LISTS = ['events', 'products', 'linkTrackVars', 'linkTrackEvents'];

/** What is left of a value that was there at 1, when everything of then is taken from what it is at 2. */
const left = (name: string, before: string, after: string) =>
  join(without(add(name, split(name, before, 1), after, 2) ?? split(name, after, 2), { until: 1 }));

it.each([
  ['events', 'event1', 'event1,event2', 'event2'],
  ['events', 'event1,event2', 'event3,event1,event2', 'event3'],
  ['events', 'event1', 'event1,event1', 'event1'],
  ['events', 'event1, event2', 'event2,event1,event3', 'event3'],
  ['events', 'event1', 'event2', 'event2'],
  ['events', 'event1:1', 'event1,event2', 'event1,event2'],
  ['products', ';a;1;2,;b', ';a;1;2,;b,;c', ';c'],
  ['linkTrackVars', 'eVar1,events', 'eVar2,eVar1,events', 'eVar2'],
  ['linkTrackEvents', 'event1', 'event1', ''],
  ['list1', 'a|b', 'a|b|c', 'c'],
  ['list1', 'a', 'b,a', 'b'],
  ['list2', 'a,', 'a,b', 'b'],
  ['list3', 'a', 'ab', 'ab'],
  ['list3', 'a', 'a b', 'a b'],
  ['list3', 'a', 'b;a;c', 'b;c'],
  ['list3', 'a', 'ba;a', 'ba'],
  ['list3', 'a', 'bac', 'bac'],
  ['list3', 'a', 'a', ''],
  ['eVar1', 'a', 'a,b', 'a,b'],
  ['contextData.events', 'event1', 'event1,event2', 'event1,event2'],
])('%s: of %j, which became %j, %j is left', (name, before, after, expected) => {
  expect(left(name, before, after)).toBe(expected);
});

it('takes no more than it may', () => {
  const entries = split('events', 'event1,event2,event1', 1);
  const rest = (removal: object) => join(without(entries, { until: 1, ...removal }));
  expect(rest({ kept: ['event1'] })).toBe('event1');
  expect(rest({ only: ['event2', 'event1', 'event3'] })).toBe('event1');
  expect(join(without(entries, { until: 0 }))).toBe('event1,event2,event1');
});

it.each([
  [undefined, ''],
  [null, ''],
  [() => 'x', ''],
  [Symbol('x'), ''],
  [Object.create(null), ''],
  [5, '5'],
  [['event1', 'event2'], 'event1,event2'],
])('reads %p as %j', (value, text) => {
  expect(textOf(value)).toBe(text);
});

it('whatever is added to a list, and wherever: what was there goes, and that alone stays', () => {
  const entry = fc.stringMatching(/^[a-z0-9;|=:]{1,6}$/);
  const entries = fc.array(entry, { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(
      fc.constantFrom(...LISTS),
      entries,
      fc.array(fc.tuple(entry, fc.nat())),
      (name, before, more) => {
        const after = [...before];
        for (const [text, at] of more) after.splice(at % (after.length + 1), 0, text);
        const rest = left(name, `${before}`, `${after}`);
        expect(rest.split(',').filter(Boolean).sort()).toEqual(more.map(([text]) => text).sort());
      },
    ),
  );
});

it('whatever the delimiter: what is put behind or before a list variable stays alone', () => {
  const value = fc.stringMatching(/^[\p{L}\p{N}]{1,8}$/u);
  fc.assert(
    fc.property(
      value,
      value,
      fc.constantFrom(...',|;:~^/-'),
      fc.boolean(),
      (before, more, glue, isFirst) => {
        const after = isFirst ? more + glue + before : before + glue + more;
        expect(left('list1', before, after)).toBe(more);
      },
    ),
  );
});

it('keeps the text of what it does not take', () => {
  fc.assert(
    fc.property(fc.constantFrom(...LISTS, 'list1', 'eVar1'), fc.string(), (name, text) => {
      const entries: readonly Entry[] = split(name, text, 1);
      expect(join(entries)).toBe(text);
    }),
  );
});

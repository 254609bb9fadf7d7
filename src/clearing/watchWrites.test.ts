import { watchWrites } from './watchWrites';

function setUp() {
  let isOwn = false;
  const watch = watchWrites(() => isOwn);
  return {
    watch,
    own(act: () => void) {
      isOwn = true;
      act();
      isOwn = false;
    },
  };
}

it('knows what nobody has written to', () => {
  const { watch } = setUp();
  const s: Record<string, unknown> = { eVar1: 'a', eVar2: 'b' };
  const [one, two] = [watch.mark(s, 'eVar1'), watch.mark(s, 'eVar2')];
  s['eVar2'] = 'c';
  expect(watch.isUntouched(one)).toBe(true);
  expect(watch.isUntouched(two)).toBe(false);
  expect({ ...s }).toEqual({ eVar1: 'a', eVar2: 'c' });
});

it('sees the same value written again, and a change taken back', () => {
  const { watch } = setUp();
  const s: Record<string, unknown> = { eVar1: 'a', eVar2: 'b' };
  const marks = [watch.mark(s, 'eVar1'), watch.mark(s, 'eVar2')];
  s['eVar1'] = 'a';
  s['eVar2'] = 'x';
  s['eVar2'] = 'b';
  expect(marks.map(watch.isUntouched)).toEqual([false, false]);
  expect(watch.isUntouched(watch.mark(s, 'eVar1'))).toBe(true);
});

it('does not count what the tracker writes, unless the value is another then', () => {
  const { watch, own } = setUp();
  const s: Record<string, unknown> = { eVar1: 'a', eVar2: 'b' };
  const marks = [watch.mark(s, 'eVar1'), watch.mark(s, 'eVar2')];
  own(() => {
    s['eVar1'] = 'override';
    s['eVar1'] = 'a';
    s['eVar2'] = 'lasting';
  });
  expect(marks.map(watch.isUntouched)).toEqual([true, false]);
});

it('compares with what the member held at another time', () => {
  const { watch } = setUp();
  const s = { eVar1: 'now' };
  expect(watch.isUntouched(watch.mark(s, 'eVar1', 'then'))).toBe(false);
});

it('takes a member that was deleted and made anew for written', () => {
  const { watch } = setUp();
  const s: Record<string, unknown> = { eVar1: 'a' };
  const mark = watch.mark(s, 'eVar1');
  delete s['eVar1'];
  s['eVar1'] = 'a';
  expect(watch.isUntouched(mark)).toBe(false);
  expect(watch.isUntouched(watch.mark(s, 'eVar1'))).toBe(true);
});

it.each([
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
  const { watch } = setUp();
  const s = create();
  expect(watch.isUntouched(watch.mark(s, 'eVar1'))).toBe(true);
  expect(watch.isUntouched(watch.mark(s, 'eVar1', 'b'))).toBe(false);
});

it('leaves members enumerable, and adds none', () => {
  const { watch } = setUp();
  const s = { eVar1: 'a', prop1: 'p' };
  watch.mark(s, 'eVar1');
  watch.mark(s, 'eVar9');
  expect(Object.keys(s)).toEqual(['eVar1', 'prop1']);
  expect(JSON.stringify(s)).toBe('{"eVar1":"a","prop1":"p"}');
});

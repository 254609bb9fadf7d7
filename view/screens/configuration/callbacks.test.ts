import { copyOf, emptyCallback, moved, readListed } from './callbacks';

const named = (name: string) => readListed({ name, source: 'a();' }, name);

test('a copy gets a name of its own, however often it is made', () => {
  const original = named('Mirror');
  const first = copyOf(original, [original]);
  const second = copyOf(original, [original, first]);
  expect([first.name, second.name]).toEqual(['Mirror (copy)', 'Mirror (copy 2)']);
  expect(second).toMatchObject({ source: 'a();', enabled: true });
  expect(new Set([original.id, first.id, second.id]).size).toBe(3);
});

test('the copy of an unnamed callback stays unnamed', () => {
  const original = emptyCallback();
  expect(copyOf(original, [original]).name).toBe('');
});

test('an entry moves, and stays where it would leave the list', () => {
  const list = ['a', 'b', 'c'];
  expect(moved(list, 0, 1)).toEqual(['b', 'a', 'c']);
  expect(moved(list, 2, 0)).toEqual(['c', 'a', 'b']);
  expect(moved(list, 0, -1)).toBe(list);
  expect(moved(list, 2, 3)).toBe(list);
});

import { readRecord, writeOver } from './saved';

const SHAPE = {
  name: 'string',
  on: 'boolean',
  tags: 'strings',
  mode: ['a', 'b'],
  inner: { of: { name: 'string' } },
  list: { each: { name: 'string' } },
  values: { byName: 'string' },
} as const;

test('what is of its kind stays, and so does what is not known', () => {
  const saved = {
    name: 'A',
    on: false,
    tags: ['x'],
    mode: 'b',
    inner: { name: 'B', more: 1 },
    list: [{ name: 'C', more: 2 }],
    values: { a: 'x', 'b.c': '' },
    more: { deep: [3] },
  };
  expect(readRecord(saved, SHAPE)).toEqual(saved);
});

test('what is broken goes, alone', () => {
  const saved = {
    name: 1,
    on: 'yes',
    tags: ['x', 2],
    mode: 'c',
    inner: { name: null, more: 1 },
    list: [null, { name: 4 }, { name: 'C' }],
    values: { a: 1, b: 'y', c: null },
  };
  expect(readRecord(saved, SHAPE)).toEqual({
    tags: ['x'],
    inner: { more: 1 },
    list: [{}, { name: 'C' }],
    values: { b: 'y' },
  });
});

test.each([null, undefined, 'text', 4, ['list'], () => 1])('%p is an empty record', (saved) => {
  expect(readRecord(saved, SHAPE)).toEqual({});
});

test('a key of Object’s prototype is not taken for a known one', () => {
  expect(readRecord({ toString: 1 }, SHAPE)).toEqual({ toString: 1 });
});

test('writes what changed, takes out what is left out now, and keeps every other spelling', () => {
  const saved = { name: ' A ', on: true, tags: [], more: 1 };
  const before = { name: 'A', on: undefined, tags: undefined, mode: undefined };
  expect(writeOver(saved, before, before)).toEqual(saved);
  expect(writeOver(saved, before, { ...before, name: 'B', mode: 'b' })).toEqual({
    name: 'B',
    on: true,
    tags: [],
    mode: 'b',
    more: 1,
  });
  expect(writeOver({ name: 'A' }, { name: 'A' }, { name: undefined })).toEqual({});
});

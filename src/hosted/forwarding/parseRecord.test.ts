import fc from 'fast-check';
import { parseRecord } from './parseRecord';

const RECORD = { e: 'https://a.test/', f: 'json', b: '{"id":"1"}', a: 3, t: 1000 };
const read = (record: unknown, now = 2000) => parseRecord(JSON.stringify(record), now);

test('reads what was stored', () => {
  expect(read(RECORD)).toEqual(RECORD);
  expect(read({ ...RECORD, a: 0, t: 0 })).toEqual({ ...RECORD, a: 0, t: 0 });
  expect(read({ ...RECORD, c: ['%Consent%'], later: 1 })).toMatchObject({ c: ['%Consent%'] });
});

test('what comes from the future, as clocks go, counts as accepted now', () => {
  expect(read({ ...RECORD, t: 9e15 })?.t).toBe(2000);
});

test.each([
  ...['', 'no JSON', '{', 'null', '5', '"text"', '[]', '{}'],
  ...Object.keys(RECORD)
    .filter((key) => key !== 'f')
    .map((key) => JSON.stringify({ ...RECORD, [key]: undefined })),
  ...[
    { e: '' },
    { e: '/in' },
    { e: 5 },
    { e: ['https://a.test/'] },
    { b: 5 },
    { b: null },
    { a: -1 },
    { a: 'x' },
    { t: 'x' },
  ].map((broken) => JSON.stringify({ ...RECORD, ...broken })),
])('%j is no record', (text) => {
  expect(parseRecord(text, 2000)).toBeUndefined();
});

test('whatever stands there, a record that was read can be sent', () => {
  fc.assert(
    fc.property(fc.oneof(fc.json(), fc.string()), (text) => {
      const record = parseRecord(text, 2000);
      if (record)
        expect([typeof record.b, record.a >= 0, record.t <= 2000]).toEqual(['string', true, true]);
    }),
  );
});

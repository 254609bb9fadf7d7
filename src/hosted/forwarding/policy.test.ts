import fc from 'fast-check';
import { attemptsAtOnce, isDelivered, isFinal, limitOf, readRetryAfter, waitAfter } from './policy';

const HOUR = 3_600_000;
const NOW = Date.parse('2025-11-28T12:00:00Z');

test('each status is a success, final, or worth another attempt', () => {
  const all = Array.from({ length: 600 }, (_, status) => status);
  expect(all.filter(isDelivered)).toEqual(all.slice(200, 300));
  expect(all.filter(isFinal)).toEqual(
    all.slice(400, 500).filter((status) => ![408, 425, 429].includes(status)),
  );
});

test('waits double from one second to five minutes, less up to a half', () => {
  const longest = [1, 2, 3, 4, 9, 10, 50, 2000].map((failures) => waitAfter(failures, 1));
  expect(longest).toEqual([1000, 2000, 4000, 8000, 256_000, 300_000, 300_000, 300_000]);
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 60 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (failures, chance) => {
        const wait = waitAfter(failures, chance);
        expect(wait).toBeGreaterThanOrEqual(waitAfter(failures, 1) / 2);
        expect(wait).toBeLessThanOrEqual(waitAfter(failures, 1));
      },
    ),
  );
});

test.each([
  ['7', 7000],
  ['0', 0],
  ['7200', HOUR],
  ['Fri, 28 Nov 2025 12:00:30 GMT', 30_000],
  ['Fri, 28 Nov 2025 14:00:00 GMT', HOUR],
  ['Fri, 28 Nov 2025 11:00:00 GMT', 0],
  ['soon', 0],
  ['', 0],
  ['-5', 0],
  [null, 0],
])('Retry-After %j asks for %i ms', (header, wait) => {
  expect(readRetryAfter(header, NOW)).toBe(wait);
});

test('Retry-After asks for an hour at most, whatever stands there', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string(), fc.integer().map(String), fc.double().map(String)),
      (header) => {
        const wait = readRetryAfter(header, NOW);
        expect(wait >= 0 && wait <= HOUR).toBe(true);
      },
    ),
  );
});

test('a hit is over after 50 attempts or three days', () => {
  const record = { e: '', f: '', b: '', t: NOW };
  expect(limitOf({ ...record, a: 49 }, NOW + 72 * HOUR - 1)).toBeUndefined();
  expect(limitOf({ ...record, a: 50 }, NOW)).toBe('last of 50 attempts');
  expect(limitOf({ ...record, a: 1 }, NOW + 72 * HOUR)).toBe('72 h old');
});

test('four attempts at once where many wait and all is well, else one', () => {
  expect(attemptsAtOnce(true, 21)).toBe(4);
  expect(attemptsAtOnce(true, 20)).toBe(1);
  expect(attemptsAtOnce(false, 10_000)).toBe(1);
});

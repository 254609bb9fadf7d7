import { readReason } from './readReason';

const end = (responseStatus: number, responseStart: number, duration = 20) => ({
  responseStatus,
  responseStart,
  duration,
});

// What Chromium gives, by what the collector does.
it.each([
  ['a POST was answered with 500', end(500, 0), true, 'rejected'],
  ['an image was answered with 500, with Timing-Allow-Origin', end(0, 12), true, 'rejected'],
  ['an answer came, and the connection went after it', end(500, 12), false, 'rejected'],
  ['the connection was cut, or the answer is hidden', end(0, 0), true, 'network'],
  ['the browser says that it is offline', undefined, false, 'network'],
  ['there was no answer until the tracker gave up', end(0, 0, 5000), true, 'timeout'],
  ['the request is still open', undefined, true, 'timeout'],
])('%s', (_, request, isOnline, reason) => {
  expect(readReason(request, isOnline)).toBe(reason);
});

it('does without a status where the browser knows none', () => {
  expect(readReason({ responseStart: 0, duration: 3 }, true)).toBe('network');
});

import { canListenTo, listeningTo, neverRuns, readTrackers, trackerNames } from './trackers';

test.each<[trackers: string[], listenedTo: string[], neverRuns: boolean]>([
  [[], [], false],
  [['global:s'], ['adobe-analytics'], true],
  [['global:s', 'adobe-analytics'], ['adobe-analytics'], false],
  [['web-sdk'], ['web-sdk:shop'], false],
  [['web-sdk'], ['adobe-analytics'], true],
  [['web-sdk:alloy'], ['web-sdk:shop'], true],
])('for %j, with %j listened to, nothing runs: %s', (trackers, listenedTo, expected) => {
  expect(neverRuns(trackers, listenedTo)).toBe(expected);
});

test.each([
  ['web-sdk:shop', 'web-sdk:shop'],
  ['web-sdk', 'web-sdk:alloy'],
  ['global:s2', 'global:s2'],
  ['built-in', 'built-in'],
  ['adobe-analytics', 'adobe-analytics'],
])('%s can be listened to', (name, listenedTo) => {
  const none = readTrackers([]);
  expect(canListenTo(name)).toBe(true);
  expect(trackerNames(listeningTo(none, name))).toEqual([listenedTo]);
});

test.each(['other', 'global:', 'other:x'])('%s can’t', (name) => {
  expect(canListenTo(name)).toBe(false);
});

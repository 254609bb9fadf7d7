import { emptyArgument, readCallback } from '../domain/callback/callback';
import { lintContext } from './lintContext';

const callback = (changed: object = {}) => ({ ...readCallback({}), ...changed });

test('names the arguments that have a name', () => {
  const given = [
    { ...emptyArgument(), name: ' tier ', value: '%Tier%' },
    { ...emptyArgument(), value: 'nameless' },
  ];
  expect(lintContext(callback({ arguments: given }), {})).toMatchObject({
    argumentNames: ['tier'],
    argumentValues: { tier: '%Tier%' },
  });
});

test.each<[object, boolean, boolean]>([
  [{}, false, false],
  [{ hitTypes: ['page'] }, false, true],
  [{ trackers: ['built-in'] }, false, true],
  [{}, true, true],
])('%j, next hit only %s: narrowed %s', (changed, nextHitOnly, narrowed) => {
  expect(lintContext(callback(changed), { nextHitOnly }).narrowed).toBe(narrowed);
});

test.each<[string[], string[] | undefined, boolean]>([
  [[], undefined, true],
  [['web-sdk:alloy', 'web-sdk'], undefined, false],
  [['web-sdk:alloy', 'built-in'], undefined, true],
  [[], ['web-sdk:alloy'], false],
  [['built-in'], ['web-sdk:alloy'], true],
])('for %j, with %j listened to, a tracker: %s', (trackers, listenedTo, hasTracker) => {
  const known = listenedTo ? { listenedTo } : {};
  expect(lintContext(callback({ trackers }), known).hasTracker).toBe(hasTracker);
});

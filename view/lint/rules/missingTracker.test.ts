import { foundBy } from '../../../test/lintTable';

test('s is missed where only the Web SDK runs the callback', () => {
  const source = 'send(s.eVar1); send(s?.eVar2); send(page.s.eVar3);';
  expect(foundBy('missingTracker', source, { hasTracker: false })).toEqual(['warning: s']);
  expect(foundBy('missingTracker', source, { hasTracker: true })).toEqual([]);
  expect(foundBy('missingTracker', source)).toEqual([]);
});

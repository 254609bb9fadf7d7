import { createHit } from './createHit';
import { hitOf } from './hitOf';

const hit = createHit({ id: '1', tracker: 't', requestUrl: '', sentAt: 1, confirmedBy: undefined });

it('is what events of this extension carry', () => {
  expect(hitOf({ hit, requestUrl: '' })).toBe(hit);
});

it.each([undefined, null, 5, {}, { hit: undefined }, { hit: 'text' }, { hit: { get: 1 } }])(
  'is nothing in %j',
  (event) => {
    expect(hitOf(event)).toBeUndefined();
  },
);

import { clearedVariables } from './clearVariables';
import { s } from './s';

test('clears what describes one page, and leaves the rest', () => {
  const cleared = {
    prop1: 'a',
    eVar250: 'a',
    hier5: 'a',
    list3: 'a',
    channel: 'a',
    events: 'a',
    products: 'a',
    purchaseID: 'a',
    transactionID: 'a',
    state: 'a',
    zip: 'a',
    campaign: 'a',
  };
  Object.assign(s, cleared, { pageName: 'a', pageType: 'a', server: 'a', tnt: 'a', charSet: 'a' });
  expect(Object.keys(clearedVariables()).sort()).toEqual(Object.keys(cleared).sort());
});

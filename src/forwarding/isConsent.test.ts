import { isConsent } from './isConsent';

test.each([
  ...[true, 1, 'true', '1', 'y', 'yes', 'in', 'given', 'granted', 'allow', 'allowed'],
  ...['accept', 'accepted', 'opt-in', 'YES', 'Granted', 'Opt-In'],
])('%j is a yes', (answer) => {
  expect(isConsent(answer)).toBe(true);
});

test.each([
  ...[undefined, null, false, 0, 2, -1, '', ' ', 'no', 'n', 'out', 'opt-out', 'denied', 'pending'],
  ...['%Consent%', ' yes', 'yes\n', 'yes no', 'not allowed', 'in out', [], ['yes'], [1], {}],
  ...[{ toString: () => 'yes' }, () => true, Symbol('yes'), Number.NaN, 1n],
])('%p is a no', (answer) => {
  expect(isConsent(answer)).toBe(false);
});

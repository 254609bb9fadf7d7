import { isConsent } from '../../../src/forwarding/isConsent';
import { CONSENT_WORDS, consentProblem, consentWarning } from './consent';

test('each word that is named says yes, in upper case too', () => {
  const all = CONSENT_WORDS.flatMap((word) => [word, word.toUpperCase()]);
  expect(all.filter((word) => !isConsent(word))).toEqual([]);
});

test('no word that says yes is left unnamed', () => {
  const candidates = [
    ...[
      'opted-in',
      'optin',
      'ok',
      'on',
      'give',
      'grant',
      'grants',
      'allows',
      'accepts',
      'opt',
      't',
    ],
    ...['consent', 'agree', 'agreed', 'yes ', 'trueish', '2', '01', 'ins', 'giving', 'yep', 'ye'],
  ];
  expect(candidates.filter(isConsent)).toEqual([]);
});

test.each([
  ['', undefined, 'forwardHit.consent.none'],
  [' ', undefined, 'forwardHit.consent.none'],
  ['Yes', undefined, 'forwardHit.consent.always'],
  ['%Consent%', undefined, undefined],
  ['opt-%Consent%', undefined, undefined],
  ['Consent', 'forwardHit.consent.never', undefined],
  ['no', 'forwardHit.consent.never', undefined],
  ['%event.detail.consent%', undefined, 'forwardHit.consent.event'],
  ['%this.checked%', undefined, 'forwardHit.consent.event'],
  ['%Event consent%', undefined, undefined],
])('says of the consent %j what is to be said', (written, problem, warning) => {
  expect(consentProblem(written)?.key).toBe(problem);
  expect(consentWarning(written)?.key).toBe(warning);
});

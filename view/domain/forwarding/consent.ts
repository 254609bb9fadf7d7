import { isConsent } from '../../../src/forwarding/isConsent';
import { type Message, message } from '../../texts/text';
import { hasDataElement } from './endpoint';
import './texts';

/** What says yes, as `isConsent` knows it. */
export const CONSENT_WORDS = [
  'true',
  '1',
  'y',
  'yes',
  'in',
  'opt-in',
  'given',
  'granted',
  'allow',
  'allowed',
  'accept',
  'accepted',
] as const;

/** What the rule's event answers, and nothing later. A data element may have such a name, so it is no error. */
const OF_THE_EVENT = /%(?:event|this|target)(?:\.[^%]+)?%/;

/** What is wrong with a consent by which nothing would ever be sent. */
export function consentProblem(written: string): Message | undefined {
  const value = written.trim();
  return value === '' || hasDataElement(value) || isConsent(value)
    ? undefined
    : message('forwardHit.consent.never', { value });
}

/** What to know of a consent that asks nobody, or nobody who can answer. */
export function consentWarning(written: string): Message | undefined {
  const value = written.trim();
  if (value === '') return message('forwardHit.consent.none');
  const [token] = OF_THE_EVENT.exec(value) ?? [];
  if (token) return message('forwardHit.consent.event', { token });
  return isConsent(value) ? message('forwardHit.consent.always', { value }) : undefined;
}

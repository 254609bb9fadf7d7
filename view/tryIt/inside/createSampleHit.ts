import type { Hit } from '../../../src/contract/hit';
import { createEventHit } from '../../../src/hits/createEventHit';
import { createHit } from '../../../src/hits/createHit';
import { hitIdOf } from '../../../src/hits/hitId';
import type { SampleHit } from '../notes';

/** The hit that the callback gets, made by what makes it on the page. */
export function createSampleHit(
  { tracker, requestUrl, event }: SampleHit,
  sentAt = Date.now(),
): Hit {
  const isBeacon = event
    ? /\/collect(\?|$)/.test(requestUrl)
    : /[?&]pe=lnk_e(&|$)/.test(requestUrl);
  const facts = {
    id: event ? '4711000815' : hitIdOf(requestUrl),
    tracker,
    requestUrl,
    sentAt,
    confirmedBy: isBeacon ? ('beacon' as const) : ('response' as const),
  };
  return event ? createEventHit(facts, JSON.stringify(event), {}) : createHit(facts);
}

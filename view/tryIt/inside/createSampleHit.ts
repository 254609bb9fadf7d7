import type { Hit } from '../../../src/contract/hit';
import { createEventHit } from '../../../src/hits/createEventHit';
import { createHit } from '../../../src/hits/createHit';
import type { SampleHit } from '../notes';

/** The hit that the callback gets, made by what makes it on the page. */
export function createSampleHit({ tracker, requestUrl, event }: SampleHit): Hit {
  const isBeacon = event
    ? /\/collect(\?|$)/.test(requestUrl)
    : /[?&]pe=lnk_e(&|$)/.test(requestUrl);
  const facts = {
    id: '4711000815',
    tracker,
    requestUrl,
    sentAt: Date.now(),
    confirmedBy: isBeacon ? ('beacon' as const) : ('response' as const),
  };
  return event ? createEventHit(facts, JSON.stringify(event), {}) : createHit(facts);
}

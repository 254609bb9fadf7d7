import type { Hit, HitType } from '../../../src/contract/hit';
import { createHit } from '../../../src/hits/createHit';
import type { SampleHit } from '../notes';

/** The hit that the callback gets, made by what makes it on the page. */
export function createSampleHit({ tracker, requestUrl, event }: SampleHit): Hit {
  const facts = {
    id: '4711000815',
    tracker,
    requestUrl,
    sentAt: Date.now(),
    confirmedBy: /[?&]pe=lnk_e(&|$)/.test(requestUrl) ? ('beacon' as const) : ('response' as const),
  };
  if (!event) return createHit(facts);
  const { xdm, data } = event;
  const analytics = Object(Object(data['__adobe'])['analytics']) as Record<string, string>;
  const { contextData = {}, ...variables } = analytics as Record<string, string> & {
    contextData?: Record<string, string>;
  };
  const values: Record<string, string> = { ...variables, tracker, requestUrl, type: 'event' };
  const hit = {
    ...facts,
    ...{ type: 'event' as HitType, reportSuites: [], variables, contextData, xdm, data },
    get: (name: string) => values[name],
  };
  return Object.freeze(hit);
}

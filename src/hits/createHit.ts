import type { Confirmation, Hit } from '../contract/hit';
import { type ParsedRequestUrl, parseRequestUrl } from './parseRequestUrl';

/** What is known of a hit without reading its request URL. */
export interface HitFacts {
  id: string;
  tracker: string;
  requestUrl: string;
  sentAt: number;
  confirmedBy: Confirmation | undefined;
}

/** By hit: read when the first member that needs it is. */
const parsedHits = new WeakMap<object, ParsedRequestUrl>();

function parse(hit: HitFacts): ParsedRequestUrl {
  let parsed = parsedHits.get(hit);
  if (!parsed) {
    parsed = parseRequestUrl(hit.requestUrl);
    Object.values(parsed).map(Object.freeze);
    parsedHits.set(hit, parsed);
  }
  return parsed;
}

/** Members that all hits share stand on the prototype: a hit is made for each request, and most are read by nobody. */
const SHARED = {
  toJSON(this: HitFacts) {
    return Object.assign({}, parse(this), { values: undefined }, this);
  },
};
for (const name of ['type', 'reportSuites', 'variables', 'contextData'] as const)
  Object.defineProperty(SHARED, name, {
    get(this: HitFacts) {
      return parse(this)[name];
    },
  });

/**
 * A hit of AppMeasurement or of the built-in tracker.
 *
 * @param known what takes the place of some facts
 */
export const createHit = (facts: HitFacts, known?: Partial<HitFacts>): Hit => {
  const hit = Object.assign(Object.create(SHARED), facts, known, {
    // Of its own, since callbacks pass it on without its hit: `names.map(hit.get)`.
    get: (name: string) =>
      /^(id|tracker|requestUrl)$/.test(name) ? facts[name as 'id'] : parse(hit).values[name],
  }) as Hit;
  return Object.freeze(hit);
};

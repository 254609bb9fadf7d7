import type { Confirmation, Hit } from '../contract/hit';
import { type HitValues, PARSED, type ParsedRequestUrl, parseRequestUrl } from './parseRequestUrl';

/** What is known of a hit without reading its request URL. */
export interface HitFacts {
  id: string;
  tracker: string;
  requestUrl: string;
  sentAt: number;
  confirmedBy: Confirmation | undefined;
}

/** Members that all hits share stand on the prototype: a hit is made for each request, and most are read by nobody. */
class RequestHit implements Hit {
  declare readonly id: string;
  declare readonly tracker: string;
  declare readonly requestUrl: string;
  declare readonly sentAt: number;
  declare readonly confirmedBy: Confirmation | undefined;
  declare readonly get: ((name: typeof PARSED) => ParsedRequestUrl) &
    ((name: string) => string | undefined);

  constructor(facts: HitFacts, known: Partial<HitFacts> | undefined) {
    let values: HitValues | undefined;
    Object.freeze(
      Object.assign(this, facts, known, {
        // Of its own, since callbacks pass it on without its hit: `names.map(hit.get)`.
        get(name: string) {
          if (/^(id|tracker|requestUrl)$/.test(name)) return facts[name as 'id'];
          // Read when the first value that needs it is.
          values = values || parseRequestUrl(facts.requestUrl);
          return values[name];
        },
      }),
    );
  }
  get type() {
    return this.get(PARSED).type;
  }
  get reportSuites() {
    return this.get(PARSED).reportSuites;
  }
  get variables() {
    return this.get(PARSED).variables;
  }
  get contextData() {
    return this.get(PARSED).contextData;
  }
  toJSON() {
    return Object.assign({}, this.get(PARSED), this);
  }
}

/**
 * A hit of AppMeasurement or of the built-in tracker.
 *
 * @param known what takes the place of some facts
 */
export const createHit = (facts: HitFacts, known?: Partial<HitFacts>): Hit =>
  new RequestHit(facts, known);

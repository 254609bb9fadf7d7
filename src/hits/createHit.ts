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

/** A hit of AppMeasurement or of the built-in tracker. Its members are its own and enumerable, so that it can be logged and copied. */
export function createHit(facts: HitFacts): Hit {
  let parsed: ParsedRequestUrl | undefined;
  const read = () => {
    if (!parsed) {
      parsed = parseRequestUrl(facts.requestUrl);
      Object.values(parsed).map(Object.freeze);
    }
    return parsed;
  };
  const hit = {
    get type() {
      return read().type;
    },
    get reportSuites() {
      return read().reportSuites;
    },
    get variables() {
      return read().variables;
    },
    get contextData() {
      return read().contextData;
    },
    get: (name: string) =>
      /^(id|tracker|requestUrl)$/.test(name)
        ? facts[name as 'id' | 'tracker' | 'requestUrl']
        : read().values[name],
  };
  return Object.freeze(Object.assign(hit, facts));
}

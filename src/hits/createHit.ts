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
class AnalyticsHit implements Hit {
  declare readonly id: string;
  declare readonly tracker: string;
  declare readonly requestUrl: string;
  declare readonly sentAt: number;
  declare readonly confirmedBy: Confirmation | undefined;
  /** Of its own, since callbacks pass it on without its hit: `names.map(hit.get)`. */
  declare readonly get: (name: string) => string | undefined;

  constructor(facts: HitFacts) {
    Object.assign(this, facts);
    this.get = (name) =>
      /^(id|tracker|requestUrl)$/.test(name) ? facts[name as 'id'] : parse(this).values[name];
    Object.freeze(this);
  }
  get type() {
    return parse(this).type;
  }
  get reportSuites() {
    return parse(this).reportSuites;
  }
  get variables() {
    return parse(this).variables;
  }
  get contextData() {
    return parse(this).contextData;
  }
  toJSON() {
    const { type, reportSuites, variables, contextData } = this;
    return Object.assign({ type, reportSuites, variables, contextData }, this);
  }
}

/** A hit of AppMeasurement or of the built-in tracker. */
export const createHit = (facts: HitFacts): Hit => new AnalyticsHit(facts);

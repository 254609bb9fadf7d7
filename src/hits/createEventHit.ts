import type { Confirmation, Hit } from '../contract/hit';
import type { HitFacts } from './createHit';
import { type ReadEvent, readEvent } from './readEvent';
import { type Tree, thaw, valueAt } from './tree';

const NO_REPORT_SUITES: readonly string[] = Object.freeze([]);

/** Members that all hits share stand on the prototype: a hit is made for each event, and most are read by nobody. */
class EventHit implements Hit {
  declare readonly id: string;
  declare readonly tracker: string;
  declare readonly requestUrl: string;
  declare readonly sentAt: number;
  declare readonly confirmedBy: Confirmation | undefined;
  /** Of its own, since callbacks pass it on without its hit: `names.map(hit.get)`. */
  declare readonly get: (name: string) => string | undefined;
  readonly #json: string;
  readonly #result: unknown;
  #event: Tree | undefined;
  #known: ReadEvent | undefined;
  #answer: Tree | undefined;

  constructor(facts: HitFacts, json: string, result: unknown) {
    this.#json = json;
    this.#result = result;
    Object.assign(this, facts);
    this.get = (name) => this.#get(`${name}`);
    Object.freeze(this);
  }
  get #sent(): Tree {
    this.#event ??= thaw(this.#json);
    return this.#event;
  }
  get #read(): ReadEvent {
    if (!this.#known) {
      this.#known = readEvent(this.#sent);
      Object.values(this.#known).map(Object.freeze);
    }
    return this.#known;
  }
  #get(name: string) {
    if (/^(id|tracker|requestUrl|type)$/.test(name)) return this[name as 'id'];
    if (name.startsWith('contextData.')) return this.contextData[name.slice(12)];
    if (!/^(xdm|data)\./.test(name)) return this.variables[name];
    const value = valueAt(this.#sent, name) ?? undefined;
    return typeof value === 'string' ? value : JSON.stringify(value);
  }
  get type() {
    return this.#read.type;
  }
  get reportSuites() {
    return NO_REPORT_SUITES;
  }
  get variables() {
    return this.#read.variables;
  }
  get contextData() {
    return this.#read.contextData;
  }
  get xdm() {
    return this.#sent['xdm'] as Tree | undefined;
  }
  get data() {
    return this.#sent['data'] as Tree | undefined;
  }
  get result() {
    try {
      if (this.#result) this.#answer ??= thaw(JSON.stringify(this.#result));
    } catch {
      // It has something that can't be copied.
    }
    return this.#answer;
  }
  toJSON() {
    const { type, reportSuites, variables, contextData, xdm, data, result } = this;
    return Object.assign({ type, reportSuites, variables, contextData, xdm, data, result }, this);
  }
}
Object.freeze(EventHit.prototype);

/**
 * A hit of the Web SDK. Nothing is read before it is asked for.
 *
 * @param json the event as it was sent
 * @param result what its command resolved with
 */
export const createEventHit = (facts: HitFacts, json: string, result: unknown): Hit =>
  new EventHit(facts, json, result);

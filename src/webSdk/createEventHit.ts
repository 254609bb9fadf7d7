import type { Hit } from '../contract/hit';
import type { HitFacts } from '../hits/createHit';
import { type ReadEvent, readEvent } from './readEvent';
import { type Tree, thaw, valueAt } from './tree';

/**
 * A hit of the Web SDK. Nothing is read before it is asked for.
 *
 * @param json the event as it was sent
 * @param result what its command resolved with
 */
export function createEventHit(facts: HitFacts, json: string, result: unknown): Hit {
  let event: Tree | undefined;
  let known: ReadEvent | undefined;
  let answer: Tree | undefined;
  const sent = () => {
    event ??= thaw(json);
    return event;
  };
  const read = () => {
    if (!known) {
      known = readEvent(sent());
      Object.values(known).map(Object.freeze);
    }
    return known;
  };
  const hit = {
    get type() {
      return read().type;
    },
    reportSuites: Object.freeze([]),
    get variables() {
      return read().variables;
    },
    get contextData() {
      return read().contextData;
    },
    get xdm() {
      return sent()['xdm'] as Tree | undefined;
    },
    get data() {
      return sent()['data'] as Tree | undefined;
    },
    get result() {
      if (result && !answer) answer = thaw(JSON.stringify(result));
      return answer;
    },
    get(wanted: string) {
      const name = `${wanted}`;
      if (/^(id|tracker|requestUrl|type)$/.test(name)) return hit[name as 'id'];
      if (name.startsWith('contextData.')) return read().contextData[name.slice(12)];
      if (!/^(xdm|data)\./.test(name)) return read().variables[name];
      const value = valueAt(sent(), name) ?? undefined;
      return typeof value === 'string' ? value : JSON.stringify(value);
    },
    ...facts,
  };
  return Object.freeze(hit);
}

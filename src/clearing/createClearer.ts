import type { Hit } from '../contract/hit';
import { isCleared } from '../hits/clearedVariables';
import { besides, type ClearingSettings, contextKeys, variablesOf } from './variablesToClear';
import type { Mark, WriteWatch } from './watchWrites';

type Members = Record<string, unknown>;
type Tracker = Members & { clearVars?: unknown };

/** Clears variables of one tracker, as one configuration wants it. May throw what the page's own accessors throw. */
export interface Clearer {
  /**
   * A hit is handed over. Remembers what it sends.
   *
   * @param members what the tracker held then
   * @param isPast whether that was before anybody could watch
   */
  handedOver(hit: Hit, members: Readonly<Members>, isPast: boolean): void;
  /** A hit was confirmed. Gives what clears after it, to be called when its callbacks and rules are through; parameters as above. */
  confirmed(hit: Hit, members: Readonly<Members>, isPast: boolean): () => void;
}

/** Hits that are remembered. One that is never confirmed keeps its variables, and its place until others need it. */
const REMEMBERED = 200;

/** What can be cleared: neither nothing nor a method. */
const isSet = (value: unknown) =>
  value !== undefined && value !== null && value !== '' && typeof value !== 'function';

/** What mode `sent` takes away: only what nobody has set since. */
function clearUntouched(s: Tracker, marks: readonly Mark[], watch: WriteWatch): void {
  for (const mark of marks) {
    if (!watch.isUntouched(mark)) continue;
    if (mark.target === s) s[mark.name] = undefined;
    // An object that the page has put another in place of is its own again.
    else if (mark.target === s['contextData']) Reflect.deleteProperty(mark.target, mark.name);
  }
}

/** `s.clearVars()`, but what is to be kept stays as it is. */
function clearAll(s: Tracker, settings: ClearingSettings): void {
  const kept = settings.keep.filter(isCleared).map((name) => [name, s[name]] as const);
  if (typeof s.clearVars === 'function') s.clearVars();
  for (const [name, value] of kept) if (s[name] !== value) s[name] = value;
  for (const name of besides(settings)) if (isSet(s[name])) s[name] = undefined;
  const contextData = Object(s['contextData']) as object;
  for (const key of contextKeys(Object.keys(contextData), settings))
    Reflect.deleteProperty(contextData, key);
}

export function createClearer(s: Tracker, settings: ClearingSettings, watch: WriteWatch): Clearer {
  const sent = new Map<string, readonly Mark[]>();

  const markAll = (target: object, names: readonly string[], members: Readonly<Members>) =>
    names
      .filter((name) => isSet(members[name]))
      .map((name) => watch.mark(target, name, members[name]));

  /** What of the context data is in the hit. In the past it may have been changed since: then only what still reads the same is known. */
  function markContext(hit: Hit, values: Readonly<Members>, isPast: boolean) {
    const isSent = (key: string) =>
      isPast
        ? `${values[key]}` === hit.contextData[key]
        : Object.keys(hit.contextData).some((own) => own === key || own.startsWith(`${key}.`));
    return markAll(values, contextKeys(Object.keys(values), settings).filter(isSent), values);
  }

  const contextOf = (members: Readonly<Members>) => Object(members['contextData']) as Members;

  return {
    handedOver(hit, members, isPast) {
      if (settings.mode === 'all') return;
      const [oldest] = sent.keys();
      if (sent.size >= REMEMBERED && oldest) sent.delete(oldest);
      sent.set(hit.requestUrl, [
        ...markAll(s, variablesOf(hit, settings), members),
        ...markContext(hit, contextOf(members), isPast),
      ]);
    },
    confirmed(hit, members, isPast) {
      if (settings.mode === 'all') {
        if (!isPast) return () => clearAll(s, settings);
        // Nobody was there to clear then: what was set in the meantime is for the next hit.
        const names = [...Object.keys(members).filter(isCleared), ...besides(settings)];
        const context = contextOf(members);
        const marks = [
          ...markAll(
            s,
            names.filter((name) => !settings.keep.includes(name)),
            members,
          ),
          ...markContext(hit, context, isPast),
        ];
        return () => clearUntouched(s, marks, watch);
      }
      // None for a hit that an earlier page has left behind: it has nothing here.
      const marks = sent.get(hit.requestUrl) ?? [];
      sent.delete(hit.requestUrl);
      return () => clearUntouched(s, marks, watch);
    },
  };
}

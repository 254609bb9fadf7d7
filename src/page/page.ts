import { PAGE_KEY } from '../contract/tracker';
import type { Log } from '../platform/createLog';
import type { Forwarding } from './forwarding';
import type { HitNote, Watcher } from './notes';
import type { CallbackRegistry } from './registry';

/**
 * What copies of this extension on one page share. Whoever comes first makes it, and it is never replaced: two libraries, or one that
 * is loaded twice, must agree on which callbacks there are and which trackers are listened to.
 */
export interface Page extends Partial<CallbackRegistry> {
  /** Listens to one tracker under one name. Says whether it is a tracker; throws where that is broken. */
  listen?: (candidate: unknown, name: string) => boolean;
  /** Loads a hosted file. One for all copies, because Trusted Types let a name be used once: https://w3c.github.io/trusted-types/dist/spec/#create-trusted-type-policy-algorithm */
  load?: (file: string) => Promise<unknown>;
  /** The built-in tracker, fetched when it is first asked for. Rejects when that fails. */
  getTracker?: () => Promise<object>;
  /** The built-in tracker, once somebody asked for it. */
  tracker?: Promise<object> | undefined;
  /**
   * Makes the built-in tracker that the configuration describes. Put here by the hosted library file, which a script element loads and
   * which can hand over nothing else.
   */
  createTracker?: (turbine: Turbine) => object;
  /** How many rules wait for hits that were sent. */
  rules?: number;
  /** What the Web SDK told its monitors, until the hosted file takes it over. */
  webSdk?: WebSdkNote[];
  /** Instances that may be unable to see us, for the hosted file that looks after those. */
  unseen?: UnseenInstance[];
  /** Looks after one of them. Put here by that file. */
  watchUnseen?: (instance: UnseenInstance) => void;
  /** Clears variables after confirmed hits, for each list of notes that waits in `watchers`. Put here by the hosted file that does it. */
  clear?: () => void;
  /** Hits that are to be forwarded. Put here by the action that does it, for the hosted file that delivers them. */
  forwarding?: Forwarding;
}

/** What happens to trackers, until the hosted file that clears variables takes the inbox over by a `push` of its own. */
export interface ClearingInbox extends Watcher {
  /** As saved, data elements resolved. */
  readonly settings: unknown;
  readonly notes: (readonly [note: HitNote, members: Readonly<Record<string, unknown>>])[];
}

/** What a monitor of the Web SDK was told: the name of the hook, its data, and when, in epoch milliseconds. */
export type WebSdkNote = readonly [hook: string, data: unknown, at?: number];

/** The data of a note `listen`: somebody wants to hear of an instance. */
export interface WebSdkRegistration {
  instance: string | undefined;
  found: (s: unknown) => unknown;
  log: Log;
}

/** An instance of the Web SDK that was there before us, and has told nothing. */
export interface UnseenInstance {
  readonly name: string;
  readonly log: Log;
  /** Until when it had told nothing, on the page's own clock (`performance.now()`). */
  readonly since: number;
}

/**
 * The object that all copies share, on `window` under a symbol that no page code meets by accident. Something else may stand there all the same:
 * it gives way.
 */
export function getPage(): Page {
  const holder = window as unknown as Record<symbol, Page>;
  const found = holder[PAGE_KEY];
  const page = Object.isExtensible(found) ? (found as Page) : {};
  Reflect.set(holder, PAGE_KEY, page);
  return page;
}

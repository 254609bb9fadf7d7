import { PAGE_KEY } from '../contract/tracker';
import type { Load } from '../platform/createLoader';
import type { Log } from '../platform/createLog';
import type { Forwarding } from './forwarding';
import type { Inbox } from './inbox';
import type { HitNote } from './notes';
import type { CallbackRegistry } from './registry';

/**
 * What copies of this extension on one page share. The copy that starts first makes it, and it is never replaced: two libraries, or one that
 * is loaded twice, must agree on which callbacks there are and which trackers are listened to. The registry's members come from that copy's
 * start, as `listen` does, before any component runs. All others say who puts them here, and when.
 *
 * Copies may be of different releases: members may be added, and never changed or renamed.
 */
export interface Page extends CallbackRegistry {
  /** Listens to one tracker under one name. Says whether it is a tracker; throws where that is broken. */
  listen(candidate: unknown, name: string): boolean;
  /** Loads a hosted file. One for all copies, because Trusted Types let a name be used once: https://w3c.github.io/trusted-types/dist/spec/#create-trusted-type-policy-algorithm */
  load: Load;
  /** The built-in tracker, fetched when it is first asked for. Rejects when that fails. From the start of each copy; the last one's stays. */
  getTracker(): Promise<object>;
  /** The built-in tracker. From `getTracker`, when it is first called. */
  tracker?: Promise<object> | undefined;
  /** Makes the built-in tracker that a configuration describes. From tracker.js, and not before it was loaded: a script element can hand over nothing else. */
  createTracker(turbine: Turbine): object;
  /** How many rules wait for hits that were sent. From the event Hit Sent, with its first rule. */
  rules?: number;
  /** What the Web SDK told its monitors. From a line in the page's head, or from the start of the first copy that listens to the Web SDK; for web-sdk.js. */
  webSdk?: WebSdkNote[];
  /** Instances that may be unable to see us. From web-sdk.js, when it meets the first of them; for web-sdk-late.js. */
  unseen?: UnseenInstance[];
  /** What is to be cleared after hits. For clearing.js. */
  clearing: ClearingRequest[];
  /** Hits that are to be forwarded. From the action Forward Hit, with its first hit; for forwarding.js. */
  forwarding?: Forwarding;
  /** Who wants the hit inspector. For inspector.js. */
  inspecting: InspectorRequest[];
  /** The inspector's texts, and what variables are for, in the language of the page. From the hosted file of that language. */
  inspectorTexts?: readonly string[];
}

/** The page before a copy of the library has started: nothing, or what a line in its head has noted. */
export type EmptyPage = Partial<Page> & { listen?: never };

/**
 * What happens to trackers, with what each held at that time: that is another page's when clearing.js reads it. One of the page's watchers, from the start of
 * a copy that clears variables.
 */
export type ClearingInbox = Inbox<
  HitNote,
  readonly [note: HitNote, members: Readonly<Record<string, unknown>>]
>;

/** What one copy wants cleared: the settings as saved, data elements resolved. */
export type ClearingRequest = readonly [settings: unknown, inbox: ClearingInbox];

/**
 * The engine of a copy whose debugging was switched on, and what happens to trackers from then on: one of the page's watchers, until the inspector takes
 * it away.
 */
export type InspectorRequest = readonly [turbine: Turbine, inbox: Inbox<HitNote>];

/** What a monitor of the Web SDK was told: the name of the hook, its data, and when, in epoch milliseconds. */
export type WebSdkNote = readonly [hook: string, data: unknown, at?: number];

/** The data of a note `listen`: somebody wants to hear of an instance. */
export interface WebSdkRegistration {
  instance: string | undefined;
  found: (s: unknown) => unknown;
  log: Log;
  load: Load;
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
export function getPage(): Page | EmptyPage {
  let page: Page | EmptyPage = {};
  try {
    const found = Reflect.get(window, PAGE_KEY) as Partial<Page>;
    // A copy that has started registers; a line in the page's head has noted what the Web SDK told.
    if (found.register || found.webSdk) page = found as Page;
  } catch (_) {
    // Nothing stands there, or what can't be read.
  }
  Reflect.set(window, PAGE_KEY, page);
  return page;
}

/** The same for a hosted file, which a copy of the library has loaded. Nothing of ours is there where the page has kept the place. */
export const getSharedPage = (): Page | EmptyPage => Object(Reflect.get(window, PAGE_KEY));

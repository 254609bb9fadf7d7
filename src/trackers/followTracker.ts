import type { Confirmation } from '../contract/hit';
import { type AnalyticsTracker, type Delivery, PAGE_KEY } from '../contract/tracker';
import { createHit } from '../hits/createHit';
import { hitIdOf } from '../hits/hitId';
import type { CallbackRegistry, Sender } from '../registry/createCallbackRegistry';
import { createRequestFinder } from './createRequestFinder';

export type Tracker = AnalyticsTracker & Record<string | symbol, unknown>;

/** A tracker that is listened to. */
export interface TrackerSender extends Sender {
  readonly s: Tracker;
  readonly names: string[];
  /** While the page is in a tracking call: the request URL that was handed over in it, empty before that. */
  call_?: string | undefined;
}

/** The hit that a tracker has reported just now, with no tracking call begun or ended since. */
export interface LastReport {
  requestUrl_?: string | undefined;
  sender_?: TrackerSender;
}

/** A hit that was handed over and not confirmed yet. */
interface HandOver {
  readonly id: string;
  /** Epoch milliseconds. */
  readonly at: number;
}

/** Hits that are remembered. One that is forgotten loses nothing but the time of its hand-over. */
const REMEMBERED = 1000;

/** Turns what a tracker's callbacks report into hits. */
export function followTracker(
  own: TrackerSender,
  last: LastReport,
  registry: CallbackRegistry,
): void {
  const { s } = own;
  const findRequest = createRequestFinder(s);
  /**
   * By the random number in their request URLs, not by these, which would stay in memory. Where a page has replaced `Math.random`, hits
   * share it. A list that is empty stands for hits that were confirmed.
   */
  const handOvers = new Map<unknown, HandOver[]>();
  let serial = 0;
  let sender = own;
  let freeAt = 0;

  /** Calls `act` for a report of a hit, unless another object of the same tracker has reported it just now: both are one from then on. */
  const receive =
    (act: (requestUrl: string, id: string, key: unknown, known: HandOver[] | undefined) => void) =>
    (requestUrl: string) => {
      if (last.requestUrl_ === requestUrl && last.sender_ !== sender) {
        sender = last.sender_ as TrackerSender;
        sender.names.push(...own.names);
      }
      if (sender !== own) return;
      const id = hitIdOf(requestUrl);
      const key = +id || id;
      act(requestUrl, id, key, handOvers.get(key));
      last.requestUrl_ = requestUrl;
      last.sender_ = sender;
    };

  const report = (
    id: string,
    requestUrl: string,
    sentAt: number,
    confirmedBy?: Confirmation,
    delivery?: unknown,
  ) =>
    registry.report(
      // Most pages have no watchers, and hits are many.
      confirmedBy || registry.watchers[0]
        ? createHit(
            Object.assign(
              { id, tracker: sender.names[0] as string, requestUrl, sentAt, confirmedBy },
              delivery,
            ),
          )
        : undefined,
      sender,
    );

  if (s.registerPreTrackCallback)
    s.registerPreTrackCallback(
      receive((requestUrl, id, key, known) => {
        const handOver = { id: known ? `${id}-${++serial}` : id, at: Date.now() };
        handOvers.set(key, (known || []).concat(handOver));
        if (handOvers.size > REMEMBERED) handOvers.delete(handOvers.keys().next().value);
        if (sender.call_ === '') sender.call_ = requestUrl;
        report(handOver.id, requestUrl, handOver.at);
      }),
    );

  s.registerPostTrackCallback(
    receive((requestUrl, id, _, known) => {
      const now = Date.now();
      const handOver = known ? known[0] : { id, at: now };
      // Releases of AppMeasurement before 2.25 can report one request twice.
      if (!handOver) return;
      // The built-in tracker says what AppMeasurement leaves to be looked for.
      const delivery = s[PAGE_KEY] as Delivery | undefined;
      const request = delivery ? undefined : findRequest(id);
      // AppMeasurement takes any answer to a POST for success; and an image that failed, when it meets it before its error event.
      if (request && ((request.status as number) > 299 || request.naturalWidth === 0)) return;
      if (known) known.shift();
      report(
        handOver.id,
        requestUrl,
        // A hit waits for the one before it, and leaves when that one's callbacks are through.
        Math.max(handOver.at, freeAt),
        // AppMeasurement's beacons have no request. Other trackers may hide theirs, but nobody has answered before their call is over.
        !request && (s['_il'] || sender.call_ === requestUrl) ? 'beacon' : 'response',
        delivery,
      );
      freeAt = Date.now();
    }),
  );
}

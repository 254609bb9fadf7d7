import type { Confirmation } from '../contract/hit';
import { type AnalyticsTracker, type Delivery, PAGE_KEY } from '../contract/tracker';
import { createHit } from '../hits/createHit';
import { hitIdOf } from '../hits/hitId';
import type { Sender } from '../page/notes';
import type { CallbackRegistry } from '../page/registry';
import type { RequestWatch } from './createRequestWatch';

export type Tracker = AnalyticsTracker & Record<string | symbol, unknown>;

/** A tracker that is listened to. */
export interface TrackerSender extends Sender {
  readonly s: Tracker;
  readonly names: string[];
  /** While the page is in a tracking call: the request URL that was handed over in it last, the call's method before that. */
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
  s: Tracker,
  last: LastReport,
  registry: CallbackRegistry,
  requests: RequestWatch,
): TrackerSender {
  const sender: TrackerSender = { s, names: [] };
  /**
   * By the random number in their request URLs, which hits share where a page has replaced `Math.random`. A list that is empty stands for hits
   * that were confirmed.
   */
  const handOvers = new Map<string, HandOver[]>();
  let serial = 0;
  let freeAt = 0;

  /** Gives `act` what is reported, but for hits that another object of the same tracker has reported just now. */
  const receive =
    (act: (requestUrl: string, id: string, known: HandOver[] | undefined) => void) =>
    (requestUrl: string) => {
      if (last.requestUrl_ === requestUrl && last.sender_ !== sender) return;
      // It may leave under another account than the one before it.
      requests.watch_(s['account']);
      const id = hitIdOf(requestUrl);
      act(requestUrl, id, handOvers.get(id));
      last.requestUrl_ = requestUrl;
      last.sender_ = sender;
    };

  const report = (
    { id, at }: HandOver,
    requestUrl: string,
    confirmedBy?: Confirmation,
    delivery?: Delivery,
  ) =>
    registry.report(
      // Most pages have no watchers, and hits are many.
      confirmedBy || registry.watchers[0]
        ? createHit(
            {
              id,
              tracker: sender.names[0] as string,
              requestUrl,
              // A hit waits for the one before it, and leaves when that one's callbacks are through.
              sentAt: at > freeAt ? at : freeAt,
              confirmedBy,
            },
            delivery,
          )
        : undefined,
      sender,
    );

  if (s.registerPreTrackCallback)
    s.registerPreTrackCallback(
      receive((requestUrl, id, known) => {
        const handOver = { id: known ? `${id}-${++serial}` : id, at: Date.now() };
        if (handOvers.size > REMEMBERED) handOvers.clear();
        handOvers.set(id, (known || []).concat(handOver));
        if (sender.call_) sender.call_ = requestUrl;
        report(handOver, requestUrl);
      }),
    );

  s.registerPostTrackCallback(
    receive((requestUrl, id, known) => {
      const handOver = known ? known[0] : { id, at: Date.now() };
      // Releases of AppMeasurement before 2.25 can report one request twice: https://github.com/adobe/appmeasurement/releases/tag/v2.25.0
      if (!handOver) return;
      // The built-in tracker says what AppMeasurement leaves to be looked for.
      const delivery = s[PAGE_KEY] as Delivery | undefined;
      const request = !delivery && requests.find_(id);
      // AppMeasurement takes any answer to a POST for success; and an image that failed, when it meets it before its error event
      // (docs/adr/0001-what-sent-means.md, e2e/runtime/ownRequest.spec.ts).
      if (request && ((request.status as number) > 299 || request.naturalWidth === 0)) return;
      if (known) known.shift();
      report(
        handOver,
        requestUrl,
        // AppMeasurement's beacons have no request (e2e/runtime/transports.spec.ts). Other trackers may hide theirs, but nobody has answered before their call is over.
        !request && (s['_il'] || sender.call_ === requestUrl) ? 'beacon' : 'response',
        delivery,
      );
      freeAt = Date.now();
    }),
  );
  return sender;
}

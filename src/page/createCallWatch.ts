import type { Hit } from '../contract/hit';
import type { SuppressionReason } from '../contract/suppression';
import type { HitNote, Sender, Watcher } from './notes';

/** A tracking call that the page has made. All that is reported of it comes with the same object. */
export interface TrackingCall {
  readonly sender: Sender;
  /** `t`, `tl` or `sendEvent`. */
  readonly call: string;
  /** Which type of hit it asks for. Links of a tracker that finds their type by their address are `custom`. */
  readonly type: string;
}

/**
 * Nothing leaves for the call. At most once for each, and never after its hit was handed over. Only where a visitor consents after having declined
 * may a hit follow: AppMeasurement sends then what has waited.
 */
export type SuppressedListener = (call: TrackingCall, reason: SuppressionReason) => void;

/**
 * What else there is to know of calls. All of it comes while the page is in its call, or the tracker is at work: do little, and change nothing of the
 * tracker. What a listener throws is lost. A click that the tracker follows by itself is no call, unless nothing leaves for it.
 */
export interface CallListener {
  /** Once for each call, before anything else that is reported of it. */
  began(call: TrackingCall): void;
  /** The tracker has put its hit off: for an id, for consent, or behind others that it has put off. At most once, when the call returns. */
  waits(call: TrackingCall): void;
  /**
   * Once for each hit. The call is the one that asked for it; none for clicks, for hits that an earlier page has left behind, for calls from before this
   * watch, and where the tracker hides it.
   */
  handedOver(hit: Hit, sender: Sender, call: TrackingCall | undefined): void;
}

/** The Experience Cloud ID service's consent interface: https://experienceleague.adobe.com/docs/id-service/using/implementation/opt-in-service/api.html */
interface OptIn {
  readonly Categories: { readonly ANALYTICS: unknown };
  readonly isComplete: boolean;
  isApproved(category: unknown): boolean;
  /** With `true`, `changed` is called each time that the visitor has decided, and at once where that has happened. */
  fetchPermissions(changed: () => void, subscribe: true): void;
}

/** A call, until it is known what becomes of it. */
interface OpenCall extends TrackingCall {
  /** The call during which it was made. */
  readonly outer_: OpenCall | undefined;
  /** Whether its hit was put off. */
  isWaiting_?: unknown;
  /** Whether its hit was handed over, or nothing leaves. */
  isDecided_?: unknown;
}

interface PutOff {
  (owner: unknown, act: (...parameters: unknown[]) => unknown, parameters: unknown[]): unknown;
  /** The tracker's own, below those of all watches. */
  own?: PutOff;
}

/** What AppMeasurement calls to put a hit off. The built-in tracker does the same. */
const PUT_OFF = 'callbackWhenReadyToTrack';

/** Which call a note is of, and which type of hit that asks for. */
export function readCall({
  sender,
  call: method = '',
  parameters,
  type,
}: HitNote): Pick<TrackingCall, 'call' | 'type'> {
  const s = sender.s as Record<string, unknown> | undefined;
  const isPage = !/[ln]/.test(method);
  const given = parameters as unknown[];
  // Without a prototype: nothing that a page gives is taken for a member of all objects.
  const types = {
    __proto__: null,
    d: 'download',
    e: 'exit',
    true: 'page',
  } as unknown as Record<string, string>;
  return {
    call: s ? (isPage ? 't' : 'tl') : method,
    type:
      type ||
      types[
        // What a call is given to hold for its hit alone comes first.
        `${
          Object(given[isPage ? 0 : 3]).linkType ||
          (isPage ? s && s['linkType'] : given[1]) ||
          isPage
        }`.toLowerCase()
      ] ||
      'custom',
  };
}

/**
 * Finds the tracking calls for which nothing leaves. A tracker decides on a call before that returns, unless it puts the hit off: then it decides
 * later, outside of any call. Of a tracker that has no such way to put hits off, no call is ever known to be suppressed.
 *
 * Goes into the registry's `watchers`, where what it throws is caught. There may be several. One that is taken out of there between two calls leaves
 * nothing behind on a tracker.
 *
 * @param listener where it is left out, the minifier leaves out all that is for it
 */
export function createCallWatch(suppressed: SuppressedListener, listener?: CallListener): Watcher {
  /** The innermost. */
  let running: OpenCall | undefined;
  /** For the listener: calls of the Web SDK by their commands, which overlap, and the one whose hit is handed over next. */
  const commands = listener && new WeakMap<object, OpenCall>();
  let sent: OpenCall | undefined;
  /** For the listener: calls that are no clicks. */
  const begun = listener && new WeakSet<object>();

  const decide = (call: OpenCall, reason: SuppressionReason) => {
    if (!call.isDecided_) {
      call.isDecided_ = 1;
      suppressed(call, reason);
    }
  };

  return {
    push(note) {
      const { sender, call: method, reason, hit, isOver } = note;
      const s = sender.s as Record<string, unknown>;
      const open = running && running.sender === sender && running;
      /** The tracker is through with a call. */
      const conclude = (call: OpenCall) =>
        decide(call, s['visitorOptedOut'] ? 'consent' : s['account'] ? 'aborted' : 'misconfigured');

      if (hit) {
        if (listener && begun && !hit.confirmedBy && !note.failure) {
          listener.handedOver(hit, sender, open && begun.has(open) ? open : sent);
          sent = undefined;
        }
        if (open) open.isDecided_ = 1;
      } else if (isOver) {
        if (commands && note.command) sent = commands.get(note.command);
        if (open) {
          running = open.outer_;
          if (listener && !s[PUT_OFF]) return;
          s[PUT_OFF] = (s[PUT_OFF] as PutOff).own || s[PUT_OFF];
          if (open.isWaiting_) {
            if (listener && !open.isDecided_) listener.waits(open);
            // Without consent, the tracker does not come back to what it has put off.
            const { optIn } = Object((window as { adobe?: unknown }).adobe) as { optIn?: OptIn };
            if (optIn)
              optIn.fetchPermissions(() => {
                if (optIn.isComplete && !optIn.isApproved(optIn.Categories.ANALYTICS))
                  decide(open, 'consent');
              }, true);
          } else conclude(open);
        }
      } else if (method) {
        const call: OpenCall =
          (commands && note.command && commands.get(note.command)) ||
          Object.assign({ sender, outer_: running }, readCall(note));
        if (listener && begun && !begun.has(call) && (reason || !s || !s['clickObject'])) {
          begun.add(call);
          if (commands && note.command) commands.set(note.command, call);
          listener.began(call);
        }
        if (reason) decide(call, reason);
        else if (s && s[PUT_OFF]) {
          running = call;
          // A click that the tracker follows by itself. Most lead nowhere.
          call.isDecided_ = s['clickObject'];
          const putOff = s[PUT_OFF] as PutOff;
          const watched: PutOff = (owner, act, list) => {
            call.isWaiting_ = 1;
            return putOff(owner, () => {
              const outer = running;
              running = call;
              try {
                act.apply(owner, list);
              } finally {
                running = outer;
                conclude(call);
              }
            }, []);
          };
          watched.own = putOff.own || putOff;
          s[PUT_OFF] = watched;
        } else if (listener && s) {
          running = call;
          call.isDecided_ = 1;
        }
      }
    },
  };
}

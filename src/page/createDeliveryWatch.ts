import type { Hit } from '../contract/hit';
import type { Failure, HitNote, Sender, Watcher } from './notes';
import type { RequestEnd } from './readReason';

/** A hit that was handed to its tracker. */
interface WatchedHit {
  readonly hit: Hit;
  readonly sender: Sender;
  /** How its latest request ended, or how its sender says that it failed. */
  end?: RequestEnd | Failure;
  /** Empty until it is thought to be on the network. */
  timers: readonly unknown[];
}

export interface DeliveryWatchPorts {
  setTimeout(act: () => void, milliseconds: number): unknown;
  clearTimeout(timer: unknown): void;
  /** Milliseconds from the hand-over to the network until a hit counts as unconfirmed. Read anew for each hit. */
  readLimit(): number;
  /** A hit is thought to be on the network. */
  started?(hit: Hit): void;
  /** Once for each hit without success. */
  report(hit: Hit, sender: Sender, end: RequestEnd | Failure | undefined): void;
}

export interface DeliveryWatch extends Watcher {
  /** The request of the hit with this id has come to an end, well or not. Others than those that wait are welcome. */
  ended(id: string, end: RequestEnd): void;
  /** Forgets all hits that are on their way. */
  forget(): void;
}

/** After so long, a tracker gives the next hit its turn. Milliseconds. */
const TURN = 5000;

/**
 * Waits for the success of each hit. A tracker sends one hit at a time: the next is on the network once the one before it is confirmed, has
 * failed, or has been waited for long enough, and only then does its time begin. The Web SDK, which is no such tracker, tells of a hit when it
 * is on the network, and how it failed.
 */
export function createDeliveryWatch(ports: DeliveryWatchPorts): DeliveryWatch {
  /** Hits whose success is still waited for, by id. */
  const pending = new Map<string, WatchedHit>();
  /** By tracker, hits that have not had their turn yet, in order; the first is on the network. */
  const lanes = new Map<unknown, WatchedHit[]>();

  const stop = ({ timers }: WatchedHit) => timers.forEach(ports.clearTimeout);

  function start(watched: WatchedHit) {
    if (watched.timers.length) return;
    const { hit, sender } = watched;
    if (ports.started) ports.started(hit);
    const giveUp = () => {
      pending.delete(hit.id);
      ports.report(hit, sender, watched.end);
    };
    watched.timers = [
      ports.setTimeout(giveUp, ports.readLimit()),
      ports.setTimeout(() => finishTurn(sender, hit.id), TURN),
    ];
  }

  /** Whatever came before that hit has had its turn as well. */
  function finishTurn({ s }: Sender, id: string) {
    const lane = lanes.get(s) || [];
    const index = lane.findIndex(({ hit }) => hit.id === id);
    // Those that were thought to wait still have their time before them.
    for (const passed of lane.splice(0, index + 1)) {
      if (passed.hit.id !== id) start(passed);
    }
    if (lane[0]) start(lane[0]);
    else lanes.delete(s);
  }

  return {
    push({ hit, sender, failure }: HitNote) {
      if (!hit) return;
      const { id } = hit;
      const known = pending.get(id);
      if (hit.confirmedBy) {
        pending.delete(id);
        // A hit that was given up may have its turn still.
        finishTurn(sender, id);
        if (known) stop(known);
      } else if (failure) {
        if (known) known.end = failure;
      } else if (!known) {
        const watched: WatchedHit = { hit, sender, timers: [] };
        pending.set(id, watched);
        if (!sender.s) {
          start(watched);
          return;
        }
        const lane = lanes.get(sender.s) || [];
        lanes.set(sender.s, lane);
        if (lane.push(watched) === 1) start(watched);
      }
    },
    ended(id, end) {
      const watched = pending.get(id);
      if (!watched) return;
      watched.end = end;
      finishTurn(watched.sender, watched.hit.id);
    },
    forget() {
      pending.forEach(stop);
      pending.clear();
      lanes.clear();
    },
  };
}

/** Cuts chains of hits that callbacks keep alive, and leaves honest traffic alone. */
export interface ChainGuard {
  /** A hit was handed over. */
  handedOver(): void;
  /**
   * A hit is confirmed. Calls `run`, which says whether any callback ran: now as a rule, a moment later when in doubt, never while
   * callbacks are suspended.
   */
  confirmed(run: () => boolean): void;
}

// Milliseconds.
const REACTION = 100;
const SUSPENDED_FOR = 10_000;
/** Longer than any reaction that counts, and than the pause between steady hits: one of them then comes while callbacks are held back. */
const HOLD = 300;

const LONGEST = 50;

/**
 * Time alone can't tell a callback that sends a hit from a page that sends many. So when a chain has become long, the callbacks are held
 * back until no hit was confirmed for a moment: hits that are handed over all the same are the page's own, and a chain that stands still
 * until the callbacks run, and goes on at once when they do, is theirs. No callback is lost to the question.
 *
 * @param onSuspended called each time that callbacks are suspended
 * @param now milliseconds, on a clock that nobody sets
 */
export function createChainGuard(onSuspended: () => void, now: () => number): ChainGuard {
  /** Hand-overs that each followed callbacks of their own: what is sent at one go counts once, and so does what one hit's callbacks send. */
  let length = 0;
  let ranAt = 0;
  /** 1 once callbacks run, until the next hand-over. */
  let fresh = 0;
  let held: (() => boolean)[] | undefined;
  /** Whether a hit was handed over that no callback can have caused, since callbacks were held back last. */
  let independent = true;
  let suspendedUntil = -1;

  const runNow = (run: () => boolean) => {
    const before = [ranAt, fresh] as const;
    // Until they return: what they hand over meanwhile is theirs, to another tracker for instance.
    ranAt = Infinity;
    fresh = 1;
    if (run()) ranAt = now();
    else [ranAt, fresh] = before;
  };

  const release = (waiting: (() => boolean)[], count: number) => {
    if (independent || waiting.length === count) {
      held = undefined;
      waiting.forEach(runNow);
    } else setTimeout(release, HOLD, waiting, waiting.length);
  };

  return {
    handedOver() {
      if (now() - ranAt > REACTION) {
        length = 0;
        independent = true;
      } else if (independent) length += fresh;
      else if (!held) {
        // The next hand-over begins anew.
        length = 0;
        independent = true;
        suspendedUntil = now() + SUSPENDED_FOR;
        onSuspended();
      }
      fresh = 0;
    },
    confirmed(run) {
      if (held) held.push(run);
      // A page's tests may stop the clock at 0, or leave it without a time.
      else if (!(now() <= suspendedUntil)) {
        if (length < LONGEST) runNow(run);
        else {
          held = [run];
          independent = false;
          release(held, 0);
        }
      }
    },
  };
}

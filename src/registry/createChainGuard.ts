/** How many hits in a row each came so soon after the callbacks of the one before it that these may have sent it. */
export type ChainLength = number;

/** Cuts chains of hits that callbacks keep alive, and leaves honest traffic alone. */
export interface ChainGuard {
  /** A hit was handed over. Answers the chain that it continues; give it back with `confirmed`. */
  handedOver(): ChainLength;
  /**
   * That hit is confirmed. Calls `run`, which says whether any callback ran: now as a rule, a moment later when in doubt, never while
   * callbacks are suspended.
   */
  confirmed(chain: ChainLength, run: () => boolean): void;
}

// Milliseconds.
const REACTION = 100;
const SUSPENDED_FOR = 10_000;
/** Longer than any reaction that counts. */
const HOLD = 150;

const LONGEST = 50;

/**
 * Time alone can't tell a callback that sends a hit from a page that sends many. So when a chain has become long, the callbacks of one
 * hit are held back for a moment: hits that come all the same are the page's own, and a chain that stands still until the callbacks
 * run, and goes on at once when they do, is theirs. No callback is lost to the question.
 *
 * @param onSuspended called each time that callbacks are suspended
 */
export function createChainGuard(onSuspended: () => void): ChainGuard {
  let length: ChainLength = 0;
  let ranAt = 0;
  let held: (() => boolean)[] | undefined;
  let independent = false;
  let suspected = false;
  let suspendedUntil = 0;

  const runNow = (run: () => boolean, chain: ChainLength) => {
    if (run()) {
      length = chain;
      ranAt = Date.now();
    }
  };

  const release = (waiting: (() => boolean)[]) => {
    held = undefined;
    suspected = !independent;
    for (const run of waiting) runNow(run, independent ? 0 : LONGEST);
  };

  return {
    handedOver() {
      const now = Date.now();
      const follows = now - ranAt <= REACTION;
      if (held) independent = true;
      else if (follows && now >= suspendedUntil && !suspected) return length + 1;
      else {
        if (follows) {
          suspendedUntil = now + SUSPENDED_FOR;
          if (suspected) onSuspended();
        }
        suspected = false;
      }
      return 0;
    },
    confirmed(chain, run) {
      if (Date.now() < suspendedUntil) ranAt = Date.now();
      else if (held) held.push(run);
      else if (chain < LONGEST || suspected) runNow(run, chain);
      else {
        const waiting = [run];
        held = waiting;
        independent = false;
        setTimeout(release, HOLD, waiting);
      }
    },
  };
}

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
/** Longer than any reaction that counts. */
const HOLD = 150;

const LONGEST = 50;

/**
 * Time alone can't tell a callback that sends a hit from a page that sends many. So when a chain has become long, the callbacks are held
 * back until no hit was confirmed for a moment: hits that are handed over all the same are the page's own, and a chain that stands still
 * until the callbacks run, and goes on at once when they do, is theirs. No callback is lost to the question.
 *
 * @param onSuspended called each time that callbacks are suspended
 */
export function createChainGuard(onSuspended: () => void): ChainGuard {
  /** Hand-overs that each followed callbacks of their own: what is sent at one go counts once, and so does what one hit's callbacks send. */
  let length = 0;
  let ranAt = 0;
  let counted = true;
  let held: (() => boolean)[] | undefined;
  let independent = false;
  let suspected = false;
  let suspendedUntil = 0;

  const runNow = (run: () => boolean) => {
    if (run()) {
      ranAt = Date.now();
      counted = false;
    }
  };

  const release = (waiting: (() => boolean)[], count: number) => {
    if (independent || waiting.length === count) {
      held = undefined;
      suspected = !independent;
      waiting.forEach(runNow);
    } else setTimeout(release, HOLD, waiting, waiting.length);
  };

  return {
    handedOver() {
      if (Date.now() - ranAt > REACTION) {
        length = 0;
        suspected = false;
        independent = true;
      } else if (!held) {
        if (suspected) {
          length = 0;
          suspected = false;
          suspendedUntil = Date.now() + SUSPENDED_FOR;
          onSuspended();
        } else if (!counted) length++;
      }
      counted = true;
    },
    confirmed(run) {
      if (held) held.push(run);
      else if (Date.now() > suspendedUntil) {
        if (length < LONGEST) runNow(run);
        else {
          held = [run];
          independent = false;
          setTimeout(release, HOLD, held, 1);
        }
      }
    },
  };
}

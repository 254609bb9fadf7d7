/** What ends a wait before its time: the network that is back, for those of our own making; for others nothing, or a rule's answer about consent. */
export type WaitKind = 'own' | 'asked' | 'answer';

/** What waits, by timers alone: the clock may be set meanwhile. */
export interface Waits {
  /** @param milliseconds left out: until it is ended */
  add(kind: WaitKind, act: () => void, milliseconds?: number): void;
  /** Ends all of a kind. Left out: all. */
  end(kind?: WaitKind): void;
}

export function createWaits(): Waits {
  const waits = new Map<() => void, WaitKind>();

  return {
    add(kind, act, milliseconds) {
      const end = () => {
        clearTimeout(timer);
        waits.delete(end);
        act();
      };
      const timer = milliseconds && setTimeout(end, milliseconds);
      waits.set(end, kind);
    },
    end(kind) {
      for (const [end, one] of [...waits]) if (!kind || one === kind) end();
    },
  };
}

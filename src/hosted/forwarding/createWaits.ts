/** What ends a wait before its time: the network that is back, for those of our own making; for others nothing, or a rule's answer about consent. */
export type WaitKind = 'own' | 'asked' | 'answer';

/** What waits, by timers alone: the clock may be set meanwhile. */
export interface Waits {
  /** @param milliseconds left out: until it is ended */
  add(kind: WaitKind, act: () => void, milliseconds?: number): void;
  /** Ends all of a kind. */
  end(kind: WaitKind): void;
  /** Forgets all. */
  clear(): void;
}

export function createWaits(): Waits {
  const waits = new Map<() => void, { kind: WaitKind; timer: number | undefined }>();

  return {
    add(kind, act, milliseconds) {
      const end = () => {
        clearTimeout(waits.get(end)?.timer);
        waits.delete(end);
        act();
      };
      const timer = milliseconds === undefined ? undefined : window.setTimeout(end, milliseconds);
      waits.set(end, { kind, timer });
    },
    end(kind) {
      for (const [end, wait] of [...waits]) if (wait.kind === kind) end();
    },
    clear() {
      for (const { timer } of waits.values()) clearTimeout(timer);
      waits.clear();
    },
  };
}

type Method = (...parameters: unknown[]) => unknown;

/** Knows when a tracker writes to its own variables: overrides come and go inside a tracking call. */
export interface TrackingCalls {
  /** Begins to look at a tracker's calls. */
  follow(s: object): void;
  /** A hit is handed over just now: outside of any call, as one that had to wait may be, or in a call that began before it was followed. */
  handedOver(s: object): void;
  isRunning(s: object): boolean;
}

const METHODS = ['t', 'tl', 'track', 'trackLink', 'trackLight'];

export function followTrackingCalls(): TrackingCalls {
  const depths = new WeakMap<object, number>();
  const depthOf = (s: object) => depths.get(s) ?? 0;
  const add = (s: object, change: number) => depths.set(s, depthOf(s) + change);

  return {
    follow(s) {
      if (depths.has(s)) return;
      add(s, 0);
      for (const name of METHODS) {
        const original: unknown = Reflect.get(s, name);
        if (typeof original !== 'function') continue;
        Reflect.set(s, name, function (this: unknown, ...parameters: unknown[]) {
          add(s, 1);
          try {
            return (original as Method).apply(this, parameters);
          } finally {
            add(s, -1);
          }
        });
      }
    },
    handedOver(s) {
      if (depthOf(s) > 0) return;
      // Where it ends can't be seen; nothing but the tracker should write until then.
      add(s, 1);
      Promise.resolve().then(() => add(s, -1));
    },
    isRunning: (s) => depthOf(s) > 0,
  };
}

import type { Page } from '../../../page/page';
import type { Forward } from './HitRecord';

/** What the page's forwarding holds, as far as it is read here. */
interface Forwarding {
  readonly held?: ReadonlyMap<string, { readonly e?: string; readonly a?: number } | undefined>;
}

const FAILING = /^Forwarding to (\S+) fails: (.*)\. \d+ wait, next attempt in (\d+) s/;
const SETTLED = /^Hit (delivered|dropped): (\S+) to (\S+), attempt (\d+)(?:: (.*))?$/;

/**
 * Knows the copies of hits that rules deliver elsewhere: what is held, the page's shared object says, and how it ended, the log
 * (docs/log-messages.md). Their ids begin with the hit's.
 */
export function createForwardWatch(page: Page) {
  const settled: Forward[] = [];
  /** By origin: why its last attempt failed, and when the next comes. */
  const failing = new Map<string, { readonly reason: string; readonly againAt: number }>();

  return {
    /** A line of the log. Says which copy it settles. */
    read(message: string): string | undefined {
      const [, origin, failure = '', seconds] = FAILING.exec(message) ?? [];
      if (origin)
        failing.set(origin, { reason: failure, againAt: Date.now() + Number(seconds) * 1000 });
      const [, state, id, endpoint, attempt, reason] = SETTLED.exec(message) ?? [];
      if (!id || !endpoint) return undefined;
      failing.delete(endpoint);
      settled.push({
        id,
        endpoint,
        state: state as 'delivered' | 'dropped',
        attempt: Number(attempt),
        ...(reason ? { reason } : {}),
      });
      if (settled.length > 200) settled.shift();
      return id;
    },
    /** Those of a hit. */
    of(id: string): Forward[] {
      const { held } = Object((page as { forwarding?: unknown }).forwarding) as Forwarding;
      const isOwn = (key: string) => key.startsWith(`${id}-`);
      const waiting = [...(held ?? [])].filter(([key]) => isOwn(key));
      return [
        ...waiting.map(([key, record]): Forward => {
          const { e: endpoint = '', a: attempt = 0 } = record ?? readStored(key);
          const failure = attempt ? failing.get(endpoint.split('/', 3).join('/')) : undefined;
          return { id: key, endpoint, state: 'stored', attempt, ...failure };
        }),
        ...settled.filter((forward) => isOwn(forward.id)),
      ];
    },
  };
}

/** A record in the storage, where it is: see the forwarding's `storeRecord`. */
function readStored(id: string): { e?: string; a?: number } {
  try {
    return JSON.parse(localStorage.getItem(`post-track-callback.forward.1.${id}`) ?? '{}');
  } catch {
    return {};
  }
}

import { describeValue } from './describeValue';
import type { Report } from './recorder';

/** What the stand-ins for the page share. */
export interface World {
  report: Report;
  /** The page that the hit says it is from. */
  pageUrl: string;
  /** Does something in a task of its own; the run goes on until it is done. */
  later(task: () => void): void;
  traceEvent(target: string, event: Event): void;
}

export function createWorld(report: Report, pageUrl: string, later: World['later']): World {
  return {
    report,
    pageUrl,
    later,
    traceEvent(target, event) {
      const { detail } = event as { detail?: unknown };
      report({
        kind: 'trace',
        where: 'event',
        name: `${target}: ${event.type}`,
        value: detail === undefined || detail === null ? '' : describeValue(detail),
      });
    },
  };
}

/** Puts a stand-in where the code looks for the page's own, and where a worker may have something else. */
export function provide(things: Record<string, unknown>): void {
  for (const [name, value] of Object.entries(things)) {
    Object.defineProperty(globalThis, name, { value, writable: true, configurable: true });
  }
}

/** As the page would complete an address; unreadable ones stay as they are. */
export function absolute(address: unknown, { pageUrl }: World): string {
  try {
    return new URL(String(address), pageUrl).href;
  } catch {
    return String(address);
  }
}

import type { Log } from '../platform/createLog';

/** Puts the tracker on `window`, unless something is there already: that may be a tracker with hits of its own. */
export function publish(tracker: object, variable: string, log: Log): void {
  const globals = window as unknown as Record<string, unknown>;
  if (globals[variable] != null) {
    log(`The built-in tracker is not on window.${variable}: something is there already.`);
  } else if (!Reflect.set(globals, variable, tracker)) {
    log(`The built-in tracker is not on window.${variable}: the page does not let it.`);
  }
}

import type { Log } from '../platform/createLog';

/** Puts the tracker on `window`, unless something is there already: that may be a tracker with hits of its own. */
export function publish(tracker: object, variable: string, log: Log): void {
  if (Reflect.get(window, variable) != null || !Reflect.set(window, variable, tracker))
    log(`The built-in tracker is not on window.${variable}: something is there already.`);
}

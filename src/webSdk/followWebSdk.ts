import type { Page, WebSdkNote, WebSdkRegistration } from '../platform/page';
import { followInstance, type HookData } from './followInstance';

/** An instance that somebody wants to hear of. */
interface Wanted {
  readonly follow_: (hook: string, data: HookData, at: number) => void;
  /** Of those who have not been told yet that there is such an instance. */
  readonly found_: WebSdkRegistration['found'][];
}

/** To the library's start, a tracker is what it can listen to. */
const TRACKER = { registerPostTrackCallback() {} };

/** Takes over what was noted of the Web SDK, and listens from now on. Nothing is ever thrown: a monitor that throws stops the Web SDK. */
export function followWebSdk(page: Pick<Required<Page>, 'report' | 'webSdk'>): void {
  const { webSdk: notes } = page;
  const instances = new Map<string, Wanted>();
  // Several monitors may have been told the same.
  const seen = new WeakSet<object>();

  const take = ([hook, data, at = 0]: WebSdkNote) => {
    try {
      if (seen.has(data as object)) return;
      seen.add(data as object);
      if (hook === 'listen') {
        const registration = data as WebSdkRegistration;
        const name = registration.instance || 'alloy';
        if (!instances.has(name))
          instances.set(name, { follow_: followInstance(page, name, registration), found_: [] });
        instances.get(name)?.found_.push(registration.found);
        return;
      }
      const instance = instances.get((data as HookData).instanceName);
      if (!instance) return;
      for (const found of instance.found_.splice(0)) found(TRACKER);
      instance.follow_(hook, data as HookData, at);
    } catch {
      // What is not understood is no hit.
    }
  };

  const past = notes.splice(0);
  notes.push = (...list) => {
    list.forEach(take);
    return 0;
  };
  past.forEach(take);
}

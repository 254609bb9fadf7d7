import { DEFAULT_INSTANCE } from '../../contract/defaults';
import type { Page, WebSdkNote, WebSdkRegistration } from '../../page/page';
import { followInstance, type HookData } from './followInstance';
import { isThere } from './isThere';

/** An instance that somebody wants to hear of. */
interface Wanted {
  readonly follow_: ReturnType<typeof followInstance>;
  /** Of those who have not been told yet that there is such an instance. */
  readonly found_: WebSdkRegistration['found'][];
  isHeard_?: boolean;
}

/** To the library's start, a tracker is what it can listen to. */
const TRACKER = { registerPostTrackCallback() {} };

/**
 * Takes over what was noted of the Web SDK, and listens from now on. Nothing is thrown, because a monitor that throws stops the Web SDK, but for
 * what stops a single event.
 */
export function followWebSdk(
  page: Pick<Page, 'unseen'> & Pick<Required<Page>, 'load' | 'report' | 'watchers' | 'webSdk'>,
): void {
  const { webSdk: notes } = page;
  const instances = new Map<string, Wanted>();
  // Several monitors may have been told the same.
  const seen = new WeakSet<object>();

  function listen({ instance, found, log }: WebSdkRegistration) {
    const name = instance || DEFAULT_INSTANCE;
    const wanted = instances.get(name) ?? { follow_: followInstance(page, name, log), found_: [] };
    instances.set(name, wanted);
    wanted.found_.push(found);
    // When all that was noted has been read.
    Promise.resolve()
      .then(() => {
        if (!isThere(name)) return;
        tell(wanted);
        if (wanted.isHeard_) return;
        page.unseen = [...(page.unseen ?? []), { name, log, since: performance.now() }];
        return page.load('web-sdk-late.js');
      })
      .catch((error) => log('web-sdk-late.js is missing:', error));
  }

  const tell = ({ found_ }: Wanted) => {
    for (const found of found_.splice(0)) found(TRACKER);
  };

  const take = ([hook, data, at = 0]: WebSdkNote) => {
    let refusal: Error | undefined;
    try {
      if (seen.has(data as object)) return;
      seen.add(data as object);
      const wanted = instances.get((data as HookData).instanceName);
      if (hook === 'listen') listen(data as WebSdkRegistration);
      else if (wanted) {
        wanted.isHeard_ = true;
        tell(wanted);
        refusal = wanted.follow_(hook, data as HookData, at);
      }
    } catch {
      // What is not understood is no hit.
    }
    if (refusal) throw refusal;
  };

  const past = notes.splice(0);
  notes.push = (...list) => {
    list.forEach(take);
    return 0;
  };
  // A page's own line may have noted before anybody could say what is wanted.
  for (const note of [...past.filter(([hook]) => hook === 'listen'), ...past]) take(note);
}

import type { Hit } from '../contract/hit';
import { appliesTo } from '../hits/appliesTo';
import type { Sender } from '../page/notes';
import type { Callback, CallbackRegistry } from '../page/registry';
import type { Log } from '../platform/createLog';
import { now } from '../platform/now';
import { createChainGuard } from './createChainGuard';

/** @param target becomes the registry. */
export function createCallbackRegistry<Target extends object>(
  target: Target,
  log: Log,
): Target & CallbackRegistry {
  const callbacks = new Map<string, Callback>();
  /** All of the run that began last, unless one was registered since. */
  let present: Callback[] | undefined;
  // One for all trackers: callbacks can send hits from one to the other and back.
  const guard = createChainGuard(() => log('Callbacks suspended for 10 s: they loop.'), now);

  const failed = (name: string, error: unknown) => log(`Callback "${name}" failed:`, error);

  /** Runs what applies to a confirmed hit, in the order of registration. Says whether anything ran. */
  const run = (hit: Hit, sender: Sender) => {
    const outer = [registry.current, sender.running] as const;
    registry.current = registry.last = hit;
    let ran = false;
    const own = [...callbacks.values()];
    present = own;
    // What is registered meanwhile waits for the next hit.
    [...callbacks.keys()].forEach((name, turn) => {
      try {
        // To look for each in the map would take a fourth of the time of a thousand.
        const callback =
          present !== own || callbacks.size !== own.length ? callbacks.get(name) : own[turn];
        if (!callback || !appliesTo(callback, sender.names, hit)) return;
        const { run, args } = callback;
        if (callback.repeat === 'next-hit') callbacks.delete(name);
        ran = true;
        sender.running = name;
        const result = run(
          hit.requestUrl,
          // Not assigned: an argument may be named `__proto__`.
          typeof args === 'function'
            ? args(hit)
            : args
              ? Object.fromEntries(Object.entries(args))
              : {},
          hit,
          sender.s,
        ) as Promise<unknown> | undefined;
        if (result && typeof result.then === 'function')
          // A thenable of the page's own may call both.
          result.then(
            () => {},
            (error) => failed(name, error),
          );
      } catch (error) {
        failed(name, error);
      }
    });
    [registry.current, sender.running] = outer;
    return ran;
  };

  const registry: Target & CallbackRegistry = Object.assign(target, {
    watchers: [],
    callbacks,
    register(name, run, options) {
      try {
        // Options may be anything: reading them may throw.
        const callback = Object.assign({}, options, { run }) as Callback;
        present = undefined;
        if (typeof name === 'string' && name && typeof run === 'function') {
          // One that replaces another has its place, and its turn if a hit is dispatched just now.
          if (!callbacks.has(name) || callback.onDuplicate === 'replace')
            callbacks.set(name, callback);
          return () => callbacks.get(name) === callback && callbacks.delete(name);
        }
      } catch (_) {
        // Said below.
      }
      log('Callback left out:', name);
      return () => {};
    },
    report(hit, sender, failure) {
      if (hit && hit.confirmedBy) guard.confirmed(() => run(hit, sender));
      else if (!failure) guard.handedOver();
      registry.note({ hit, sender, failure });
    },
    note(note) {
      for (const watcher of registry.watchers) {
        try {
          watcher.push(note);
        } catch (_) {
          // One that fails takes neither the hit nor the others along.
        }
      }
    },
  } satisfies CallbackRegistry);
  return registry;
}

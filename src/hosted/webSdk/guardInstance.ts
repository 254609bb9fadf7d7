import type { Sender } from '../../page/notes';
import type { Log } from '../../platform/createLog';

const guarded = new WeakSet<object>();

/**
 * Says that a callback may not send an event.
 *
 * @returns what stops the command when a monitor throws it: it looks like consent that was declined, so that the command's promise resolves, with
 *   `{}`, as the Web SDK's promises do where nothing may be sent
 */
export function refuse({ running }: Sender, name: string, log: Log): Error {
  log(`Callback "${running}" called ${name}("sendEvent"): not sent, it would loop.`);
  return Object.assign(new Error('It would loop.'), { code: 'declinedConsent' });
}

/**
 * Blocks what a callback would send with the instance in this global variable, while it runs for a hit of that instance. Monitors would be asked too
 * late where the base code hands commands over in a task of their own, and those of an instance that was there before us are not asked at all.
 */
export function guardInstance(name: string, sender: Sender, log: Log): void {
  const globals = window as unknown as Record<string, unknown>;
  const instance = globals[name];
  if (typeof instance !== 'function' || guarded.has(instance)) return;
  // A page's base code keeps its queue on the function, and the library looks for it there: a proxy has it too.
  const guard = new Proxy(instance, {
    apply(target, self, list) {
      if (!sender.running || list[0] !== 'sendEvent') return Reflect.apply(target, self, list);
      refuse(sender, name, log);
      return Promise.resolve({});
    },
  });
  guarded.add(guard);
  try {
    Reflect.set(globals, name, guard);
  } catch {
    // A variable that refuses stays as it is: the hit comes first.
  }
}

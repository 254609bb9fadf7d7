import type { Log } from '../platform/createLog';
import type { Sender } from '../registry/createCallbackRegistry';

const guarded = new WeakSet<object>();

/** Blocks what a callback would send with the instance in this global variable, while it runs for a hit of that instance. */
export function guardInstance(name: string, sender: Sender, log: Log): void {
  const globals = window as unknown as Record<string, unknown>;
  const instance = globals[name];
  if (typeof instance !== 'function' || guarded.has(instance)) return;
  // A page's base code keeps its queue on the function, and the library looks for it there: a proxy has it too.
  const guard = new Proxy(instance, {
    apply(target, self, list) {
      const { running } = sender;
      if (!running || list[0] !== 'sendEvent') return Reflect.apply(target, self, list);
      log(`Callback "${running}" called ${name}("sendEvent"): not sent, it would loop.`);
      // As the Web SDK does where nothing may be sent.
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

import type { Sender } from '../../page/notes';

const guarded = new WeakSet<object>();

/**
 * Blocks what a callback would send with the instance in this global variable, while it runs for a hit of that instance. Monitors would be asked too
 * late where the base code hands commands over in a task of their own, and those of an instance that was there before us are not asked at all.
 */
export function guardInstance(
  name: string,
  sender: Sender,
  refuse: (options: unknown) => unknown,
): void {
  const globals = window as unknown as Record<string, unknown>;
  const instance = globals[name];
  if (typeof instance !== 'function' || guarded.has(instance)) return;
  // A page's base code keeps its queue on the function, and the library looks for it there: a proxy has it too.
  const guard = new Proxy(instance, {
    apply(target, self, list) {
      if (!sender.running || list[0] !== 'sendEvent') return Reflect.apply(target, self, list);
      refuse(list[1]);
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

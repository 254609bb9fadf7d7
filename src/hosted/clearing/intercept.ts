/**
 * Makes a member an accessor, which the page does not notice. An object that inherits from the target gets members of its own when they are
 * written, as if there were none.
 *
 * @returns whether that can be
 */
export function intercept(
  target: object,
  name: string,
  get: () => unknown,
  set: (value: unknown) => void,
): boolean {
  const declared = Object.getOwnPropertyDescriptor(target, name);
  if (!declared?.configurable || !declared.writable) return false;
  const { configurable, enumerable = false, writable } = declared;
  return Reflect.defineProperty(target, name, {
    configurable,
    enumerable,
    get,
    set(this: object, value) {
      if (Object.prototype.isPrototypeOf.call(target, this))
        Reflect.defineProperty(this, name, { configurable, enumerable, writable, value });
      else set(value);
    },
  });
}

/** A `Storage` in memory, that can also be used by its keys as properties. */
export function createStorage(entries: Map<string, string>): object {
  const methods = {
    getItem: (key: unknown) => entries.get(String(key)) ?? null,
    setItem: (key: unknown, value: unknown) => void entries.set(String(key), String(value)),
    removeItem: (key: unknown) => void entries.delete(String(key)),
    clear: () => entries.clear(),
    key: (index: number) => [...entries.keys()][index] ?? null,
  };
  return new Proxy(methods, {
    get(target, key) {
      if (key === 'length') return entries.size;
      return Reflect.get(target, key) ?? entries.get(String(key));
    },
    set: (_target, key, value) => Boolean(entries.set(String(key), String(value))),
    deleteProperty: (_target, key) => entries.delete(String(key)) || true,
    has: (target, key) => key in target || entries.has(String(key)),
    ownKeys: () => [...entries.keys()],
    getOwnPropertyDescriptor: (_target, key) =>
      entries.has(String(key))
        ? { value: entries.get(String(key)), enumerable: true, configurable: true, writable: true }
        : undefined,
  });
}

/** A cookie jar behind what `document.cookie` reads and writes. */
export function createCookies(jar: Map<string, string>) {
  return {
    read: () => [...jar].map(([name, value]) => `${name}=${value}`).join('; '),
    write(text: unknown) {
      const [pair = '', ...attributes] = String(text).split(';');
      const at = pair.indexOf('=');
      const name = pair.slice(0, Math.max(at, 0)).trim();
      const over = attributes.some(
        (attribute) =>
          /^\s*max-age\s*=\s*(-|0)/i.test(attribute) ||
          Date.parse(/^\s*expires\s*=(.*)/i.exec(attribute)?.[1] ?? '') <= Date.now(),
      );
      if (over) jar.delete(name);
      else jar.set(name, pair.slice(at + 1).trim());
    },
  };
}

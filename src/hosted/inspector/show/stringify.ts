/** As JSON for people. Pages that give lists or texts a `toJSON` of their own, as old libraries do, would have each of them written twice. */
export function stringify(value: unknown, indent: number | undefined = 2): string {
  const added = [Array.prototype, String.prototype, Object.prototype].map(
    (prototype) => [prototype, Object.getOwnPropertyDescriptor(prototype, 'toJSON')] as const,
  );
  for (const [prototype, own] of added) if (own) Reflect.deleteProperty(prototype, 'toJSON');
  try {
    return JSON.stringify(value, undefined, indent);
  } finally {
    for (const [prototype, own] of added) if (own) Reflect.defineProperty(prototype, 'toJSON', own);
  }
}

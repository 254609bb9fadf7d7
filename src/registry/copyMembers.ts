/** A copy of an object's members as far as they can be read: the page may have put accessors on its tracker that throw. */
export function copyMembers(target: unknown): Record<string, unknown> {
  const members: Record<string, unknown> = {};
  for (const name in target as Record<string, unknown>) {
    try {
      members[name] = (target as Record<string, unknown>)[name];
    } catch (_) {
      // As if it were not there.
    }
  }
  return members;
}

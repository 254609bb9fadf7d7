import type { Hit } from '../contract/hit';

/** The hit that an event of this extension carries. Events of others may have a `hit` of their own making. */
export function hitOf(event: unknown): Hit | undefined {
  const { hit } = Object(event) as { hit?: Hit };
  return hit && typeof hit.get === 'function' ? hit : undefined;
}

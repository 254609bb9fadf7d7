let count = 0;

/** An id for a list entry that the user adds; entries that were saved are numbered by their place. */
export function freshId(): string {
  count += 1;
  return `new-${count}`;
}

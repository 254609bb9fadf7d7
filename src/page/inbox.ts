/**
 * What waits for a hosted file: a list that is filled from the first moment on. The file takes it over by a `push` of its own, so that whoever has something
 * for it need not know whether it has come.
 */
export interface Inbox<Note, Kept = Note> {
  [index: number]: Kept;
  readonly length: number;
  push(note: Note): unknown;
  /** Empties it. */
  splice(start: number): Kept[];
}

/** Whether its hosted file has come: a list that waits has the `push` of all lists. */
export const isTakenOver = (inbox: object): boolean => Object.hasOwn(inbox, 'push');

/**
 * Takes an inbox over.
 *
 * @param receive called for each note from now on
 * @returns what has waited, oldest first
 */
export function takeOver<Note, Kept>(
  inbox: Inbox<Note, Kept>,
  receive: (note: Note) => unknown,
): Kept[] {
  inbox.push = receive;
  return inbox.splice(0);
}

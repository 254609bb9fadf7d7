import type { Note } from '../notes';

/** So many notes of one kind are reported: an endless loop that logs must not fill the view. */
const LIMIT = 50;

export type Report = (note: Note) => void;

/** Lets through a bounded number of notes of each kind, and says once where there was more. */
export function createRecorder(send: Report): Report {
  const counts = new Map<string, number>();
  return (note) => {
    const count = (counts.get(note.kind) ?? 0) + 1;
    counts.set(note.kind, count);
    if (count <= LIMIT) send(note);
    else if (count === LIMIT + 1) send({ kind: 'more', of: note.kind });
  };
}

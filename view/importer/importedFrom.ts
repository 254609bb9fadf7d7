import { neverRuns } from '../domain/trackers/trackers';
import type { Place } from '../javascript/places';
import { type Message, message } from '../texts/text';
import { isBuiltIn } from './builtIns';
import { freeName } from './freeName';
import type { ImportedCallback, ImportNote, ImportResult, ReadPaste } from './importTypes';
import { createTrackerChoice } from './trackerChoice';
import './texts';

/**
 * Callbacks as the extension would save them, of what a text holds.
 *
 * @param taken names that other callbacks have.
 * @param listenedTo the trackers that the extension listens to; undefined where that is not known.
 */
export function importedFrom(
  { callbacks, ...rest }: ReadPaste,
  taken: readonly string[],
  listenedTo: readonly string[] | undefined,
): ImportResult {
  const names = new Set(taken.map((name) => name.trim()));
  const choose = createTrackerChoice(callbacks, listenedTo);
  const imported = callbacks.map((found): ImportedCallback => {
    const { line, column, source, arguments: list, rule } = found;
    const chosen = choose(found);
    const isSilent = listenedTo !== undefined && neverRuns(chosen.trackers, listenedTo);
    const notes = [
      ...found.notes,
      ...globalsNote(found),
      ...chosen.notes,
      ...(isSilent ? [noteOn(found, message('importer.notListenedTo'))] : []),
      ...(rule && rule !== 'none' ? [noteOn(found, message(`importer.rule.${rule}`))] : []),
    ];
    return {
      ...{ line, column, source, arguments: list, rule },
      name: freeName(found.title, names),
      trackers: chosen.trackers,
      notes: notes.sort((a, b) => a.line - b.line || a.column - b.column),
    };
  });
  return { callbacks: imported, ...rest };
}

function globalsNote({ globals }: ReadPaste['callbacks'][number]): ImportNote[] {
  const needed = globals.filter(({ name }) => !isBuiltIn(name));
  const [first] = needed;
  if (!first) return [];
  const names = needed.map(({ name }) => name).join(', ');
  const { line, column } = first;
  return [{ line, column, weight: 'changed', message: message('importer.globals', { names }) }];
}

const noteOn = ({ line, column }: Place, said: Message): ImportNote => ({
  ...{ line, column },
  weight: 'check',
  message: said,
});

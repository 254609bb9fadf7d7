import { freshId } from '../../form/freshId';
import {
  readRecords,
  readString,
  readStrings,
  type Saved,
  type Shape,
  writeOver,
} from '../../form/saved';

export interface ArgumentValues {
  id: string;
  saved: Saved;
  name: string;
  value: string;
}

/** What every callback has, wherever it is authored. */
export interface CallbackValues {
  name: string;
  source: string;
  arguments: readonly ArgumentValues[];
  trackers: readonly string[];
  hitTypes: readonly string[];
}

/** What narrows it: which trackers and hit types it is for. */
export type AppliesTo = Pick<CallbackValues, 'trackers' | 'hitTypes'>;

export const CALLBACK_SHAPE: Shape = {
  name: 'string',
  source: 'string',
  arguments: { each: { name: 'string', value: 'string' } },
  trackers: 'strings',
  hitTypes: 'strings',
};

export function readCallback(saved: Saved): CallbackValues {
  return {
    name: readString(saved, 'name'),
    source: readString(saved, 'source'),
    arguments: readRecords(saved, 'arguments').map((entry, index) =>
      readArgument(entry, `${index}`),
    ),
    trackers: readStrings(saved, 'trackers'),
    hitTypes: readStrings(saved, 'hitTypes'),
  };
}

function readArgument(saved: Saved, id: string): ArgumentValues {
  return { id, saved, name: readString(saved, 'name'), value: readString(saved, 'value') };
}

export function emptyArgument(): ArgumentValues {
  return readArgument({}, freshId());
}

/** An argument that code asks for. */
export function namedArgument(name: string, value: string): ArgumentValues {
  return { ...emptyArgument(), name, value };
}

/** The callback's settings; what stands at its default is undefined. */
export function writeCallback(values: CallbackValues): Saved {
  return {
    name: values.name.trim(),
    source: values.source,
    arguments: unlessEmpty(values.arguments.map(writeArgument)),
    trackers: unlessEmpty(values.trackers),
    hitTypes: unlessEmpty(values.hitTypes),
  };
}

function writeArgument({ saved, name, value }: ArgumentValues): Saved {
  const before = { name: readString(saved, 'name').trim(), value: saved['value'] };
  return writeOver(saved, before, { name: name.trim(), value });
}

function unlessEmpty<Entry>(list: readonly Entry[]): readonly Entry[] | undefined {
  return list.length === 0 ? undefined : list;
}

/** True for a callback that has code to check. */
export function hasCode({ source }: CallbackValues): boolean {
  return source.trim() !== '';
}

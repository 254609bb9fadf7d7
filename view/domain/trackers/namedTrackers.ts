import { DEFAULT_INSTANCE } from '../../../src/contract/defaults';
import { freshId } from '../../form/freshId';
import { readString, type Saved, writeOver } from '../../form/saved';

/** The trackers of which there can be any number, each told by a name, and the setting that holds it. */
export const NAME_SETTING = { global: 'variable', 'web-sdk': 'instance' } as const;
export type NamedType = keyof typeof NAME_SETTING;

/** A global variable, or an instance of the Web SDK. */
export interface NamedValues {
  type: NamedType;
  id: string;
  saved: Saved;
  name: string;
}

export function isNamedType(type: unknown): type is NamedType {
  return typeof type === 'string' && Object.hasOwn(NAME_SETTING, type);
}

export function readNamed(type: NamedType, id: string, saved: Saved): NamedValues {
  const setting = NAME_SETTING[type];
  const isUsual = type === 'web-sdk' && saved[setting] === undefined;
  return { type, id, saved, name: isUsual ? DEFAULT_INSTANCE : readString(saved, setting) };
}

export function emptyNamed(type: NamedType, name: string): NamedValues {
  // Nothing was saved: the name has to be written, the usual one as well.
  return { type, id: freshId(), saved: { type, [NAME_SETTING[type]]: '' }, name };
}

export function writeNamed({ type, id, saved, name }: NamedValues): Saved {
  const setting = NAME_SETTING[type];
  const before = { [setting]: readNamed(type, id, saved).name.trim() };
  return writeOver(saved, before, { [setting]: name.trim() });
}

/** The path of the field that holds the name. */
export function namePath({ type, id }: NamedValues): string {
  return `trackers.${id}.${NAME_SETTING[type]}`;
}

/** What callbacks choose it by, as `hit.tracker` has it; undefined while it has no name. */
export function trackerName({ type, name }: NamedValues): string | undefined {
  return name.trim() === '' ? undefined : `${type}:${name.trim()}`;
}

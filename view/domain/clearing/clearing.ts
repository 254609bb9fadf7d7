import { freshId } from '../../form/freshId';
import { readStrings, type Saved, type Shape, writeOver } from '../../form/saved';
import type { FieldError } from '../../form/viewForm';
import { type Message, message } from '../../texts/text';
import { isClearable, speltClearable } from './clearableNames';

export const CLEARING_MODES = ['off', 'sent', 'all'] as const;
export type ClearingMode = (typeof CLEARING_MODES)[number];

export interface NameValues {
  id: string;
  name: string;
}

export interface ClearingValues {
  saved: Saved;
  mode: ClearingMode;
  /** Both lists stay, and are saved, while nothing is cleared. */
  keep: readonly NameValues[];
  also: readonly NameValues[];
}

export const CLEARING_SHAPE: Shape = { mode: CLEARING_MODES, keep: 'strings', also: 'strings' };

const readNames = (saved: Saved, key: string): readonly NameValues[] =>
  readStrings(saved, key).map((name, index) => ({ id: `${index}`, name }));

export function readClearing(saved: Saved): ClearingValues {
  return {
    saved,
    mode: CLEARING_MODES.find((mode) => mode === saved['mode']) ?? 'off',
    keep: readNames(saved, 'keep'),
    also: readNames(saved, 'also'),
  };
}

export function emptyName(): NameValues {
  return { id: freshId(), name: '' };
}

function writeNames(list: readonly NameValues[]): readonly string[] | undefined {
  const names = list.map(({ name }) => name.trim()).filter((name) => name !== '');
  return names.length === 0 ? undefined : names;
}

/** The settings; undefined when they say no more than the default does. */
export function writeClearing(values: ClearingValues): Saved | undefined {
  const write = ({ mode, keep, also }: ClearingValues): Saved => ({
    mode,
    keep: writeNames(keep),
    also: writeNames(also),
  });
  // The mode has no default that may be left out.
  const before = { ...write(readClearing(values.saved)), mode: values.saved['mode'] };
  const { mode, ...lists }: Saved = writeOver(values.saved, before, write(values));
  return mode === 'off' && Object.keys(lists).length === 0 ? undefined : { mode, ...lists };
}

function nameProblem(name: string, seen: Set<string>, kept: Set<string>): Message | undefined {
  const meant = speltClearable(name);
  if (seen.has(name)) return message('clearing.name.doubled', { name });
  if (kept.has(name)) return message('clearing.name.kept', { name });
  if (meant !== name) return message('variables.name.almost', { name, meant });
  return isClearable(name) ? undefined : message('clearing.name.unknown', { name });
}

function validateNames(
  list: readonly NameValues[],
  prefix: string,
  kept: Set<string>,
): FieldError[] {
  const seen = new Set<string>();
  return list.flatMap(({ id, name: written }) => {
    const name = written.trim();
    const problem = name === '' ? undefined : nameProblem(name, seen, kept);
    seen.add(name);
    return problem ? [{ path: `${prefix}${id}`, message: problem }] : [];
  });
}

/** @param prefix stands before each field's path and ends with a dot. */
export function validateClearing(
  { mode, keep, also }: ClearingValues,
  prefix: string,
): FieldError[] {
  if (mode === 'off') return [];
  const kept = new Set(keep.map(({ name }) => name.trim()));
  return [
    ...validateNames(keep, `${prefix}keep.`, new Set()),
    ...validateNames(also, `${prefix}also.`, kept),
  ];
}

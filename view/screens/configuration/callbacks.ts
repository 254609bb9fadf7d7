import {
  CALLBACK_SHAPE,
  type CallbackValues,
  readCallback,
  writeCallback,
} from '../../domain/callback/callback';
import type { CheckCode } from '../../domain/callback/codeCheck';
import { type CallbackDraft, valuesOfDraft } from '../../domain/callback/draft';
import { validateCallback } from '../../domain/callback/validateCallback';
import { freshId } from '../../form/freshId';
import { type Saved, type Shape, writeOver } from '../../form/saved';
import type { FieldError } from '../../form/viewForm';
import { message, text } from '../../texts/text';

export interface ListedCallback extends CallbackValues {
  id: string;
  saved: Saved;
  enabled: boolean;
}

export const LISTED_SHAPE: Shape = { ...CALLBACK_SHAPE, enabled: 'boolean' };

export function readListed(saved: Saved, id: string): ListedCallback {
  return { ...readCallback(saved), id, saved, enabled: saved['enabled'] !== false };
}

const write = (callback: ListedCallback): Saved => ({
  ...writeCallback(callback),
  enabled: callback.enabled ? undefined : false,
});

export function writeListed(callback: ListedCallback): Saved {
  const before = write(readListed(callback.saved, callback.id));
  return writeOver(callback.saved, before, write(callback));
}

export function validateListed(
  callbacks: readonly ListedCallback[],
  checkCode: CheckCode | undefined,
  listenedTo: readonly string[],
): FieldError[] {
  const seen = new Set<string>();
  return callbacks.flatMap((callback) => {
    const prefix = `callbacks.${callback.id}.`;
    const errors = validateCallback(callback, prefix, checkCode, {
      listenedTo,
      offersClearing: true,
    });
    const name = callback.name.trim();
    if (name === '' || !seen.has(name)) {
      seen.add(name);
      return errors;
    }
    return [
      { path: `${prefix}name`, message: message('configuration.callback.name.doubled', { name }) },
      ...errors,
    ];
  });
}

/** The callback that a field's path belongs to. */
export function callbackOf(path: string): string | undefined {
  return /^callbacks\.([^.]+)\./.exec(path)?.[1];
}

export function emptyCallback(): ListedCallback {
  return readListed({}, freshId());
}

export function draftedCallback(draft: CallbackDraft): ListedCallback {
  return { ...emptyCallback(), ...valuesOfDraft(draft) };
}

/** A copy with a name of its own. */
export function copyOf(callback: ListedCallback, all: readonly ListedCallback[]): ListedCallback {
  const taken = new Set(all.map(({ name }) => name.trim()));
  const base = callback.name.trim();
  let name = text('configuration.callback.copy', { name: base });
  for (let number = 2; taken.has(name); number += 1) {
    name = text('configuration.callback.copy.numbered', { name: base, number });
  }
  return { ...callback, id: freshId(), name: base === '' ? '' : name };
}

/** The list with an entry moved; the same list when it would leave it. */
export function moved<Entry>(list: readonly Entry[], from: number, to: number): readonly Entry[] {
  const entry = list[from];
  if (entry === undefined || to < 0 || to >= list.length) return list;
  const others = list.filter((_, index) => index !== from);
  return [...others.slice(0, to), entry, ...others.slice(to)];
}

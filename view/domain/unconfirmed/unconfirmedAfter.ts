import { readRecord } from '../../form/saved';
import type { FieldError } from '../../form/viewForm';
import { message } from '../../texts/text';

/** Milliseconds; what a missing setting means. */
const DEFAULT = 10_000;
/** The longest wait that a browser's timer can do. */
const LONGEST = 2 ** 31 - 1;

/** Of a saved extension configuration, whatever it holds; as the field shows it. */
export function readUnconfirmedAfter(configuration: unknown): string {
  const value = readRecord(configuration, { unconfirmedAfter: 'number' })['unconfirmedAfter'];
  return `${typeof value === 'number' ? value : DEFAULT}`;
}

/** Undefined for the default. */
export function writeUnconfirmedAfter(written: string): number | undefined {
  const value = Number(written);
  return written.trim() === '' || value === DEFAULT ? undefined : value;
}

export function validateUnconfirmedAfter(written: string): FieldError[] {
  const typed = written.trim();
  const isFine = typed === '' || (/^\d+$/.test(typed) && +typed >= 1 && +typed <= LONGEST);
  return isFine ? [] : [{ path: 'unconfirmedAfter', message: message('unconfirmedAfter.wrong') }];
}

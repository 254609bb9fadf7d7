import { DEFAULT_UNCONFIRMED_AFTER, LONGEST_WAIT } from '../../../src/contract/defaults';
import { readRecord } from '../../form/saved';
import type { FieldError } from '../../form/viewForm';
import { message } from '../../texts/text';

/** Of a saved extension configuration, whatever it holds; as the field shows it. */
export function readUnconfirmedAfter(configuration: unknown): string {
  const value = readRecord(configuration, { unconfirmedAfter: 'number' })['unconfirmedAfter'];
  return `${typeof value === 'number' ? value : DEFAULT_UNCONFIRMED_AFTER}`;
}

/** Undefined for the default. */
export function writeUnconfirmedAfter(written: string): number | undefined {
  const value = Number(written);
  return written.trim() === '' || value === DEFAULT_UNCONFIRMED_AFTER ? undefined : value;
}

export function validateUnconfirmedAfter(written: string): FieldError[] {
  const typed = written.trim();
  const isFine = typed === '' || (/^\d+$/.test(typed) && +typed >= 1 && +typed <= LONGEST_WAIT);
  return isFine ? [] : [{ path: 'unconfirmedAfter', message: message('unconfirmed.after.wrong') }];
}

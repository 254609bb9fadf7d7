import type { RegisterCallbackSettings } from '../../../src/contract/settings';
import {
  CALLBACK_SHAPE,
  type CallbackValues,
  hasCode,
  readCallback,
  writeCallback,
} from '../../domain/callback/callback';
import type { CheckCode, Surroundings } from '../../domain/callback/codeCheck';
import { validateCallback } from '../../domain/callback/validateCallback';
import { instanceProblem } from '../../domain/trackers/instanceName';
import { isIdentifier } from '../../form/identifier';
import { readRecord, type Saved, writeOver } from '../../form/saved';
import type { FieldError, ViewForm } from '../../form/viewForm';
import { message } from '../../texts/text';

export interface RegisterCallbackValues extends CallbackValues {
  saved: Saved;
  /** A tracker that is typed and not yet in the list; it is saved with the others. */
  otherTracker: string;
  repeat: 'every-hit' | 'next-hit';
  onDuplicate: 'keep' | 'replace';
}

function read(saved: Saved): RegisterCallbackValues {
  return {
    ...readCallback(saved),
    saved,
    otherTracker: '',
    repeat: saved['repeat'] === 'next-hit' ? 'next-hit' : 'every-hit',
    onDuplicate: saved['onDuplicate'] === 'replace' ? 'replace' : 'keep',
  };
}

function write(values: RegisterCallbackValues): Saved {
  return {
    ...writeCallback(withOtherTracker(values)),
    repeat: values.repeat === 'every-hit' ? undefined : values.repeat,
    onDuplicate: values.onDuplicate === 'keep' ? undefined : values.onDuplicate,
  };
}

/** The values with the typed tracker in the list. */
export function withOtherTracker(values: RegisterCallbackValues): RegisterCallbackValues {
  const typed = values.otherTracker.trim();
  const trackers = [...new Set([...values.trackers, ...(typed === '' ? [] : [typed])])];
  return { ...values, trackers, otherTracker: '' };
}

/** True for a name as `hit.tracker` has it, or `web-sdk` for all instances. */
export function isTrackerName(name: string): boolean {
  if (['adobe-analytics', 'built-in', 'web-sdk'].includes(name)) return true;
  const [, type, own = ''] = /^(global|web-sdk):(.*)$/.exec(name) ?? [];
  if (type === 'web-sdk') return own !== '' && !instanceProblem(own);
  return type === 'global' && isIdentifier(own);
}

function validateOtherTracker({ otherTracker }: RegisterCallbackValues): FieldError[] {
  const typed = otherTracker.trim();
  return typed === '' || isTrackerName(typed)
    ? []
    : [{ path: 'otherTracker', message: message('registerCallback.otherTracker.wrong') }];
}

/** What the rules on code need to know of the action besides the fields that all callbacks have. */
export function surroundings({ repeat }: RegisterCallbackValues): Surroundings {
  return { nextHitOnly: repeat === 'next-hit' };
}

export const registerCallbackForm: ViewForm<
  RegisterCallbackSettings,
  RegisterCallbackValues,
  CheckCode
> = {
  fromSettings: (settings) =>
    read(
      readRecord(settings, {
        ...CALLBACK_SHAPE,
        repeat: ['every-hit', 'next-hit'],
        onDuplicate: ['keep', 'replace'],
      }),
    ),
  toSettings: (values) => writeOver(values.saved, write(read(values.saved)), write(values)),
  validate: (values, checkCode) => [
    ...validateCallback(values, '', checkCode, surroundings(values)),
    ...validateOtherTracker(values),
  ],
  usesTool: hasCode,
};

import type { ConfigurationSettings } from '../../src/contract/settings';
import { hasCode } from '../callback/callback';
import type { CheckCode } from '../callback/codeCheck';
import {
  CLEARING_SHAPE,
  type ClearingValues,
  readClearing,
  validateClearing,
  writeClearing,
} from '../clearing/clearing';
import {
  readUnconfirmedAfter,
  validateUnconfirmedAfter,
  writeUnconfirmedAfter,
} from '../events/unconfirmedAfter';
import { readOne, readRecord, readRecords, type Saved, type Shape, writeOver } from '../form/saved';
import type { ViewForm } from '../form/viewForm';
import {
  readTrackers,
  TRACKER_SHAPE,
  type TrackerValues,
  trackerNames,
  writeTrackers,
} from '../trackers/trackers';
import { validateTrackers } from '../trackers/validateTrackers';
import {
  callbackOf,
  LISTED_SHAPE,
  type ListedCallback,
  readListed,
  validateListed,
  writeListed,
} from './callbacks';

export interface ConfigurationValues {
  saved: Saved;
  trackers: readonly TrackerValues[];
  callbacks: readonly ListedCallback[];
  /** The id of the callback whose fields are shown. */
  selected: string | undefined;
  /** In milliseconds, as the user writes it. */
  unconfirmedAfter: string;
  clearing: ClearingValues;
}

const SHAPE: Shape = {
  trackers: { each: TRACKER_SHAPE },
  callbacks: { each: LISTED_SHAPE },
  unconfirmedAfter: 'number',
  clearVariables: { of: CLEARING_SHAPE },
};
/** What missing settings mean. */
const DEFAULT_TRACKERS: readonly Saved[] = [{ type: 'adobe-analytics' }];

function read(saved: Saved): ConfigurationValues {
  const callbacks = readRecords(saved, 'callbacks').map((entry, index) =>
    readListed(entry, `${index}`),
  );
  return {
    saved,
    trackers: readTrackers(
      saved['trackers'] === undefined ? DEFAULT_TRACKERS : readRecords(saved, 'trackers'),
    ),
    callbacks,
    selected: callbacks[0]?.id,
    unconfirmedAfter: readUnconfirmedAfter(saved),
    clearing: readClearing(readOne(saved, 'clearVariables')),
  };
}

function write(values: ConfigurationValues): Saved {
  const { trackers, callbacks } = values;
  return {
    trackers: writeTrackers(trackers),
    callbacks: callbacks.length === 0 ? undefined : callbacks.map(writeListed),
    unconfirmedAfter: writeUnconfirmedAfter(values.unconfirmedAfter),
    clearVariables: writeClearing(values.clearing),
  };
}

/** The values after a tracker got another name: what chose it by the old one goes with it. */
export function renameTracker(
  values: ConfigurationValues,
  from: string,
  to: string,
): ConfigurationValues {
  const names = trackerNames(values.trackers);
  if (names.includes(from) || !names.includes(to)) return values;
  const renamed = (name: string) => (name === from ? to : name);
  return {
    ...values,
    callbacks: values.callbacks.map((callback) =>
      callback.trackers.includes(from)
        ? { ...callback, trackers: [...new Set(callback.trackers.map(renamed))] }
        : callback,
    ),
  };
}

/** With the mode that a broken setting lost: the schema has it required. */
function withMode(saved: Saved): Saved {
  const clearVariables = readOne(saved, 'clearVariables');
  return saved['clearVariables'] === undefined || clearVariables['mode'] !== undefined
    ? saved
    : { ...saved, clearVariables: { ...clearVariables, mode: 'off' } };
}

export const configurationForm: ViewForm<ConfigurationSettings, ConfigurationValues, CheckCode> = {
  fromSettings: (settings) => read(withMode(readRecord(settings, SHAPE))),
  toSettings: (values) => writeOver(values.saved, write(read(values.saved)), write(values)),
  validate: ({ trackers, callbacks, unconfirmedAfter, clearing }, checkCode) => [
    ...validateTrackers(trackers),
    ...validateListed(callbacks, checkCode, trackerNames(trackers)),
    ...validateUnconfirmedAfter(unconfirmedAfter),
    ...validateClearing(clearing, 'clearing.'),
  ],
  usesTool: ({ callbacks }) => callbacks.some(hasCode),
  reveal(values, path) {
    const selected = callbackOf(path);
    return selected === undefined ? values : { ...values, selected };
  },
};

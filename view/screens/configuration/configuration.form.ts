import { DEFAULT_TRACKERS } from '../../../src/contract/defaults';
import type { ConfigurationSettings } from '../../../src/contract/settings';
import { hasCode } from '../../domain/callback/callback';
import type { CheckCode } from '../../domain/callback/codeCheck';
import {
  CLEARING_SHAPE,
  type ClearingValues,
  readClearing,
  validateClearing,
  writeClearing,
} from '../../domain/clearing/clearing';
import {
  readTrackers,
  TRACKER_SHAPE,
  type TrackerValues,
  trackerNames,
  writeTrackers,
} from '../../domain/trackers/trackers';
import { validateTrackers } from '../../domain/trackers/validateTrackers';
import {
  readUnconfirmedAfter,
  validateUnconfirmedAfter,
  writeUnconfirmedAfter,
} from '../../domain/unconfirmed/unconfirmedAfter';
import { mergeSections } from '../../form/mergeSections';
import { readOne, readRecord, readRecords, type Saved, writeOver } from '../../form/saved';
import type { ViewForm } from '../../form/viewForm';
import {
  callbackOf,
  LISTED_SHAPE,
  type ListedCallback,
  readListed,
  validateListed,
  writeListed,
} from './callbacks';

/** What is saved, a section each. */
interface ConfigurationSections {
  trackers: readonly TrackerValues[];
  callbacks: readonly ListedCallback[];
  /** In milliseconds, as the user writes it. */
  unconfirmedAfter: string;
  clearing: ClearingValues;
  /** Whether pages show the hit inspector while they are debugged. */
  inspector: boolean;
}

export interface ConfigurationValues extends ConfigurationSections {
  saved: Saved;
  /** The id of the callback whose fields are shown. */
  selected: string | undefined;
}

const sections = mergeSections<ConfigurationSections, CheckCode>({
  trackers: {
    setting: 'trackers',
    shape: { each: TRACKER_SHAPE },
    read: (saved) =>
      readTrackers(
        saved['trackers'] === undefined ? DEFAULT_TRACKERS : readRecords(saved, 'trackers'),
      ),
    write: writeTrackers,
    validate: validateTrackers,
  },
  callbacks: {
    setting: 'callbacks',
    shape: { each: LISTED_SHAPE },
    read: (saved) =>
      readRecords(saved, 'callbacks').map((entry, index) => readListed(entry, `${index}`)),
    write: (callbacks) => (callbacks.length === 0 ? undefined : callbacks.map(writeListed)),
    validate: (callbacks, { trackers }, checkCode) =>
      validateListed(callbacks, checkCode, trackerNames(trackers)),
  },
  unconfirmedAfter: {
    setting: 'unconfirmedAfter',
    shape: 'number',
    read: readUnconfirmedAfter,
    write: writeUnconfirmedAfter,
    validate: validateUnconfirmedAfter,
  },
  clearing: {
    setting: 'clearVariables',
    shape: { of: CLEARING_SHAPE },
    read: (saved) => readClearing(readOne(saved, 'clearVariables')),
    write: writeClearing,
    validate: (clearing) => validateClearing(clearing, 'clearing.'),
  },
  inspector: {
    setting: 'inspector',
    shape: 'boolean',
    read: ({ inspector }) => inspector !== false,
    write: (isOn) => (isOn ? undefined : false),
    validate: () => [],
  },
});

function read(saved: Saved): ConfigurationValues {
  const values = sections.read(saved);
  return { ...values, saved, selected: values.callbacks[0]?.id };
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
  fromSettings: (settings) => read(withMode(readRecord(settings, sections.shape))),
  toSettings: (values) =>
    writeOver(values.saved, sections.write(read(values.saved)), sections.write(values)),
  validate: sections.validate,
  usesTool: ({ callbacks }) => callbacks.some(hasCode),
  reveal(values, path) {
    const selected = callbackOf(path);
    return selected === undefined ? values : { ...values, selected };
  },
};

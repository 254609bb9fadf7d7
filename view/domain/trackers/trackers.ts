import { DEFAULT_INSTANCE, DEFAULT_TRACKERS } from '../../../src/contract/defaults';
import { appliesTo, namesOf } from '../../../src/hits/appliesTo';
import { readRecord, readRecords, type Saved, type Shape, writeOver } from '../../form/saved';
import { type BuiltInValues, readBuiltIn, writeBuiltIn } from './builtIn';
import {
  emptyNamed,
  isNamedType,
  type NamedValues,
  readNamed,
  trackerName,
  writeNamed,
} from './namedTrackers';

export interface AdobeAnalyticsValues {
  type: 'adobe-analytics';
  id: string;
  saved: Saved;
  on: boolean;
}

/** A tracker that this view has no fields for: kept as it was saved. */
export interface OtherValues {
  type: 'other';
  id: string;
  saved: Saved;
}

export type TrackerValues = AdobeAnalyticsValues | NamedValues | BuiltInValues | OtherValues;

/** Of every type of tracker: no key means different things in two of them. */
export const TRACKER_SHAPE: Shape = {
  type: 'string',
  variable: 'string',
  instance: 'string',
  reportSuites: { of: { production: 'strings', staging: 'strings', development: 'strings' } },
  trackingServer: 'string',
  trackingServerSecure: 'string',
  currencyCode: 'string',
  charSet: 'string',
};

/** The entries in the order in which they were saved; those with a switch of their own are always among them. */
export function readTrackers(saved: readonly Saved[]): readonly TrackerValues[] {
  const read: TrackerValues[] = [];
  const has = (type: string) => read.some((entry) => entry.type === type);
  for (const [index, entry] of saved.entries()) {
    const id = `${index}`;
    const type = entry['type'];
    if (type === 'adobe-analytics' && !has(type)) read.push(adobeAnalytics(id, entry, true));
    else if (isNamedType(type)) read.push(readNamed(type, id, entry));
    else if (type === 'built-in' && !has(type)) read.push(readBuiltIn(id, entry, true));
    else read.push({ id, saved: entry, type: 'other' });
  }
  if (!has('adobe-analytics')) {
    read.unshift(adobeAnalytics('adobe-analytics', { type: 'adobe-analytics' }, false));
  }
  if (!has('built-in')) read.push(readBuiltIn('built-in', { type: 'built-in' }, false));
  return read;
}

const adobeAnalytics = (id: string, saved: Saved, on: boolean): AdobeAnalyticsValues => ({
  type: 'adobe-analytics',
  id,
  saved,
  on,
});

export function isOn(entry: TrackerValues): boolean {
  return 'on' in entry ? entry.on : true;
}

export function isNamed(entry: TrackerValues): entry is NamedValues {
  return isNamedType(entry.type);
}

/** The trackers that are on, as they are saved. */
export function writeTrackers(trackers: readonly TrackerValues[]): readonly Saved[] {
  return trackers.filter(isOn).map((entry) => {
    if (isNamed(entry)) return writeNamed(entry);
    if (entry.type !== 'built-in') return entry.saved;
    const before = writeBuiltIn(readBuiltIn(entry.id, entry.saved, true));
    return writeOver(entry.saved, before, writeBuiltIn(entry));
  });
}

/** The names by which callbacks choose among the trackers, as `hit.tracker` has them. */
export function trackerNames(trackers: readonly TrackerValues[]): readonly string[] {
  const names = trackers.filter(isOn).flatMap((entry) => {
    if (isNamed(entry)) return trackerName(entry) ?? [];
    return entry.type === 'other' ? [] : [entry.type];
  });
  return [...new Set(names)];
}

/** The same, of a saved extension configuration, whatever it holds. */
export function savedTrackerNames(configuration: unknown): readonly string[] {
  const saved = readRecord(configuration, { trackers: { each: TRACKER_SHAPE } });
  if (saved['trackers'] === undefined) return DEFAULT_TRACKERS.map(({ type }) => type);
  return trackerNames(readTrackers(readRecords(saved, 'trackers')));
}

/** The name's type, and its own name. */
function partsOf(name: string): [type: string, own: string] {
  if (name === 'web-sdk') return [name, DEFAULT_INSTANCE];
  const colon = name.indexOf(':');
  return colon < 0 ? [name, ''] : [name.slice(0, colon), name.slice(colon + 1)];
}

/** True for the name of a tracker that can be listened to. */
export function canListenTo(name: string): boolean {
  const [type, own] = partsOf(name);
  return isNamedType(type) ? own !== '' : type === 'adobe-analytics' || type === 'built-in';
}

/** The trackers with one more that is listened to, by the name that callbacks choose it by. */
export function listeningTo(
  trackers: readonly TrackerValues[],
  name: string,
): readonly TrackerValues[] {
  const [type, own] = partsOf(name);
  if (isNamedType(type)) return [...trackers, emptyNamed(type, own)];
  return trackers.map((entry) =>
    entry.type === type && 'on' in entry ? { ...entry, on: true } : entry,
  );
}

/** True where something is for trackers of which none is listened to: it never runs. */
export function neverRuns(trackers: readonly string[], listenedTo: readonly string[]): boolean {
  return !appliesTo({ trackers }, listenedTo.flatMap(namesOf), { type: '' });
}

/** True for the name of a Web SDK instance, and of all of them. */
export function isWebSdkName(name: string): boolean {
  return /^web-sdk(?::|$)/.test(name);
}

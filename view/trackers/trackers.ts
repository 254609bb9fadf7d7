import { freshId } from '../form/freshId';
import {
  readRecord,
  readRecords,
  readString,
  readStrings,
  type Saved,
  type Shape,
  writeOver,
} from '../form/saved';

export const STAGES = ['production', 'staging', 'development'] as const;
export type Stage = (typeof STAGES)[number];

interface Entry {
  id: string;
  saved: Saved;
}

export interface AdobeAnalyticsValues extends Entry {
  type: 'adobe-analytics';
  on: boolean;
}

export interface GlobalValues extends Entry {
  type: 'global';
  variable: string;
}

export interface BuiltInValues extends Entry {
  type: 'built-in';
  on: boolean;
  /** As the user writes them: with commas between. */
  reportSuites: Readonly<Record<Stage, string>>;
  trackingServer: string;
  trackingServerSecure: string;
  currencyCode: string;
  charSet: string;
  variable: string;
}

/** A tracker that this view has no fields for: kept as it was saved. */
export interface OtherValues extends Entry {
  type: 'other';
}

export type TrackerValues = AdobeAnalyticsValues | GlobalValues | BuiltInValues | OtherValues;

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
    else if (type === 'global') read.push(global(id, entry));
    else if (type === 'built-in' && !has(type)) read.push(builtIn(id, entry, true));
    else read.push({ id, saved: entry, type: 'other' });
  }
  if (!has('adobe-analytics')) {
    read.unshift(adobeAnalytics('adobe-analytics', { type: 'adobe-analytics' }, false));
  }
  if (!has('built-in')) read.push(builtIn('built-in', { type: 'built-in' }, false));
  return read;
}

const adobeAnalytics = (id: string, saved: Saved, on: boolean): AdobeAnalyticsValues => ({
  type: 'adobe-analytics',
  id,
  saved,
  on,
});

const global = (id: string, saved: Saved): GlobalValues => ({
  type: 'global',
  id,
  saved,
  variable: readString(saved, 'variable'),
});

function builtIn(id: string, saved: Saved, on: boolean): BuiltInValues {
  const suites = readRecord(saved['reportSuites'], {});
  const joined = (stage: Stage) => readStrings(suites, stage).join(', ');
  return {
    type: 'built-in',
    id,
    saved,
    on,
    reportSuites: {
      production: joined('production'),
      staging: joined('staging'),
      development: joined('development'),
    },
    trackingServer: readString(saved, 'trackingServer'),
    trackingServerSecure: readString(saved, 'trackingServerSecure'),
    currencyCode: readString(saved, 'currencyCode'),
    charSet: readString(saved, 'charSet'),
    variable: readString(saved, 'variable'),
  };
}

export function emptyGlobal(): GlobalValues {
  return global(freshId(), { type: 'global' });
}

export function isOn(entry: TrackerValues): boolean {
  return 'on' in entry ? entry.on : true;
}

/** The trackers that are on, as they are saved. */
export function writeTrackers(trackers: readonly TrackerValues[]): readonly Saved[] {
  return trackers.filter(isOn).map((entry) => {
    if (entry.type === 'global') {
      const before = { variable: readString(entry.saved, 'variable').trim() };
      return writeOver(entry.saved, before, { variable: entry.variable.trim() });
    }
    if (entry.type !== 'built-in') return entry.saved;
    const before = writeBuiltIn(builtIn(entry.id, entry.saved, true));
    return writeOver(entry.saved, before, writeBuiltIn(entry));
  });
}

function writeBuiltIn(entry: BuiltInValues): Saved {
  const given = (value: string) => value.trim() || undefined;
  const suites = STAGES.flatMap((stage) => {
    const list = splitReportSuites(entry.reportSuites[stage]);
    return list.length === 0 ? [] : [[stage, list]];
  });
  return {
    reportSuites: suites.length === 0 ? undefined : Object.fromEntries(suites),
    trackingServer: given(entry.trackingServer),
    trackingServerSecure: given(entry.trackingServerSecure),
    currencyCode: given(entry.currencyCode),
    charSet: given(entry.charSet),
    variable: given(entry.variable),
  };
}

/** Splits at commas, but not inside a data element's token: its name may hold one. */
export function splitReportSuites(text: string): readonly string[] {
  const parts = text.match(/(?:%[^%\n]+%|[^,])+/g) ?? [];
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}

/** The names by which callbacks choose among the trackers, as `hit.tracker` has them. */
export function trackerNames(trackers: readonly TrackerValues[]): readonly string[] {
  const names = trackers.filter(isOn).flatMap((entry) => {
    if (entry.type === 'global')
      return entry.variable.trim() ? [`global:${entry.variable.trim()}`] : [];
    if (entry.type !== 'other') return [entry.type];
    const instance = readString(entry.saved, 'instance');
    return entry.saved['type'] === 'web-sdk' && instance ? [`web-sdk:${instance}`] : [];
  });
  return [...new Set(names)];
}

/** The same, of a saved extension configuration, whatever it holds. */
export function savedTrackerNames(configuration: unknown): readonly string[] {
  const saved = readRecord(configuration, { trackers: { each: TRACKER_SHAPE } });
  if (saved['trackers'] === undefined) return ['adobe-analytics'];
  return trackerNames(readTrackers(readRecords(saved, 'trackers')));
}

import { replaceTokens } from '../../../src/contract/dataElement';
import { readRecord, readString, readStrings, type Saved } from '../../form/saved';

export const STAGES = ['production', 'staging', 'development'] as const;
export type Stage = (typeof STAGES)[number];

export interface BuiltInValues {
  type: 'built-in';
  id: string;
  saved: Saved;
  on: boolean;
  /** As the user writes them: with commas between. */
  reportSuites: Readonly<Record<Stage, string>>;
  trackingServer: string;
  trackingServerSecure: string;
  currencyCode: string;
  charSet: string;
  variable: string;
}

export function readBuiltIn(id: string, saved: Saved, on: boolean): BuiltInValues {
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

/** The settings besides the type; what is left empty is undefined. */
export function writeBuiltIn(entry: BuiltInValues): Saved {
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

/** Stands for a comma in a token. */
const COMMA = '\0';

/** Splits at commas, but not inside a data element's token: its name may hold one. */
export function splitReportSuites(text: string): readonly string[] {
  const parts = replaceTokens(text, (token) => token.replace(/,/g, COMMA)).split(',');
  return parts.map((part) => part.replaceAll(COMMA, ',').trim()).filter((part) => part !== '');
}

import type { HitMatchesSettings } from '../../../src/contract/settings';
import { readRecord, readRecords, type Saved, type Shape, writeOver } from '../../form/saved';
import type { ViewForm } from '../../form/viewForm';
import { message } from '../../texts/text';
import {
  COMPARISON_SHAPE,
  type ComparisonValues,
  emptyComparison,
  readComparison,
  validateComparison,
  writeComparison,
} from './comparison';

export const MATCHES = ['all', 'any'] as const;

export interface HitMatchesValues {
  saved: Saved;
  match: (typeof MATCHES)[number];
  comparisons: readonly ComparisonValues[];
}

const SHAPE: Shape = { match: MATCHES, comparisons: { each: COMPARISON_SHAPE } };

function read(saved: Saved): HitMatchesValues {
  return {
    saved,
    match: saved['match'] === 'any' ? 'any' : 'all',
    comparisons: readRecords(saved, 'comparisons').map((entry, index) =>
      readComparison(entry, `${index}`),
    ),
  };
}

const write = ({ match, comparisons }: HitMatchesValues): Saved => ({
  match: match === 'all' ? undefined : match,
  comparisons: comparisons.map(writeComparison),
});

export const hitMatchesForm: ViewForm<HitMatchesSettings, HitMatchesValues> = {
  fromSettings(settings) {
    const values = read(readRecord(settings, SHAPE));
    return values.saved['comparisons'] === undefined
      ? { ...values, comparisons: [emptyComparison()] }
      : values;
  },
  toSettings: (values) => {
    // A comparison that lost its operator is written anew, and each other one as it was.
    const before = { ...write(read(values.saved)), comparisons: values.saved['comparisons'] };
    return writeOver(values.saved, before, write(values));
  },
  validate: ({ comparisons }) =>
    comparisons.length === 0
      ? [{ path: 'comparisons.add', message: message('hitMatches.comparisons.none') }]
      : comparisons.flatMap((comparison) => validateComparison(comparison, 'comparisons.')),
};

import { replaceTokens } from '../../../src/contract/dataElement';
import { OPERATORS } from '../../../src/contract/settings';
import { checkPattern } from '../../../src/hits/checkPattern';
import { hitValueProblem } from '../../domain/hitValues/hitValues';
import { freshId } from '../../form/freshId';
import { readString, type Saved, type Shape, writeOver } from '../../form/saved';
import type { FieldError } from '../../form/viewForm';
import { type Message, message } from '../../texts/text';

export type Operator = (typeof OPERATORS)[number];

export interface ComparisonValues {
  id: string;
  saved: Saved;
  from: string;
  operator: Operator;
  negate: boolean;
  /** Both are kept while “exists”, which has no use for them, is looked at. */
  value: string;
  caseInsensitive: boolean;
}

export const COMPARISON_SHAPE: Shape = {
  from: 'string',
  operator: OPERATORS,
  value: 'string',
  caseInsensitive: 'boolean',
  negate: 'boolean',
};

export function readComparison(saved: Saved, id: string): ComparisonValues {
  return {
    id,
    saved,
    from: readString(saved, 'from'),
    operator: OPERATORS.find((operator) => operator === saved['operator']) ?? 'equals',
    negate: saved['negate'] === true,
    value: readString(saved, 'value'),
    caseInsensitive: saved['caseInsensitive'] === true,
  };
}

export function emptyComparison(): ComparisonValues {
  return readComparison({}, freshId());
}

/** True for a row that nobody has written into. */
export function isBlank({ from, value }: ComparisonValues): boolean {
  return from.trim() === '' && value === '';
}

export const hasValue = ({ operator }: ComparisonValues): boolean => operator !== 'exists';

function write(values: ComparisonValues): Saved {
  const { from, operator, negate, value, caseInsensitive } = values;
  return {
    from: from.trim(),
    operator,
    value: hasValue(values) ? value : undefined,
    caseInsensitive: (hasValue(values) && caseInsensitive) || undefined,
    negate: negate || undefined,
  };
}

export function writeComparison(values: ComparisonValues): Saved {
  const { saved } = values;
  // The operator has no default that may be left out.
  const before = { ...write(readComparison(saved, values.id)), operator: saved['operator'] };
  return writeOver(saved, before, write(values));
}

/** What a data element will hold is known only on the page: there it is checked again. */
function patternProblem(pattern: string): Message | undefined {
  const written = checkPattern(pattern);
  if (typeof written === 'number') return undefined;
  const withoutTokens = checkPattern(replaceTokens(pattern, () => 'x'));
  return typeof withoutTokens === 'number'
    ? undefined
    : message(`hitMatches.comparison.pattern.${written}`);
}

function valueProblem(comparison: ComparisonValues): Message | undefined {
  if (!hasValue(comparison)) return undefined;
  if (comparison.value === '') return message('hitMatches.comparison.value.missing');
  return comparison.operator === 'matches-regex' ? patternProblem(comparison.value) : undefined;
}

/** @param prefix stands before each field's path and ends with a dot. */
export function validateComparison(comparison: ComparisonValues, prefix: string): FieldError[] {
  const problems = { from: hitValueProblem(comparison.from), value: valueProblem(comparison) };
  return Object.entries(problems).flatMap(([field, problem]) =>
    problem ? [{ path: `${prefix}${comparison.id}.${field}`, message: problem }] : [],
  );
}

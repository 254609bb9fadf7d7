import { ActionButton } from '@adobe/react-spectrum/ActionButton';
import { Checkbox } from '@adobe/react-spectrum/Checkbox';
import { useRef } from 'react';
import { OPERATORS } from '../../../src/contract/settings';
import { PickerField } from '../../fields/PickerField';
import { ValueField } from '../../fields/ValueField';
import { useFieldsForm } from '../../form/FormContext';
import { testPattern } from '../../host/host';
import { HitValueField } from '../../nameFields/HitValueField';
import { perLanguage, text } from '../../texts/text';
import { type ComparisonValues, hasValue, type Operator } from './comparison';

/** An operator and its opposite are two choices: they read as sentences. */
type OperatorChoice = Operator | `${Operator}.not`;

const choices = perLanguage(() =>
  OPERATORS.flatMap((operator): OperatorChoice[] => [operator, `${operator}.not`]).map((value) => ({
    value,
    label: text(`hitMatches.operator.${value}`),
  })),
);

export interface ComparisonFieldsProps {
  path: string;
  number: number;
  row: ComparisonValues;
  onChange(changed: Partial<ComparisonValues>): void;
}

/** One comparison: a value of the hit, the operator, and what it is compared with. */
export function ComparisonFields({ path, number, row, onChange }: ComparisonFieldsProps) {
  const { sameForm } = useFieldsForm();
  const latest = useRef(onChange);
  latest.current = onChange;
  const test = async () => {
    const tested = await testPattern(row.value, row.caseInsensitive ? 'i' : '');
    // The tester may be answered long after the form was replaced.
    if (tested !== undefined && sameForm()) latest.current({ value: tested });
  };
  return (
    <>
      <HitValueField
        path={`${path}.from`}
        label={text('hitMatches.comparison.from', { number })}
        value={row.from}
        onChange={(from) => onChange({ from })}
      />
      <PickerField
        path={`${path}.operator`}
        label={text('hitMatches.comparison.operator', { number })}
        choices={choices()}
        chosen={row.negate ? `${row.operator}.not` : row.operator}
        onChange={(choice) => {
          const operator = OPERATORS.find((entry) => choice.split('.')[0] === entry);
          if (operator) onChange({ operator, negate: choice.endsWith('.not') });
        }}
      />
      {hasValue(row) && (
        <div>
          <ValueField
            path={`${path}.value`}
            label={text('hitMatches.comparison.value', { number })}
            value={row.value}
            onChange={(value) => onChange({ value })}
          />
          <div className="comparison-more">
            <Checkbox
              aria-label={text('hitMatches.comparison.caseInsensitive.label', { number })}
              isSelected={row.caseInsensitive}
              onChange={(caseInsensitive) => onChange({ caseInsensitive })}
            >
              {text('hitMatches.comparison.caseInsensitive')}
            </Checkbox>
            {row.operator === 'matches-regex' && (
              <ActionButton
                aria-label={text('hitMatches.comparison.test.label', { number })}
                onPress={() => void test()}
              >
                {text('hitMatches.comparison.test')}
              </ActionButton>
            )}
          </div>
        </div>
      )}
    </>
  );
}

import { Checkbox } from '@adobe/react-spectrum/Checkbox';
import { FieldWarning } from '../../fields/FieldWarning';
import { warningId } from '../../fields/useFieldProps';
import { text } from '../../texts/text';
import type { ForwardHitValues } from './forwardHit.form';

export interface WholeHitFieldsProps {
  values: Pick<ForwardHitValues, 'allVariables' | 'includeContextData'>;
  onChange(changed: Partial<WholeHitFieldsProps['values']>): void;
}

/** What is sent without being named one by one. */
export function WholeHitFields({ values, onChange }: WholeHitFieldsProps) {
  const { allVariables, includeContextData } = values;
  const warned = allVariables ? { 'aria-describedby': warningId('allVariables') } : {};
  return (
    <fieldset className="plain-fieldset whole-hit">
      <legend className="field-label">{text('forwardHit.whole')}</legend>
      <Checkbox
        {...warned}
        isSelected={allVariables}
        onChange={(chosen) => onChange({ allVariables: chosen })}
      >
        {text('forwardHit.allVariables')}
        <span className="choice-help">{text('forwardHit.allVariables.help')}</span>
      </Checkbox>
      <FieldWarning
        path="allVariables"
        warning={allVariables ? text('forwardHit.allVariables.warning') : undefined}
      />
      <Checkbox
        isSelected={includeContextData}
        onChange={(chosen) => onChange({ includeContextData: chosen })}
      >
        {text('forwardHit.contextData')}
        <span className="choice-help">{text('forwardHit.contextData.help')}</span>
      </Checkbox>
    </fieldset>
  );
}

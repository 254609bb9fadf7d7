import { Radio, RadioGroup } from '@adobe/react-spectrum/RadioGroup';
import { fieldId } from '../form/fieldId';
import { FieldWarning } from './FieldWarning';
import { warningId } from './useFieldProps';

export interface OneChoiceFieldProps<Value extends string> {
  path: string;
  label: string;
  choices: readonly { value: Value; label: string; help: string }[];
  chosen: Value;
  /** Takes the focus when it comes. */
  autoFocus?: boolean;
  /** What to know of the choice that was made. */
  warning?: string | undefined;
  onChange(chosen: Value): void;
}

/** One of a few choices, each explained. */
export function OneChoiceField<Value extends string>(props: OneChoiceFieldProps<Value>) {
  const { path, label, choices, chosen, autoFocus = false, warning, onChange } = props;
  return (
    <>
      <RadioGroup
        id={fieldId(path)}
        label={label}
        {...(warning === undefined ? {} : { 'aria-describedby': warningId(path) })}
        value={chosen}
        onChange={(value) => {
          const choice = choices.find((entry) => entry.value === value);
          if (choice) onChange(choice.value);
        }}
      >
        {choices.map(({ value, label: name, help }) => (
          <Radio key={value} value={value} autoFocus={autoFocus && value === chosen}>
            {name}
            <span className="choice-help">{help}</span>
          </Radio>
        ))}
      </RadioGroup>
      <FieldWarning path={path} warning={warning} />
    </>
  );
}

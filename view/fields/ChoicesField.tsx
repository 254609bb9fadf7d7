import { Checkbox } from '@adobe/react-spectrum/Checkbox';
import { CheckboxGroup } from '@adobe/react-spectrum/CheckboxGroup';
import { useFieldsForm } from '../form/FormContext';
import { fieldId } from '../form/fieldId';

export interface Choice {
  value: string;
  label: string;
}

export interface ChoicesFieldProps {
  path: string;
  label: string;
  help: string;
  choices: readonly Choice[];
  chosen: readonly string[];
  onChange(chosen: readonly string[]): void;
}

/** Any number of choices. */
export function ChoicesField({ path, label, help, choices, chosen, onChange }: ChoicesFieldProps) {
  const { touch } = useFieldsForm();
  return (
    <CheckboxGroup
      id={fieldId(path)}
      label={label}
      description={help}
      orientation="horizontal"
      value={[...chosen]}
      onChange={(values) => {
        onChange(values);
        touch(path);
      }}
    >
      {choices.map((choice) => (
        <Checkbox key={choice.value} value={choice.value}>
          {choice.label}
        </Checkbox>
      ))}
    </CheckboxGroup>
  );
}

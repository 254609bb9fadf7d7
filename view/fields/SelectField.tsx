import ChevronDown from '@spectrum-icons/workflow/ChevronDown';
import { useFieldsForm } from '../form/FormContext';
import { fieldId } from '../form/fieldId';
import './SelectField.css';

export interface SelectFieldProps<Value extends string> {
  path: string;
  label: string;
  choices: readonly { value: Value; label: string }[];
  chosen: Value;
  onChange(chosen: Value): void;
}

/** One of many short choices. The browser's own control: Spectrum's picker would weigh more than all other fields together. */
export function SelectField<Value extends string>(props: SelectFieldProps<Value>) {
  const { path, label, choices, chosen, onChange } = props;
  const { touch } = useFieldsForm();
  return (
    <div className="select-field">
      <label className="field-label" htmlFor={fieldId(path)}>
        {label}
      </label>
      <div className="select">
        <select
          id={fieldId(path)}
          value={chosen}
          onChange={({ target }) => {
            const choice = choices.find(({ value }) => value === target.value);
            if (choice) onChange(choice.value);
          }}
          onBlur={() => touch(path)}
        >
          {choices.map(({ value, label: name }) => (
            <option key={value} value={value}>
              {name}
            </option>
          ))}
        </select>
        <ChevronDown />
      </div>
    </div>
  );
}

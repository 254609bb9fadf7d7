import { Item, Picker } from '@adobe/react-spectrum/Picker';
import { type FieldProps, useFieldProps } from './useFieldProps';

export interface PickerFieldProps<Value extends string> extends FieldProps {
  choices: readonly { value: Value; label: string }[];
  chosen: Value;
  onChange(chosen: Value): void;
}

/** One of many short choices. */
export function PickerField<Value extends string>(props: PickerFieldProps<Value>) {
  const { choices, chosen, onChange } = props;
  return (
    <Picker
      {...useFieldProps(props)}
      items={choices}
      selectedKey={chosen}
      onSelectionChange={(key) => {
        const choice = choices.find(({ value }) => value === key);
        if (choice) onChange(choice.value);
      }}
    >
      {({ value, label }) => <Item key={value}>{label}</Item>}
    </Picker>
  );
}

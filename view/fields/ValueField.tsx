import { ActionButton } from '@adobe/react-spectrum/ActionButton';
import { TextField, type TextFieldRef } from '@adobe/react-spectrum/TextField';
import Data from '@spectrum-icons/workflow/Data';
import { type Ref, useRef } from 'react';
import { useFieldsForm } from '../form/FormContext';
import { pickDataElement } from '../host/host';
import { text } from '../texts/text';
import { type FieldProps, useFieldProps } from './useFieldProps';
import './ValueField.css';

export interface TextValueProps extends FieldProps {
  value: string;
  onChange(value: string): void;
  /** The field was left. */
  onLeave?(): void;
  fieldRef?: Ref<TextFieldRef>;
}

/** One line of text. */
export function TextValueField(props: TextValueProps) {
  const { value, onChange, onLeave, fieldRef } = props;
  const { onBlur, ...common } = useFieldProps(props);
  return (
    <TextField
      {...common}
      {...(fieldRef ? { ref: fieldRef } : {})}
      value={value}
      autoComplete="off"
      onChange={onChange}
      onBlur={() => {
        onBlur();
        onLeave?.();
      }}
    />
  );
}

/** One line of text that may hold data elements: a button opens the host's picker and puts the token where the caret was. */
export function ValueField(props: TextValueProps) {
  const { label, showLabel = true } = props;
  const { sameForm } = useFieldsForm();
  const field = useRef<TextFieldRef>(null);
  const latest = useRef(props);
  latest.current = props;
  const pick = async () => {
    const caret = field.current?.getInputElement()?.selectionStart;
    const token = await pickDataElement();
    // The user may have typed on meanwhile, and the picker may be answered long after the form was replaced.
    if (token === undefined || !sameForm()) return;
    const { value: now, onChange } = latest.current;
    const at = Math.min(caret ?? now.length, now.length);
    onChange(now.slice(0, at) + token + now.slice(at));
    field.current?.focus();
  };
  return (
    <div className="value-field">
      <div className="value-field-text">
        <TextValueField {...props} fieldRef={field} />
      </div>
      <div className={showLabel ? 'below-label' : ''}>
        <ActionButton
          isQuiet
          aria-label={text('fields.dataElement.pick', { field: label })}
          onPress={() => void pick()}
        >
          <Data />
        </ActionButton>
      </div>
    </div>
  );
}

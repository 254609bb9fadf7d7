import { ActionButton } from '@adobe/react-spectrum/ActionButton';
import {
  type SpectrumTextFieldProps,
  TextField,
  type TextFieldRef,
} from '@adobe/react-spectrum/TextField';
import Data from '@spectrum-icons/workflow/Data';
import { type Ref, useRef } from 'react';
import { pickDataElement } from '../bridge/host';
import { useFieldsForm } from '../form/FormContext';
import { fieldId } from '../form/fieldId';
import { showMessage, text } from '../texts/text';
import './ValueField.css';

export interface TextValueProps {
  path: string;
  label: string;
  /** False keeps the label for assistive technology alone. */
  showLabel?: boolean;
  help?: string;
  value: string;
  required?: boolean;
  onChange(value: string): void;
  /** The field was left. */
  onLeave?(): void;
  fieldRef?: Ref<TextFieldRef>;
  /** What makes a combobox of it. */
  combo?: Pick<
    SpectrumTextFieldProps,
    'aria-activedescendant' | 'aria-autocomplete' | 'aria-controls' | 'aria-haspopup' | 'onKeyDown'
  >;
}

/** One line of text. */
export function TextValueField(props: TextValueProps) {
  const { path, label, showLabel = true, help, value, required = false, onChange } = props;
  const { errorOf, touch } = useFieldsForm();
  const error = errorOf(path);
  return (
    <TextField
      {...(props.fieldRef ? { ref: props.fieldRef } : {})}
      id={fieldId(path)}
      {...(showLabel ? { label } : { 'aria-label': label })}
      {...(help === undefined ? {} : { description: help })}
      {...(error ? { validationState: 'invalid', errorMessage: showMessage(error) } : {})}
      width="100%"
      value={value}
      {...(required ? { isRequired: true, necessityIndicator: 'label' } : {})}
      validationBehavior="aria"
      autoComplete="off"
      {...props.combo}
      onChange={onChange}
      onBlur={() => {
        touch(path);
        props.onLeave?.();
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
      <div
        className={showLabel ? 'value-field-pick value-field-pick-labelled' : 'value-field-pick'}
      >
        <ActionButton
          isQuiet
          aria-label={text('dataElement.pick', { field: label })}
          onPress={() => void pick()}
        >
          <Data />
        </ActionButton>
      </div>
    </div>
  );
}

import { useFieldError, useFieldsForm } from '../form/FormContext';
import { fieldId } from '../form/fieldId';
import { showMessage } from '../texts/text';

/** What every field has, whatever control of Spectrum's it is. */
export interface FieldProps {
  path: string;
  label: string;
  /** False keeps the label for assistive technology alone. */
  showLabel?: boolean;
  help?: string;
  required?: boolean;
  /** What to know of a value that may stay as it is. */
  warning?: string | undefined;
}

export const warningId = (path: string): string => `${fieldId(path)}-warning`;

/** The field as Spectrum's controls take it: with the form's error, which shows once the field was left. */
export function useFieldProps(props: FieldProps) {
  const { path, label, showLabel = true, help, required = false } = props;
  const { touch } = useFieldsForm();
  const error = useFieldError(path);
  return {
    id: fieldId(path),
    ...(showLabel ? { label } : { 'aria-label': label }),
    ...(help === undefined ? {} : { description: help }),
    ...(props.warning === undefined ? {} : { 'aria-describedby': warningId(path) }),
    ...(error ? ({ validationState: 'invalid', errorMessage: showMessage(error) } as const) : {}),
    ...(required ? ({ isRequired: true, necessityIndicator: 'label' } as const) : {}),
    width: '100%',
    validationBehavior: 'aria',
    onBlur: () => touch(path),
  } as const;
}

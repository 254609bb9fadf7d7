import Alert from '@spectrum-icons/workflow/Alert';
import { warningId } from './useFieldProps';
import './FieldError.css';

/** What to know of a field's value, which may stay as it is all the same. The field is described by it. */
export function FieldWarning({ path, warning }: { path: string; warning: string | undefined }) {
  return warning === undefined ? null : (
    <p id={warningId(path)} className="field-error field-warning">
      <Alert size="S" color="notice" />
      <span>{warning}</span>
    </p>
  );
}

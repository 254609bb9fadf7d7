import Alert from '@spectrum-icons/workflow/Alert';
import type { ReactNode } from 'react';
import './FieldError.css';

/** A message at a field that Spectrum has no control for, looking as Spectrum's do. */
export function FieldError({ id, children }: { id: string; children: ReactNode }) {
  return (
    <p id={id} className="field-error">
      <Alert size="S" color="negative" />
      <span>{children}</span>
    </p>
  );
}

import type { ReactNode } from 'react';
import { AlertIcon } from './icons';
import './FieldError.css';

/** A message at a field that Spectrum has no control for, looking as Spectrum's do. */
export function FieldError({ id, children }: { id: string; children: ReactNode }) {
  return (
    <p id={id} className="field-error">
      <AlertIcon />
      <span>{children}</span>
    </p>
  );
}

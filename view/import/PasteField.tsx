import { useId } from 'react';
import { text } from '../texts/text';

export interface PasteFieldProps {
  code: string;
  onChange(code: string): void;
}

/** Where code is pasted: plain, because Tab has to lead on, and because of any size. */
export function PasteField({ code, onChange }: PasteFieldProps) {
  const id = useId();
  return (
    <div>
      <label htmlFor={id} className="field-label">
        {text('import.code')}
      </label>
      <textarea
        id={id}
        className="import-code"
        aria-describedby={`${id}-help`}
        rows={8}
        spellCheck={false}
        autoCapitalize="off"
        autoComplete="off"
        value={code}
        onChange={(event) => onChange(event.target.value)}
      />
      <p id={`${id}-help`} className="field-help">
        {text('import.code.help')}
      </p>
    </div>
  );
}

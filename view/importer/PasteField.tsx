import { TextArea } from '@adobe/react-spectrum/TextArea';
import { text } from '../texts/text';

export interface PasteFieldProps {
  code: string;
  onChange(code: string): void;
}

/** Where code is pasted: plain, because Tab has to lead on, and because of any size. */
export function PasteField({ code, onChange }: PasteFieldProps) {
  return (
    <TextArea
      UNSAFE_className="import-code"
      label={text('importer.code')}
      description={text('importer.code.help')}
      width="100%"
      height="size-2000"
      autoFocus
      autoComplete="off"
      spellCheck="false"
      value={code}
      onChange={onChange}
    />
  );
}

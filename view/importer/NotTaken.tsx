import Alert from '@spectrum-icons/workflow/Alert';
import { useId } from 'react';
import { showMessage, text } from '../texts/text';
import type { ImportNote, ImportProblem } from './importTypes';

/** What of the pasted code becomes no callback. */
export function NotTaken({ problems }: { problems: readonly ImportProblem[] }) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="import-item">
      <h3 id={id} className="import-not-taken">
        {text('importer.notTaken')}
      </h3>
      <Lines label={text('importer.notTaken')} lines={problems} showsColumn />
    </section>
  );
}

export interface LinesProps {
  label: string;
  lines: readonly (ImportProblem | ImportNote)[];
  /** True where a line alone is too little to find what is meant. */
  showsColumn?: boolean;
}

/** Notes on lines of the pasted code. */
export function Lines({ label, lines, showsColumn = false }: LinesProps) {
  return (
    <ul className="import-lines" aria-label={label}>
      {lines.map((entry, index) => {
        const isDone = 'weight' in entry && entry.weight === 'changed';
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: the notes never move
          <li key={index} className={isDone ? 'import-note' : 'import-note import-note-check'}>
            <span className="import-note-mark">{!isDone && <Alert size="S" color="notice" />}</span>
            <span className="import-note-line">
              {showsColumn
                ? text('importer.place', { line: `${entry.line}`, column: `${entry.column}` })
                : text('importer.line', { line: `${entry.line}` })}
            </span>
            <span>{showMessage(entry.message)}</span>
          </li>
        );
      })}
    </ul>
  );
}

import { ActionButton } from '@adobe/react-spectrum/ActionButton';
import { Checkbox } from '@adobe/react-spectrum/Checkbox';
import { useId, useMemo } from 'react';
import { CodePreview } from '../callbackFields/CodePreview';
import { emptyArgument } from '../domain/callback/callback';
import { trackerLabel } from '../domain/trackers/trackerLabel';
import { lintCallback } from '../lint/lintCallback';
import { lintContext } from '../lint/lintContext';
import { text } from '../texts/text';
import type { ImportedCallback } from './importTypes';
import { Lines } from './NotTaken';

export interface ImportedItemProps {
  callback: ImportedCallback;
  isWanted: boolean;
  /** Where several can be taken. */
  onToggle?(): void;
  /** Where one alone can be taken. */
  onUse?(): void;
}

/** One callback that pasted code becomes: its name, code and arguments, and what there is to say about it. */
export function ImportedItem({ callback, isWanted, onToggle, onUse }: ImportedItemProps) {
  const { name, line, source, arguments: list, trackers, notes } = callback;
  const id = useId();
  const toMend = useMemo(() => countProblems(callback), [callback]);
  return (
    <li className="import-item">
      <div className="import-item-top">
        {onToggle ? (
          <Checkbox isSelected={isWanted} isEmphasized onChange={onToggle}>
            {name}
          </Checkbox>
        ) : (
          <>
            <span id={id}>{name}</span>
            <ActionButton
              aria-label={text('importer.useNamed', { name })}
              onPress={() => onUse?.()}
            >
              {text('importer.use')}
            </ActionButton>
          </>
        )}
        <span className="import-item-line">{text('importer.from', { line: `${line}` })}</span>
      </div>
      <CodePreview
        label={text('callbackFields.code.of', { name })}
        code={source}
        arguments={list}
      />
      {trackers.length > 0 && (
        <p className="field-help">
          {text('importer.trackers', { trackers: trackers.map(trackerLabel).join(', ') })}
        </p>
      )}
      {notes.length > 0 && <Lines label={text('importer.notes', { name })} lines={notes} />}
      {toMend > 0 && <p className="import-lint">{text('importer.lint', { number: toMend })}</p>}
    </li>
  );
}

function countProblems({ source, arguments: list, trackers }: ImportedCallback): number {
  const values = list.map((each) => ({ ...emptyArgument(), ...each }));
  return lintCallback(source, lintContext({ arguments: values, trackers, hitTypes: [] }, {}))
    .length;
}

import { ActionButton } from '@adobe/react-spectrum/ActionButton';
import { Text } from '@adobe/react-spectrum/Text';
import { useState } from 'react';
import { FieldError } from '../fields/FieldError';
import { AddIcon } from '../fields/icons';
import { Removed } from '../fields/Removed';
import { useFieldsForm } from '../form/FormContext';
import { fieldId } from '../form/fieldId';
import { showMessage, text } from '../texts/text';
import { ComparisonRow } from './ComparisonRow';
import { type ComparisonValues, emptyComparison, isBlank } from './comparison';

export interface ComparisonsFieldProps {
  path: string;
  list: readonly ComparisonValues[];
  update(change: (list: readonly ComparisonValues[]) => readonly ComparisonValues[]): void;
  focus(path: string): void;
}

/** What is compared with what, row by row. */
export function ComparisonsField({ path, list, update, focus }: ComparisonsFieldProps) {
  const { errorOf } = useFieldsForm();
  const [removed, setRemoved] = useState<{ row: ComparisonValues; index: number }>();
  const none = errorOf(`${path}.add`);
  const errorId = `${fieldId(path)}-error`;
  const insert = (row: ComparisonValues, index: number) => {
    update((now) => [...now.slice(0, index), row, ...now.slice(index)]);
    focus(`${path}.${row.id}.from`);
  };
  const remove = (row: ComparisonValues, index: number) => {
    const left = list.filter(({ id }) => id !== row.id);
    const next = left[Math.min(index, left.length - 1)];
    update((now) => now.filter(({ id }) => id !== row.id));
    if (isBlank(row)) return focus(next ? `${path}.${next.id}.from` : `${path}.add`);
    setRemoved({ row, index });
    focus(`${path}.undo`);
  };
  const undo = () => {
    if (removed) insert(removed.row, removed.index);
    setRemoved(undefined);
  };
  const said =
    removed &&
    text('comparison.removed', {
      name: removed.row.from.trim() || text('comparison.unnamed'),
    });
  return (
    <fieldset className="plain-fieldset comparisons">
      <legend className="field-label">{text('comparisons')}</legend>
      <p className="field-help">{text('comparisons.help')}</p>
      <div role="status" className="hidden">
        {said}
      </div>
      {list.map((row, index) => (
        <ComparisonRow
          key={row.id}
          path={`${path}.${row.id}`}
          number={index + 1}
          row={row}
          onChange={(changed) =>
            update((now) =>
              now.map((entry) => (entry.id === row.id ? { ...entry, ...changed } : entry)),
            )
          }
          onRemove={() => remove(row, index)}
        />
      ))}
      <ActionButton
        id={fieldId(`${path}.add`)}
        {...(none ? { 'aria-describedby': errorId } : {})}
        onPress={() => insert(emptyComparison(), list.length)}
      >
        <AddIcon />
        <Text>{text('comparisons.add')}</Text>
      </ActionButton>
      {none && <FieldError id={errorId}>{showMessage(none)}</FieldError>}
      {said && (
        <Removed path={`${path}.undo`} onUndo={undo}>
          {said}
        </Removed>
      )}
    </fieldset>
  );
}

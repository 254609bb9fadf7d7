import { ActionButton } from '@adobe/react-spectrum/ActionButton';
import { Text } from '@adobe/react-spectrum/Text';
import Add from '@spectrum-icons/workflow/Add';
import { FieldError } from '../fields/FieldError';
import { Removed } from '../fields/Removed';
import { useRows } from '../fields/useRows';
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
  const { removed, add, remove, undo } = useRows({
    path,
    rows: list,
    update,
    focus,
    fieldOf: ({ id }) => `${path}.${id}.from`,
    isBlank,
  });
  const none = errorOf(`${path}.add`);
  const errorId = `${fieldId(path)}-error`;
  return (
    <fieldset className="plain-fieldset comparisons">
      <legend className="field-label">{text('comparisons')}</legend>
      <p className="field-help">{text('comparisons.help')}</p>
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
          onRemove={() => remove(row)}
        />
      ))}
      <ActionButton
        id={fieldId(`${path}.add`)}
        {...(none ? { 'aria-describedby': errorId } : {})}
        onPress={() => add(emptyComparison())}
      >
        <Add />
        <Text>{text('comparisons.add')}</Text>
      </ActionButton>
      {none && <FieldError id={errorId}>{showMessage(none)}</FieldError>}
      <Removed
        path={`${path}.undo`}
        removed={
          removed && {
            id: removed.id,
            said: text('comparison.removed', {
              name: removed.from.trim() || text('comparison.unnamed'),
            }),
          }
        }
        onUndo={undo}
      />
    </fieldset>
  );
}

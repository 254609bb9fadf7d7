import { ListField } from '../../fields/ListField';
import { useFieldError } from '../../form/FormContext';
import { showMessage, text } from '../../texts/text';
import { ComparisonFields } from './ComparisonFields';
import { type ComparisonValues, emptyComparison, isBlank } from './comparison';

export interface ComparisonsFieldProps {
  path: string;
  list: readonly ComparisonValues[];
  update(change: (list: readonly ComparisonValues[]) => readonly ComparisonValues[]): void;
  focus(path: string): void;
}

/** What is compared with what, row by row. */
export function ComparisonsField({ path, list, update, focus }: ComparisonsFieldProps) {
  const none = useFieldError(`${path}.add`);
  return (
    <ListField
      path={path}
      label={text('hitMatches.comparisons')}
      help={text('hitMatches.comparisons.help')}
      more={text('hitMatches.comparisons.more')}
      rows={list}
      update={update}
      focus={focus}
      columns={3}
      addLabel={text('hitMatches.comparisons.add')}
      emptyRow={emptyComparison}
      removeLabel={({ from }, number) =>
        text('hitMatches.comparison.remove', { name: from || number })
      }
      removedLabel={({ from }) =>
        text('hitMatches.comparison.removed', {
          name: from.trim() || text('fields.unnamed'),
        })
      }
      fieldOf={({ id }) => `${path}.${id}.from`}
      isBlank={isBlank}
      error={none && showMessage(none)}
    >
      {(row, number, change) => (
        <ComparisonFields path={`${path}.${row.id}`} number={number} row={row} onChange={change} />
      )}
    </ListField>
  );
}

import { meaningOfClearable, speltClearable } from '../../domain/clearing/clearableNames';
import { emptyName, type NameValues } from '../../domain/clearing/clearing';
import { ComboField, type ComboFieldProps } from '../../fields/ComboField';
import { ListField } from '../../fields/ListField';
import { text } from '../../texts/text';

export interface NamesFieldProps {
  path: string;
  label: string;
  help: string;
  addLabel: string;
  list: readonly NameValues[];
  search: ComboFieldProps['search'];
  update(change: (list: readonly NameValues[]) => readonly NameValues[]): void;
  focus(path: string): void;
}

function meaningOf(name: string): { help?: string } {
  const help = meaningOfClearable(name.trim());
  return help === undefined ? {} : { help };
}

/** Any number of variables, by their names. */
export function NamesField({ list, search, ...common }: NamesFieldProps) {
  const { path, label } = common;
  return (
    <ListField
      {...common}
      rows={list}
      columns={1}
      showLabels={false}
      emptyRow={emptyName}
      removeLabel={({ name }, number) =>
        text('clearing.name.remove', { list: label, name: name || number })
      }
      removedLabel={({ name }) => text('clearing.name.removed', { name: name.trim(), list: label })}
      fieldOf={({ id }) => `${path}.${id}`}
      isBlank={({ name }) => name.trim() === ''}
    >
      {({ id, name }, number, change) => (
        <ComboField
          path={`${path}.${id}`}
          label={text('clearing.name', { list: label, number })}
          showLabel={false}
          {...meaningOf(name)}
          value={name}
          search={search}
          none={(query) => text('clearing.name.none', { query })}
          spelt={speltClearable}
          onChange={(changed) => change({ name: changed })}
        />
      )}
    </ListField>
  );
}

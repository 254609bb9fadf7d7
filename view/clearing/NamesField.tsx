import { ActionButton } from '@adobe/react-spectrum/ActionButton';
import { Text } from '@adobe/react-spectrum/Text';
import { ComboField, type ComboFieldProps } from '../fields/ComboField';
import { AddIcon, RemoveIcon } from '../fields/icons';
import { fieldId } from '../form/fieldId';
import { text } from '../texts/text';
import { meaningOfClearable, speltClearable } from './clearableNames';
import { emptyName, type NameValues } from './clearing';
import './NamesField.css';

export interface NamesFieldProps {
  path: string;
  label: string;
  help: string;
  /** What the button says that adds a row. */
  add: string;
  list: readonly NameValues[];
  search: ComboFieldProps['search'];
  update(change: (list: readonly NameValues[]) => readonly NameValues[]): void;
  focus(path: string): void;
}

/** Any number of variables, by their names. */
export function NamesField({
  path,
  label,
  help,
  add,
  list,
  search,
  update,
  focus,
}: NamesFieldProps) {
  const insert = () => {
    const added = emptyName();
    update((now) => [...now, added]);
    focus(`${path}.${added.id}`);
  };
  const remove = (id: string) => {
    const index = list.findIndex((entry) => entry.id === id);
    const next = list[index + 1] ?? list[index - 1];
    update((now) => now.filter((entry) => entry.id !== id));
    focus(next ? `${path}.${next.id}` : `${path}.add`);
  };
  return (
    <fieldset className="plain-fieldset names">
      <legend className="field-label">{label}</legend>
      <p className="field-help">{help}</p>
      {list.map(({ id, name }, index) => {
        const meaning = meaningOfClearable(name.trim());
        return (
          <div className="name" key={id}>
            <div className="name-text">
              <ComboField
                path={`${path}.${id}`}
                label={text('clearing.name', { list: label, number: index + 1 })}
                showLabel={false}
                {...(meaning === undefined ? {} : { help: meaning })}
                value={name}
                search={search}
                none={(query) => text('clearing.name.none', { query })}
                spelt={speltClearable}
                onChange={(changed) =>
                  update((now) =>
                    now.map((entry) => (entry.id === id ? { ...entry, name: changed } : entry)),
                  )
                }
              />
            </div>
            <ActionButton
              isQuiet
              aria-label={text('clearing.name.remove', { list: label, name: name || index + 1 })}
              onPress={() => remove(id)}
            >
              <RemoveIcon />
            </ActionButton>
          </div>
        );
      })}
      <ActionButton id={fieldId(`${path}.add`)} onPress={insert}>
        <AddIcon />
        <Text>{add}</Text>
      </ActionButton>
    </fieldset>
  );
}

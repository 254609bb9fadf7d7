import { ActionButton } from '@adobe/react-spectrum/ActionButton';
import { Text } from '@adobe/react-spectrum/Text';
import Add from '@spectrum-icons/workflow/Add';
import Close from '@spectrum-icons/workflow/Close';
import { ComboField, type ComboFieldProps } from '../fields/ComboField';
import { Removed } from '../fields/Removed';
import { useRows } from '../fields/useRows';
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
export function NamesField(props: NamesFieldProps) {
  const { path, label, help, list, search, update, focus } = props;
  const { removed, add, remove, undo } = useRows({
    path,
    rows: list,
    update,
    focus,
    fieldOf: ({ id }) => `${path}.${id}`,
    isBlank: ({ name }) => name.trim() === '',
  });
  return (
    <fieldset className="plain-fieldset names">
      <legend className="field-label">{label}</legend>
      <p className="field-help">{help}</p>
      {list.map((row, index) => {
        const { id, name } = row;
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
              onPress={() => remove(row)}
            >
              <Close />
            </ActionButton>
          </div>
        );
      })}
      <ActionButton id={fieldId(`${path}.add`)} onPress={() => add(emptyName())}>
        <Add />
        <Text>{props.add}</Text>
      </ActionButton>
      <Removed
        path={`${path}.undo`}
        removed={
          removed && {
            id: removed.id,
            said: text('clearing.name.removed', { name: removed.name.trim(), list: label }),
          }
        }
        onUndo={undo}
      />
    </fieldset>
  );
}

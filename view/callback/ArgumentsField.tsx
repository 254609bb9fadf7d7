import { ActionButton } from '@adobe/react-spectrum/ActionButton';
import { Text } from '@adobe/react-spectrum/Text';
import Add from '@spectrum-icons/workflow/Add';
import Close from '@spectrum-icons/workflow/Close';
import { Removed } from '../fields/Removed';
import { useRows } from '../fields/useRows';
import { TextValueField, ValueField } from '../fields/ValueField';
import { fieldId } from '../form/fieldId';
import { text } from '../texts/text';
import { type ArgumentValues, emptyArgument } from './callback';
import './ArgumentsField.css';

export interface ArgumentsFieldProps {
  /** Stands before each field's path: empty, or ends with a dot. */
  prefix: string;
  list: readonly ArgumentValues[];
  update(change: (list: readonly ArgumentValues[]) => readonly ArgumentValues[]): void;
  focus(path: string): void;
}

function saidOf({ name }: ArgumentValues): string {
  return name.trim() === ''
    ? text('argument.removed.unnamed')
    : text('argument.removed', { name: name.trim() });
}

/** The extra arguments: a name and a value each. */
export function ArgumentsField({ prefix, list, update, focus }: ArgumentsFieldProps) {
  const path = `${prefix}arguments`;
  const change = (id: string, changed: Partial<ArgumentValues>) =>
    update((now) => now.map((entry) => (entry.id === id ? { ...entry, ...changed } : entry)));
  const { removed, add, remove, undo } = useRows({
    path,
    rows: list,
    update,
    focus,
    fieldOf: ({ id }) => `${path}.${id}.name`,
    isBlank: ({ name, value }) => name.trim() === '' && value === '',
  });
  return (
    <fieldset className="plain-fieldset arguments">
      <legend className="field-label">{text('arguments')}</legend>
      <p className="field-help">{text('arguments.help')}</p>
      {list.map((row, index) => {
        const { id, name, value } = row;
        return (
          <div className="argument" key={id}>
            <div className="argument-name">
              <TextValueField
                path={`${path}.${id}.name`}
                label={text('argument.name', { number: index + 1 })}
                value={name}
                onChange={(changed) => change(id, { name: changed })}
              />
            </div>
            <div className="argument-value">
              <ValueField
                path={`${path}.${id}.value`}
                label={text('argument.value', { number: index + 1 })}
                value={value}
                onChange={(changed) => change(id, { value: changed })}
              />
            </div>
            <div className="argument-remove">
              <ActionButton
                isQuiet
                aria-label={text('argument.remove', { name: name || index + 1 })}
                onPress={() => remove(row)}
              >
                <Close />
              </ActionButton>
            </div>
          </div>
        );
      })}
      <ActionButton id={fieldId(`${path}.add`)} onPress={() => add(emptyArgument())}>
        <Add />
        <Text>{text('argument.add')}</Text>
      </ActionButton>
      <Removed
        path={`${path}.undo`}
        removed={removed && { id: removed.id, said: saidOf(removed) }}
        onUndo={undo}
      />
    </fieldset>
  );
}

import { ActionButton } from '@adobe/react-spectrum/ActionButton';
import { Text } from '@adobe/react-spectrum/Text';
import { AddIcon, RemoveIcon } from '../fields/icons';
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

/** The extra arguments: a name and a value each. */
export function ArgumentsField({ prefix, list, update, focus }: ArgumentsFieldProps) {
  const path = `${prefix}arguments`;
  const add = () => {
    const added = emptyArgument();
    update((now) => [...now, added]);
    focus(`${path}.${added.id}.name`);
  };
  const change = (id: string, changed: Partial<ArgumentValues>) =>
    update((now) => now.map((entry) => (entry.id === id ? { ...entry, ...changed } : entry)));
  const remove = (id: string) => {
    const index = list.findIndex((entry) => entry.id === id);
    const left = list.filter((entry) => entry.id !== id);
    const next = left[Math.min(index, left.length - 1)];
    update((now) => now.filter((entry) => entry.id !== id));
    focus(next ? `${path}.${next.id}.name` : `${path}.add`);
  };
  return (
    <fieldset className="plain-fieldset arguments">
      <legend className="field-label">{text('arguments')}</legend>
      <p className="field-help">{text('arguments.help')}</p>
      {list.map(({ id, name, value }, index) => (
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
              onPress={() => remove(id)}
            >
              <RemoveIcon />
            </ActionButton>
          </div>
        </div>
      ))}
      <ActionButton id={fieldId(`${path}.add`)} onPress={add}>
        <AddIcon />
        <Text>{text('argument.add')}</Text>
      </ActionButton>
    </fieldset>
  );
}

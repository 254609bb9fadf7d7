import { type ArgumentValues, emptyArgument } from '../domain/callback/callback';
import { ListField } from '../fields/ListField';
import { TextValueField, ValueField } from '../fields/ValueField';
import { text } from '../texts/text';

export interface ArgumentsFieldProps {
  /** Stands before each field's path: empty, or ends with a dot. */
  prefix: string;
  list: readonly ArgumentValues[];
  update(change: (list: readonly ArgumentValues[]) => readonly ArgumentValues[]): void;
  focus(path: string): void;
}

function removedLabel({ name }: ArgumentValues): string {
  return name.trim() === ''
    ? text('callbackFields.argument.removed.unnamed')
    : text('callbackFields.argument.removed', { name: name.trim() });
}

/** The extra arguments: a name and a value each. */
export function ArgumentsField({ prefix, list, update, focus }: ArgumentsFieldProps) {
  const path = `${prefix}arguments`;
  return (
    <ListField
      path={path}
      label={text('callbackFields.arguments')}
      help={text('callbackFields.arguments.help')}
      rows={list}
      update={update}
      focus={focus}
      columns={2}
      addLabel={text('callbackFields.argument.add')}
      emptyRow={emptyArgument}
      removeLabel={({ name }, number) =>
        text('callbackFields.argument.remove', { name: name || number })
      }
      removedLabel={removedLabel}
      fieldOf={({ id }) => `${path}.${id}.name`}
      isBlank={({ name, value }) => name.trim() === '' && value === ''}
    >
      {({ id, name, value }, number, change) => (
        <>
          <TextValueField
            path={`${path}.${id}.name`}
            label={text('callbackFields.argument.name', { number })}
            value={name}
            onChange={(changed) => change({ name: changed })}
          />
          <ValueField
            path={`${path}.${id}.value`}
            label={text('callbackFields.argument.value', { number })}
            value={value}
            onChange={(changed) => change({ value: changed })}
          />
        </>
      )}
    </ListField>
  );
}

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
    ? text('argument.removed.unnamed')
    : text('argument.removed', { name: name.trim() });
}

/** The extra arguments: a name and a value each. */
export function ArgumentsField({ prefix, list, update, focus }: ArgumentsFieldProps) {
  const path = `${prefix}arguments`;
  return (
    <ListField
      path={path}
      label={text('arguments')}
      help={text('arguments.help')}
      rows={list}
      update={update}
      focus={focus}
      columns={2}
      addLabel={text('argument.add')}
      emptyRow={emptyArgument}
      removeLabel={({ name }, number) => text('argument.remove', { name: name || number })}
      removedLabel={removedLabel}
      fieldOf={({ id }) => `${path}.${id}.name`}
      isBlank={({ name, value }) => name.trim() === '' && value === ''}
    >
      {({ id, name, value }, number, change) => (
        <>
          <TextValueField
            path={`${path}.${id}.name`}
            label={text('argument.name', { number })}
            value={name}
            onChange={(changed) => change({ name: changed })}
          />
          <ValueField
            path={`${path}.${id}.value`}
            label={text('argument.value', { number })}
            value={value}
            onChange={(changed) => change({ value: changed })}
          />
        </>
      )}
    </ListField>
  );
}

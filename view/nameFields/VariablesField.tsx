import {
  emptyVariable,
  isBlank,
  SETTABLE,
  type VariableValues,
} from '../domain/variables/variables';
import { ListField } from '../fields/ListField';
import { ValueField } from '../fields/ValueField';
import { text } from '../texts/text';
import { VariableField } from './VariableField';

export interface VariablesFieldProps {
  path: string;
  help: string;
  list: readonly VariableValues[];
  update(change: (list: readonly VariableValues[]) => readonly VariableValues[]): void;
  focus(path: string): void;
}

/** How to write a value that is more than a text. */
function syntaxOf(name: string): { help?: string } {
  const named = name.trim();
  return named === 'events' || named === 'products'
    ? { help: text(`nameFields.variable.${named}.syntax`) }
    : {};
}

/** Variables and the values that a hit is given. */
export function VariablesField({ path, help, list, update, focus }: VariablesFieldProps) {
  return (
    <ListField
      path={path}
      label={text('nameFields.variables')}
      help={help}
      rows={list}
      update={update}
      focus={focus}
      columns={2}
      addLabel={text('nameFields.variables.add')}
      emptyRow={emptyVariable}
      removeLabel={({ name }, number) =>
        text('nameFields.variable.remove', { name: name || number })
      }
      removedLabel={({ name }) =>
        text('nameFields.variable.removed', {
          name: name.trim() || text('nameFields.variable.unnamed'),
        })
      }
      fieldOf={({ id }) => `${path}.${id}.name`}
      isBlank={isBlank}
    >
      {({ id, name, value }, number, change) => (
        <>
          <VariableField
            path={`${path}.${id}.name`}
            label={text('nameFields.variable.name', { number })}
            offered={SETTABLE}
            value={name}
            onChange={(changed) => change({ name: changed })}
          />
          <ValueField
            path={`${path}.${id}.value`}
            label={text('nameFields.variable.value', { number })}
            {...syntaxOf(name)}
            value={value}
            onChange={(changed) => change({ value: changed })}
          />
        </>
      )}
    </ListField>
  );
}

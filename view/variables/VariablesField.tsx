import { ActionButton } from '@adobe/react-spectrum/ActionButton';
import { Text } from '@adobe/react-spectrum/Text';
import Add from '@spectrum-icons/workflow/Add';
import Close from '@spectrum-icons/workflow/Close';
import { Removed } from '../fields/Removed';
import { useRows } from '../fields/useRows';
import { ValueField } from '../fields/ValueField';
import { fieldId } from '../form/fieldId';
import { text } from '../texts/text';
import { VariableField } from './VariableField';
import { emptyVariable, isBlank, SETTABLE, type VariableValues } from './variables';
import './VariablesField.css';

export interface VariablesFieldProps {
  path: string;
  help: string;
  list: readonly VariableValues[];
  update(change: (list: readonly VariableValues[]) => readonly VariableValues[]): void;
  focus(path: string): void;
}

const nameOf = ({ name }: VariableValues) => name.trim() || text('variable.unnamed');

/** How to write a value that is more than a text. */
function syntaxOf(name: string): string | undefined {
  const named = name.trim();
  return named === 'events' || named === 'products' ? text(`variable.${named}.syntax`) : undefined;
}

/** Variables and the values that a hit is given. */
export function VariablesField({ path, help, list, update, focus }: VariablesFieldProps) {
  const { removed, add, remove, undo } = useRows({
    path,
    rows: list,
    update,
    focus,
    fieldOf: ({ id }) => `${path}.${id}.name`,
    isBlank,
  });
  const change = (id: string, changed: Partial<VariableValues>) =>
    update((now) => now.map((row) => (row.id === id ? { ...row, ...changed } : row)));
  return (
    <fieldset className="plain-fieldset variables">
      <legend className="field-label">{text('variables')}</legend>
      <p className="field-help">{help}</p>
      {list.map((row, index) => {
        const { id, name, value } = row;
        const syntax = syntaxOf(name);
        return (
          <div className="variable" key={id}>
            <div className="variable-name">
              <VariableField
                path={`${path}.${id}.name`}
                label={text('variable.name', { number: index + 1 })}
                offered={SETTABLE}
                value={name}
                onChange={(changed) => change(id, { name: changed })}
              />
            </div>
            <div className="variable-value">
              <ValueField
                path={`${path}.${id}.value`}
                label={text('variable.value', { number: index + 1 })}
                {...(syntax === undefined ? {} : { help: syntax })}
                value={value}
                onChange={(changed) => change(id, { value: changed })}
              />
            </div>
            <div className="variable-remove">
              <ActionButton
                isQuiet
                aria-label={text('variable.remove', { name: name || index + 1 })}
                onPress={() => remove(row)}
              >
                <Close />
              </ActionButton>
            </div>
          </div>
        );
      })}
      <ActionButton id={fieldId(`${path}.add`)} onPress={() => add(emptyVariable())}>
        <Add />
        <Text>{text('variables.add')}</Text>
      </ActionButton>
      <Removed
        path={`${path}.undo`}
        removed={
          removed && { id: removed.id, said: text('variable.removed', { name: nameOf(removed) }) }
        }
        onUndo={undo}
      />
    </fieldset>
  );
}

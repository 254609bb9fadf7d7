import { ActionButton } from '@adobe/react-spectrum/ActionButton';
import { Text } from '@adobe/react-spectrum/Text';
import { FieldError } from '../fields/FieldError';
import { AddIcon, RemoveIcon } from '../fields/icons';
import { Removed } from '../fields/Removed';
import { useRows } from '../fields/useRows';
import { TextValueField } from '../fields/ValueField';
import { useFieldsForm } from '../form/FormContext';
import { fieldId } from '../form/fieldId';
import { HitValueField } from '../hitValue/HitValueField';
import { showMessage, text } from '../texts/text';
import { emptyField, type ForwardedField, isBlank } from './forwardedFields';

export interface ForwardedFieldsFieldProps {
  path: string;
  list: readonly ForwardedField[];
  update(change: (list: readonly ForwardedField[]) => readonly ForwardedField[]): void;
  focus(path: string): void;
}

/** What is forwarded of the hit, and under which name, row by row. */
export function ForwardedFieldsField({ path, list, update, focus }: ForwardedFieldsFieldProps) {
  const { errorOf } = useFieldsForm();
  const { removed, add, remove, undo } = useRows({
    path,
    rows: list,
    update,
    focus,
    fieldOf: ({ id }) => `${path}.${id}.from`,
    isBlank,
  });
  const change = (id: string, changed: Partial<ForwardedField>) =>
    update((now) => now.map((entry) => (entry.id === id ? { ...entry, ...changed } : entry)));
  const none = errorOf(`${path}.add`);
  const errorId = `${fieldId(path)}-error`;
  return (
    <fieldset className="plain-fieldset">
      <legend className="field-label">{text('forwardHit.fields')}</legend>
      <p className="field-help">{text('forwardHit.fields.help')}</p>
      {list.map(({ id, from, to }, index) => (
        <div key={id} className="forwarded-field">
          <HitValueField
            path={`${path}.${id}.from`}
            label={text('forwardHit.from', { number: index + 1 })}
            value={from}
            onChange={(value) => change(id, { from: value })}
          />
          <TextValueField
            path={`${path}.${id}.to`}
            label={text('forwardHit.to', { number: index + 1 })}
            value={to}
            onChange={(value) => change(id, { to: value })}
          />
          <ActionButton
            isQuiet
            aria-label={text('forwardHit.field.remove', { name: from || index + 1 })}
            onPress={() => {
              const row = list.find((entry) => entry.id === id);
              if (row) remove(row);
            }}
          >
            <RemoveIcon />
          </ActionButton>
        </div>
      ))}
      <ActionButton
        id={fieldId(`${path}.add`)}
        {...(none ? { 'aria-describedby': errorId } : {})}
        onPress={() => add(emptyField())}
      >
        <AddIcon />
        <Text>{text('forwardHit.field.add')}</Text>
      </ActionButton>
      {none && <FieldError id={errorId}>{showMessage(none)}</FieldError>}
      <Removed
        path={`${path}.undo`}
        removed={
          removed && {
            id: removed.id,
            said: text('forwardHit.field.removed', {
              name: removed.from.trim() || removed.to.trim() || text('comparison.unnamed'),
            }),
          }
        }
        onUndo={undo}
      />
    </fieldset>
  );
}

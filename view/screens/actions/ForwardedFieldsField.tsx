import { ListField } from '../../fields/ListField';
import { TextValueField } from '../../fields/ValueField';
import { useFieldsForm } from '../../form/FormContext';
import { HitValueField } from '../../nameFields/HitValueField';
import { showMessage, text } from '../../texts/text';
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
  const none = errorOf(`${path}.add`);
  return (
    <ListField
      path={path}
      label={text('forwardHit.fields')}
      help={text('forwardHit.fields.help')}
      rows={list}
      update={update}
      focus={focus}
      columns={2}
      addLabel={text('forwardHit.field.add')}
      emptyRow={emptyField}
      removeLabel={({ from }, number) => text('forwardHit.field.remove', { name: from || number })}
      removedLabel={({ from, to }) =>
        text('forwardHit.field.removed', {
          name: from.trim() || to.trim() || text('fields.unnamed'),
        })
      }
      fieldOf={({ id }) => `${path}.${id}.from`}
      isBlank={isBlank}
      error={none && showMessage(none)}
    >
      {({ id, from, to }, number, change) => (
        <>
          <HitValueField
            path={`${path}.${id}.from`}
            label={text('forwardHit.from', { number })}
            value={from}
            onChange={(value) => change({ from: value })}
          />
          <TextValueField
            path={`${path}.${id}.to`}
            label={text('forwardHit.to', { number })}
            value={to}
            onChange={(value) => change({ to: value })}
          />
        </>
      )}
    </ListField>
  );
}

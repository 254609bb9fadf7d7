import { emptyField, type ForwardedField, isBlank } from '../../domain/forwarding/forwardedFields';
import { personalDataIn } from '../../domain/forwarding/personalData';
import { ListField } from '../../fields/ListField';
import { TextValueField } from '../../fields/ValueField';
import { useFieldError } from '../../form/FormContext';
import { HitValueField } from '../../nameFields/HitValueField';
import { showMessage, text } from '../../texts/text';

export interface ForwardedFieldsFieldProps {
  path: string;
  list: readonly ForwardedField[];
  update(change: (list: readonly ForwardedField[]) => readonly ForwardedField[]): void;
  focus(path: string): void;
}

function warningFor(from: string): string | undefined {
  const kind = personalDataIn(from);
  return kind && text(`forwardHit.personal.${kind}`);
}

/** What is forwarded of the hit, and under which name, row by row. */
export function ForwardedFieldsField({ path, list, update, focus }: ForwardedFieldsFieldProps) {
  const none = useFieldError(`${path}.add`);
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
      removeLabel={({ from }, number) =>
        text('forwardHit.field.remove', { name: from.trim() || number })
      }
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
          <div>
            <HitValueField
              path={`${path}.${id}.from`}
              label={text('forwardHit.from', { number })}
              value={from}
              warning={warningFor(from)}
              onChange={(changed) => change({ from: changed })}
            />
          </div>
          <div>
            <TextValueField
              path={`${path}.${id}.to`}
              label={text('forwardHit.to', { number })}
              value={to}
              onChange={(changed) => change({ to: changed })}
            />
          </div>
        </>
      )}
    </ListField>
  );
}

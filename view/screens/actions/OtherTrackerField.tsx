import { ActionButton } from '@adobe/react-spectrum/ActionButton';
import { Text } from '@adobe/react-spectrum/Text';
import Add from '@spectrum-icons/workflow/Add';
import { TextValueField } from '../../fields/ValueField';
import { useFieldsForm } from '../../form/FormContext';
import { text } from '../../texts/text';
import {
  isTrackerName,
  type RegisterCallbackValues,
  withOtherTracker,
} from './registerCallback.form';

export interface OtherTrackerFieldProps {
  values: RegisterCallbackValues;
  update(change: (values: RegisterCallbackValues) => RegisterCallbackValues): void;
}

/** A tracker that the extension's configuration does not name, or that the host did not tell us of. */
export function OtherTrackerField({ values, update }: OtherTrackerFieldProps) {
  const { touch } = useFieldsForm();
  const add = () => {
    if (isTrackerName(values.otherTracker.trim())) update(withOtherTracker);
    else touch('otherTracker');
  };
  return (
    <div className="field-with-button">
      <TextValueField
        path="otherTracker"
        label={text('registerCallback.otherTracker')}
        help={text('registerCallback.otherTracker.help')}
        value={values.otherTracker}
        onChange={(otherTracker) => update((now) => ({ ...now, otherTracker }))}
      />
      <div className="below-label">
        <ActionButton onPress={add}>
          <Add />
          <Text>{text('registerCallback.otherTracker.add')}</Text>
        </ActionButton>
      </div>
    </div>
  );
}

import { ValueField } from '../../fields/ValueField';
import { defineScreen, type ViewProps } from '../../form/screen';
import { text } from '../../texts/text';
import { type RemoveCallbackValues, removeCallbackForm } from './removeCallback.form';

export function RemoveCallbackView({ values, update }: ViewProps<RemoveCallbackValues>) {
  return (
    <ValueField
      path="name"
      label={text('callback.name')}
      help={text('removeCallback.name.help')}
      value={values.name}
      required
      onChange={(name) => update((now) => ({ ...now, name }))}
    />
  );
}

export const screen = defineScreen({
  form: removeCallbackForm,
  View: RemoveCallbackView,
  title: 'removeCallback.title',
});

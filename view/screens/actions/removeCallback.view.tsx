import type { ViewProps } from '../../app/mountView';
import { ValueField } from '../../fields/ValueField';
import { text } from '../../texts/text';
import type { RemoveCallbackValues } from './removeCallback.form';

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

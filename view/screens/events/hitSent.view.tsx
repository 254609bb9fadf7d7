import { defineScreen, type ViewProps } from '../../form/screen';
import { text } from '../../texts/text';
import { HitEventFields } from './HitEventFields';
import { type HitEventValues, hitEventForm } from './hitEvent.form';

export function HitSentView(props: ViewProps<HitEventValues>) {
  return <HitEventFields {...props} when={text('hitSent.when')} />;
}

export const screen = defineScreen({
  form: hitEventForm,
  View: HitSentView,
  title: 'hitSent.title',
});

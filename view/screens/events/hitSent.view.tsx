import type { ViewProps } from '../../app/mountView';
import { text } from '../../texts/text';
import { HitEventFields } from './HitEventFields';
import type { HitEventValues } from './hitEvent.form';

export function HitSentView(props: ViewProps<HitEventValues>) {
  return <HitEventFields {...props} when={text('hitSent.when')} />;
}

import { defineScreen, type ViewProps } from '../../form/screen';
import { text } from '../../texts/text';
import { HitEventFields } from './HitEventFields';
import { type HitEventValues, hitEventForm } from './hitEvent.form';
import { hitTokens } from './hitTokens';

export function HitSentView(props: ViewProps<HitEventValues>) {
  return (
    <HitEventFields
      {...props}
      when={text('hitSent.when')}
      tokens={hitTokens()}
      more={text('events.tokens.more')}
    />
  );
}

export const screen = defineScreen({
  form: hitEventForm,
  View: HitSentView,
  title: 'hitSent.title',
});

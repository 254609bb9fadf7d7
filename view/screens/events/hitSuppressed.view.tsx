import { defineScreen, type ViewProps } from '../../form/screen';
import { text } from '../../texts/text';
import { HitEventFields } from './HitEventFields';
import { type HitEventValues, hitEventForm } from './hitEvent.form';
import { Reasons } from './Reasons';

const REASONS = ['aborted', 'consent', 'callback', 'misconfigured'] as const;

export function HitSuppressedView(props: ViewProps<HitEventValues>) {
  return (
    <HitEventFields
      {...props}
      when={text('hitSuppressed.when')}
      tokens={[
        {
          token: '%event.reason%',
          help: (
            <Reasons
              title={text('events.token.suppressed')}
              reasons={REASONS.map((reason) => [reason, text(`events.token.suppressed.${reason}`)])}
            />
          ),
        },
        { token: '%event.tracker%', help: text('events.token.tracker') },
        { token: '%event.type%', help: text('events.token.type') },
        { token: '%event.call%', help: text('events.token.call') },
      ]}
      more={text('events.tokens.suppressed.more')}
    />
  );
}

export const screen = defineScreen({
  form: hitEventForm,
  View: HitSuppressedView,
  title: 'hitSuppressed.title',
});

import { readUnconfirmedAfter } from '../../domain/unconfirmed/unconfirmedAfter';
import { defineScreen, type ViewProps } from '../../form/screen';
import { text } from '../../texts/text';
import { HitEventFields } from './HitEventFields';
import { type HitEventValues, hitEventForm } from './hitEvent.form';
import { hitTokens } from './hitTokens';
import { Reasons } from './Reasons';

const REASONS = ['rejected', 'network', 'timeout'] as const;

export function HitUnconfirmedView(props: ViewProps<HitEventValues>) {
  const wait = Number(readUnconfirmedAfter(props.extensionSettings));
  return (
    <HitEventFields
      {...props}
      when={text('hitUnconfirmed.when', { wait })}
      tokens={[
        ...hitTokens(),
        {
          token: '%event.reason%',
          help: (
            <Reasons
              title={text('hitUnconfirmed.reason')}
              reasons={REASONS.map((reason) => [reason, text(`hitUnconfirmed.reason.${reason}`)])}
            />
          ),
        },
      ]}
      more={text('events.tokens.more')}
    />
  );
}

export const screen = defineScreen({
  form: hitEventForm,
  View: HitUnconfirmedView,
  title: 'hitUnconfirmed.title',
});

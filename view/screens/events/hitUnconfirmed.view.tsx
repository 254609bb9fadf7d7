import { readUnconfirmedAfter } from '../../domain/unconfirmed/unconfirmedAfter';
import { defineScreen, type ViewProps } from '../../form/screen';
import { text } from '../../texts/text';
import { HitEventFields } from './HitEventFields';
import { type HitEventValues, hitEventForm } from './hitEvent.form';

const REASONS = ['rejected', 'network', 'timeout'] as const;

export function HitUnconfirmedView(props: ViewProps<HitEventValues>) {
  const wait = Number(readUnconfirmedAfter(props.extensionSettings));
  return (
    <HitEventFields
      {...props}
      when={text('hitUnconfirmed.when', { wait })}
      tokens={[
        {
          token: '%event.reason%',
          help: (
            <>
              {text('hitUnconfirmed.reason')}
              <ul>
                {REASONS.map((reason) => (
                  <li key={reason}>
                    <code>{reason}</code>: {text(`hitUnconfirmed.reason.${reason}`)}
                  </li>
                ))}
              </ul>
            </>
          ),
        },
      ]}
    />
  );
}

export const screen = defineScreen({
  form: hitEventForm,
  View: HitUnconfirmedView,
  title: 'hitUnconfirmed.title',
});

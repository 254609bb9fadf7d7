import type { ReactNode } from 'react';
import { AppliesToFields } from '../../callbackFields/AppliesToFields';
import { savedTrackerNames } from '../../domain/trackers/trackers';
import { Section } from '../../fields/Section';
import type { ViewProps } from '../../form/screen';
import { text } from '../../texts/text';
import type { HitEventValues } from './hitEvent.form';
import './HitEventFields.css';

export interface HitEventFieldsProps extends ViewProps<HitEventValues> {
  /** When the rule runs. */
  when: string;
  /** More tokens that the rule can use. */
  tokens?: readonly { token: string; help: ReactNode }[];
}

/** Which hits a rule runs for, and what it can use of them. */
export function HitEventFields(props: HitEventFieldsProps) {
  const { values, update, extensionSettings, when, tokens = [] } = props;
  const given = [
    { token: '%event.hit.variables.eVar5%', help: text('events.token.variable') },
    { token: '%event.hit.contextData.tier%', help: text('events.token.contextData') },
    { token: '%event.hit.type%', help: text('events.token.type') },
    { token: '%event.requestUrl%', help: text('events.token.requestUrl') },
    ...tokens,
  ];
  return (
    <div className="sections">
      <div className="fields">
        <p className="hit-event-when">{when}</p>
        <AppliesToFields
          prefix=""
          callback={values}
          offered={savedTrackerNames(extensionSettings)}
          onChange={(changed) => update((now) => ({ ...now, ...changed }))}
        />
      </div>
      <Section
        title={text('events.tokens')}
        help={text('events.tokens.help')}
        more={text('events.tokens.more')}
      >
        <dl className="tokens">
          {given.map(({ token, help }) => (
            <div key={token}>
              <dt>
                <code>{token}</code>
              </dt>
              <dd>{help}</dd>
            </div>
          ))}
        </dl>
      </Section>
    </div>
  );
}

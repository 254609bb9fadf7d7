import type { ReactNode } from 'react';
import { AppliesToFields } from '../../callbackFields/AppliesToFields';
import { savedTrackerNames } from '../../domain/trackers/trackers';
import { Section } from '../../fields/Section';
import type { ViewProps } from '../../form/screen';
import { text } from '../../texts/text';
import type { HitEventValues } from './hitEvent.form';
import './HitEventFields.css';

/** What a rule can write into the fields of its conditions and actions. */
export interface Token {
  token: string;
  help: ReactNode;
}

export interface HitEventFieldsProps extends ViewProps<HitEventValues> {
  /** When the rule runs. */
  when: string;
  tokens: readonly Token[];
  /** What else there is to know of the tokens. */
  more: string;
}

/** Which hits a rule runs for, and what it can use of them. */
export function HitEventFields(props: HitEventFieldsProps) {
  const { values, update, extensionSettings, when, tokens, more } = props;
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
      <Section title={text('events.tokens')} help={text('events.tokens.help')} more={more}>
        <dl className="tokens">
          {tokens.map(({ token, help }) => (
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

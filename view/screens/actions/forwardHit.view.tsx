import { CONSENT_WORDS, consentWarning } from '../../domain/forwarding/consent';
import { isLoopback } from '../../domain/forwarding/endpoint';
import { savedTrackerNames } from '../../domain/trackers/trackers';
import { OneChoiceField } from '../../fields/OneChoiceField';
import { ValueField } from '../../fields/ValueField';
import { defineScreen, type ViewProps } from '../../form/screen';
import { usePart } from '../../form/usePart';
import { showMessage, text } from '../../texts/text';
import { ForwardedFieldsField } from './ForwardedFieldsField';
import { FORMATS, type ForwardHitValues, forwardHitForm, hasChoice } from './forwardHit.form';
import { RequestPreview } from './RequestPreview';
import { WholeHitFields } from './WholeHitFields';
import './forwardHit.css';

export function ForwardHitView(props: ViewProps<ForwardHitValues>) {
  const { values, update, focus, extensionSettings } = props;
  const { endpoint, format, consent } = values;
  const change = (changed: Partial<ForwardHitValues>) => update((now) => ({ ...now, ...changed }));
  const updateFields = usePart(update, 'fields');
  const asked = consentWarning(consent);
  return (
    <div className="sections forward-hit">
      <div className="fields">
        <ValueField
          path="endpoint"
          label={text('forwardHit.endpoint')}
          help={text('forwardHit.endpoint.help')}
          value={endpoint}
          required
          warning={isLoopback(endpoint) ? text('forwardHit.endpoint.loopback') : undefined}
          onChange={(written) => change({ endpoint: written })}
        />
        <div>
          <OneChoiceField
            path="format"
            label={text('forwardHit.format')}
            choices={FORMATS.map((value) => ({
              value,
              label: text(`forwardHit.format.${value}`),
              help: text(`forwardHit.format.${value}.help`),
            }))}
            chosen={format}
            warning={hasChoice(values) ? undefined : text('forwardHit.personal.request')}
            onChange={(chosen) => change({ format: chosen })}
          />
        </div>
        {hasChoice(values) && (
          <>
            <ForwardedFieldsField
              path="fields"
              list={values.fields}
              update={updateFields}
              focus={focus}
            />
            <WholeHitFields values={values} onChange={change} />
          </>
        )}
        <ValueField
          path="consent"
          label={text('forwardHit.consent')}
          help={text('forwardHit.consent.help', { words: CONSENT_WORDS.join(', ') })}
          value={consent}
          warning={asked && showMessage(asked)}
          onChange={(written) => change({ consent: written })}
        />
      </div>
      <RequestPreview
        settings={{ ...forwardHitForm.toSettings(values), endpoint: endpoint.trim() }}
        trackers={savedTrackerNames(extensionSettings)}
      />
    </div>
  );
}

export const screen = defineScreen({
  form: forwardHitForm,
  View: ForwardHitView,
  title: 'forwardHit.title',
});

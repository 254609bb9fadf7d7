import { Content } from '@adobe/react-spectrum/Content';
import { Heading } from '@adobe/react-spectrum/Heading';
import { InlineAlert } from '@adobe/react-spectrum/InlineAlert';
import { SENT_TYPES } from '../../../src/contract/settings';
import { savedTrackerNames } from '../../domain/trackers/trackers';
import { OneChoiceField } from '../../fields/OneChoiceField';
import { ValueField } from '../../fields/ValueField';
import { defineScreen, type ViewProps } from '../../form/screen';
import { usePart } from '../../form/usePart';
import { VariablesField } from '../../nameFields/VariablesField';
import { text } from '../../texts/text';
import { isLink, type SendHitValues, sendHitForm } from './sendHit.form';
import './sendHit.css';

export function SendHitView(props: ViewProps<SendHitValues>) {
  const { values, update, focus, extensionSettings } = props;
  const change = (changed: Partial<SendHitValues>) => update((now) => ({ ...now, ...changed }));
  const hasTracker =
    !extensionSettings || savedTrackerNames(extensionSettings).includes('built-in');
  return (
    <div className="fields">
      {!hasTracker && (
        <InlineAlert variant="notice">
          <Heading level={2}>{text('sendHit.noTracker')}</Heading>
          <Content>{text('sendHit.noTracker.help')}</Content>
        </InlineAlert>
      )}
      <div className="two-columns">
        <OneChoiceField
          path="type"
          label={text('sendHit.type')}
          choices={SENT_TYPES.map((value) => ({
            value,
            label: text(`callbackFields.hitType.${value}`),
            help: text(`sendHit.type.${value}.help`),
          }))}
          chosen={values.type}
          onChange={(type) => change({ type })}
        />
        {isLink(values) && (
          <div className="fields send-hit-link">
            <ValueField
              path="linkName"
              label={text('sendHit.linkName')}
              help={text('sendHit.linkName.help')}
              value={values.linkName}
              onChange={(linkName) => change({ linkName })}
            />
            <ValueField
              path="linkURL"
              label={text('sendHit.linkURL')}
              help={text('sendHit.linkURL.help')}
              value={values.linkURL}
              onChange={(linkURL) => change({ linkURL })}
            />
          </div>
        )}
      </div>
      <VariablesField
        path="variables"
        help={text('sendHit.variables.help')}
        list={values.variables}
        update={usePart(update, 'variables')}
        focus={focus}
      />
    </div>
  );
}

export const screen = defineScreen({
  form: sendHitForm,
  View: SendHitView,
  title: 'sendHit.title',
});

import { Checkbox } from '@adobe/react-spectrum/Checkbox';
import { OneChoiceField } from '../../fields/OneChoiceField';
import { ValueField } from '../../fields/ValueField';
import { defineScreen, type ViewProps } from '../../form/screen';
import { text } from '../../texts/text';
import { ForwardedFieldsField } from './ForwardedFieldsField';
import { FORMATS, type ForwardHitValues, forwardHitForm } from './forwardHit.form';

export function ForwardHitView({ values, update, focus }: ViewProps<ForwardHitValues>) {
  const change = (changed: Partial<ForwardHitValues>) => update((now) => ({ ...now, ...changed }));
  return (
    <div className="fields">
      <ValueField
        path="endpoint"
        label={text('forwardHit.endpoint')}
        help={text('forwardHit.endpoint.help')}
        value={values.endpoint}
        required
        onChange={(endpoint) => change({ endpoint })}
      />
      <OneChoiceField
        path="format"
        label={text('forwardHit.format')}
        choices={FORMATS.map((value) => ({
          value,
          label: text(`forwardHit.format.${value}`),
          help: text(`forwardHit.format.${value}.help`),
        }))}
        chosen={values.format}
        onChange={(format) => change({ format })}
      />
      {values.format !== 'request-url' && (
        <>
          <ForwardedFieldsField
            path="fields"
            list={values.fields}
            update={(rewrite) => update((now) => ({ ...now, fields: rewrite(now.fields) }))}
            focus={focus}
          />
          <div>
            <Checkbox
              isSelected={values.allVariables}
              onChange={(allVariables) => change({ allVariables })}
            >
              {text('forwardHit.allVariables')}
            </Checkbox>
            <Checkbox
              isSelected={values.includeContextData}
              onChange={(includeContextData) => change({ includeContextData })}
            >
              {text('forwardHit.contextData')}
            </Checkbox>
          </div>
        </>
      )}
      <ValueField
        path="consent"
        label={text('forwardHit.consent')}
        help={text('forwardHit.consent.help')}
        value={values.consent}
        onChange={(consent) => change({ consent })}
      />
    </div>
  );
}

export const screen = defineScreen({
  form: forwardHitForm,
  View: ForwardHitView,
  title: 'forwardHit.title',
});

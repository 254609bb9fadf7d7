import { type BuiltInValues, STAGES } from '../../domain/trackers/builtIn';
import { type TextValueProps, ValueField } from '../../fields/ValueField';
import { text } from '../../texts/text';

export interface BuiltInFieldsProps {
  entry: BuiltInValues;
  onChange(changed: Partial<BuiltInValues>): void;
}

/** What the built-in tracker is made with. */
export function BuiltInFields({ entry, onChange }: BuiltInFieldsProps) {
  const path = (field: string) => `trackers.${entry.id}.${field}`;
  const plain = (
    field: 'trackingServer' | 'trackingServerSecure' | 'currencyCode' | 'charSet' | 'variable',
    help?: string,
  ): TextValueProps => ({
    path: path(field),
    label: text(`trackers.builtIn.${field}`),
    ...(help === undefined ? {} : { help }),
    value: entry[field],
    onChange: (value) => onChange({ [field]: value }),
  });
  return (
    <div className="built-in">
      <fieldset className="plain-fieldset">
        <legend className="field-label">{text('trackers.builtIn.reportSuites')}</legend>
        <p className="field-help">{text('trackers.builtIn.reportSuites.help')}</p>
        <div className="built-in-stages">
          {STAGES.map((stage) => (
            <ValueField
              key={stage}
              path={path(stage)}
              label={text(`trackers.builtIn.reportSuites.${stage}`)}
              value={entry.reportSuites[stage]}
              onChange={(value) =>
                onChange({ reportSuites: { ...entry.reportSuites, [stage]: value } })
              }
            />
          ))}
        </div>
      </fieldset>
      <div className="two-columns">
        <ValueField {...plain('trackingServer')} />
        <ValueField {...plain('trackingServerSecure')} />
        <ValueField {...plain('currencyCode')} />
        <ValueField {...plain('charSet')} />
        <ValueField {...plain('variable', text('trackers.builtIn.variable.help'))} />
      </div>
    </div>
  );
}

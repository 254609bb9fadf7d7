import { Checkbox } from '@adobe/react-spectrum/Checkbox';
import { memo } from 'react';
import type { TrackerValues } from '../../domain/trackers/trackers';
import { FieldError } from '../../fields/FieldError';
import { Section } from '../../fields/Section';
import { useFieldError, useFieldsForm } from '../../form/FormContext';
import { fieldId } from '../../form/fieldId';
import { showMessage, text } from '../../texts/text';
import { BuiltInFields } from './BuiltInFields';
import { GivenToCallbacks } from './GivenToCallbacks';
import { KeptTracker } from './KeptTracker';
import { NamedTrackersField, type TrackersSectionProps } from './NamedTrackersField';
import './TrackersSection.css';

export const TrackersSection = memo(function TrackersSection(props: TrackersSectionProps) {
  const { trackers, update } = props;
  const { touch } = useFieldsForm();
  const none = useFieldError('trackers');
  const errorId = `${fieldId('trackers')}-error`;
  const change = (id: string, changed: Partial<TrackerValues>) =>
    update((now) =>
      now.map((entry) =>
        // The change is always of the entry's own type: each control stands for one.
        entry.id === id ? ({ ...entry, ...changed } as TrackerValues) : entry,
      ),
    );
  const switchOn = (id: string) => (on: boolean) => {
    change(id, { on });
    touch('trackers');
  };
  return (
    <Section title={text('trackers')} help={text('trackers.help')}>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would be read out before each of its many fields */}
      <div
        id={fieldId('trackers')}
        className="trackers"
        role="group"
        aria-label={text('trackers')}
        {...(none ? { 'aria-describedby': errorId } : {})}
      >
        {trackers.map((entry) => {
          if (entry.type !== 'adobe-analytics') return null;
          return (
            <div key={entry.id}>
              <Checkbox isSelected={entry.on} onChange={switchOn(entry.id)}>
                {text('trackers.adobeAnalytics')}
              </Checkbox>
              <p className="field-help tracker-help">{text('trackers.adobeAnalytics.help')}</p>
            </div>
          );
        })}
        <NamedTrackersField type="global" {...props} />
        <NamedTrackersField type="web-sdk" {...props} />
        {trackers.map((entry) => {
          if (entry.type !== 'built-in') return null;
          return (
            <div key={entry.id}>
              <Checkbox isSelected={entry.on} onChange={switchOn(entry.id)}>
                {text('trackers.builtIn')}
              </Checkbox>
              <p className="field-help tracker-help">{text('trackers.builtIn.help')}</p>
              {entry.on && (
                <BuiltInFields entry={entry} onChange={(changed) => change(entry.id, changed)} />
              )}
            </div>
          );
        })}
        {trackers.map((entry) =>
          entry.type === 'other' ? <KeptTracker key={entry.id} entry={entry} /> : null,
        )}
      </div>
      {none && <FieldError id={errorId}>{showMessage(none)}</FieldError>}
      <GivenToCallbacks />
    </Section>
  );
});

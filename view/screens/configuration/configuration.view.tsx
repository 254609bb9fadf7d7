import { useCallback } from 'react';
import { defineScreen, type ViewProps } from '../../form/screen';
import { useAllShown } from '../../form/useAllShown';
import { usePart } from '../../form/usePart';
import { loadCodeCheck } from '../../lint/loadCodeCheck';
import { CallbacksSection } from './CallbacksSection';
import { ClearingSection } from './ClearingSection';
import { type ConfigurationValues, configurationForm, renameTracker } from './configuration.form';
import { InspectorSection } from './InspectorSection';
import { TrackersSection } from './TrackersSection';
import { UnconfirmedSection } from './UnconfirmedSection';
import './configuration.css';

export function ConfigurationView({ values, update, focus }: ViewProps<ConfigurationValues>) {
  const isAllShown = useAllShown();
  const updateTrackers = usePart(update, 'trackers');
  const updateUnconfirmedAfter = usePart(update, 'unconfirmedAfter');
  const updateClearing = usePart(update, 'clearing');
  const updateInspector = usePart(update, 'inspector');
  const rename = useCallback(
    (from: string, to: string) => update((now) => renameTracker(now, from, to)),
    [update],
  );
  return (
    <div className="sections">
      <TrackersSection
        trackers={values.trackers}
        update={updateTrackers}
        focus={focus}
        onRename={rename}
      />
      {isAllShown ? (
        <>
          <CallbacksSection values={values} update={update} focus={focus} />
          <UnconfirmedSection value={values.unconfirmedAfter} update={updateUnconfirmedAfter} />
          <ClearingSection
            values={values.clearing}
            trackers={values.trackers}
            update={updateClearing}
            focus={focus}
          />
          <InspectorSection isOn={values.inspector} update={updateInspector} />
        </>
      ) : (
        <div className="not-yet" />
      )}
    </div>
  );
}

export const screen = defineScreen({
  form: configurationForm,
  View: ConfigurationView,
  title: 'configuration.title',
  loadTool: loadCodeCheck,
});

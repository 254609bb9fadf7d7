import type { ViewProps } from '../root/mountView';
import { CallbacksSection } from './CallbacksSection';
import { ClearingSection } from './ClearingSection';
import { type ConfigurationValues, renameTracker } from './configuration.form';
import { TrackersSection } from './TrackersSection';
import { UnconfirmedSection } from './UnconfirmedSection';

export function ConfigurationView({ values, update, focus }: ViewProps<ConfigurationValues>) {
  return (
    <div className="sections">
      <TrackersSection
        trackers={values.trackers}
        focus={focus}
        onRename={(from, to) => update((now) => renameTracker(now, from, to))}
        update={(rewrite) => update((now) => ({ ...now, trackers: rewrite(now.trackers) }))}
      />
      <CallbacksSection values={values} update={update} focus={focus} />
      <UnconfirmedSection
        value={values.unconfirmedAfter}
        onChange={(unconfirmedAfter) => update((now) => ({ ...now, unconfirmedAfter }))}
      />
      <ClearingSection
        values={values.clearing}
        trackers={values.trackers}
        update={(rewrite) => update((now) => ({ ...now, clearing: rewrite(now.clearing) }))}
        focus={focus}
      />
    </div>
  );
}

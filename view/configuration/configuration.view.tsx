import type { ViewProps } from '../root/mountView';
import { useAllShown } from '../root/useAllShown';
import { CallbacksSection } from './CallbacksSection';
import { ClearingSection } from './ClearingSection';
import { type ConfigurationValues, renameTracker } from './configuration.form';
import { TrackersSection } from './TrackersSection';
import { UnconfirmedSection } from './UnconfirmedSection';
import './configuration.css';

export function ConfigurationView({ values, update, focus }: ViewProps<ConfigurationValues>) {
  const isAllShown = useAllShown();
  return (
    <div className="sections">
      <TrackersSection
        trackers={values.trackers}
        focus={focus}
        onRename={(from, to) => update((now) => renameTracker(now, from, to))}
        update={(rewrite) => update((now) => ({ ...now, trackers: rewrite(now.trackers) }))}
      />
      <CallbacksSection values={values} showsDetail={isAllShown} update={update} focus={focus} />
      {isAllShown ? (
        <>
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
        </>
      ) : (
        <div className="not-yet" />
      )}
    </div>
  );
}

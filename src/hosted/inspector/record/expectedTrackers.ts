import { DEFAULT_TRACKERS } from '../../../contract/defaults';

interface TrackerSettings {
  readonly type: string;
  readonly variable?: string;
  readonly instance?: string;
}

/** Names of the configured trackers, as hits carry them. */
export function expectedTrackers(trackers: unknown, turbine: Turbine): string[] {
  const list = (turbine.replaceTokens(trackers) ?? DEFAULT_TRACKERS) as TrackerSettings[];
  return list.map(({ type, variable, instance }) => {
    const own = type === 'global' ? variable : instance;
    return own ? `${type}:${own}` : type;
  });
}

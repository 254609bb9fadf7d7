import type { Hit } from '../contract/hit';
import { ALL_VARIABLES } from '../hits/allVariables';
import { isCleared } from '../hits/clearedVariables';

/** What the configuration says of clearing, made sure of. */
export interface ClearingSettings {
  mode: 'all' | 'sent';
  /** Variables, `contextData`, or single keys as `contextData.<key>`. */
  keep: readonly string[];
  also: readonly string[];
}

const CONTEXT_DATA = 'contextData';

/** Variables that nobody sends, but that say what a link's hit sends. */
const OF_LINKS = /^linkTrack(Vars|Events)$/;

const PARAMETERS = new Map(
  ALL_VARIABLES.split(' ').map((entry) => {
    const [name = '', parameter = name] = entry.split('=');
    return [name, parameter];
  }),
);

const isWanted = (name: string, { keep, also }: ClearingSettings) =>
  !keep.includes(name) && (isCleared(name) || also.includes(name));

/** What `clearVars()` leaves and the settings name besides, context data apart. */
export const besides = ({ keep, also }: ClearingSettings): string[] =>
  also.filter(
    (name) => !keep.includes(name) && !isCleared(name) && name.split('.')[0] !== CONTEXT_DATA,
  );

/** Names of a tracker's members that go with a hit, as far as the settings want them cleared. Context data goes by its keys. */
export function variablesOf(hit: Hit, settings: ClearingSettings): string[] {
  const isSent = (name: string) =>
    OF_LINKS.test(name)
      ? hit.type !== 'page'
      : // What has no parameter is the page's own, and goes with any hit.
        !PARAMETERS.has(name) || hit.get(`param.${PARAMETERS.get(name)}`) !== undefined;
  const sent = Object.keys(hit.variables).filter((name) => isWanted(name, settings));
  const more = besides(settings).filter((name) => !sent.includes(name) && isSent(name));
  return [...sent, ...more];
}

/** Keys of context data, as far as the settings want them cleared. */
export const contextKeys = (keys: readonly string[], { keep, also }: ClearingSettings): string[] =>
  keys.filter((key) => {
    const names = [CONTEXT_DATA, `${CONTEXT_DATA}.${key}`];
    return names.some((name) => also.includes(name)) && !names.some((name) => keep.includes(name));
  });

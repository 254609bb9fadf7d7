import type { Hit } from '../../contract/hit';
import { isCleared } from '../../variables/isCleared';
import { PARAMETERS } from '../../variables/packed';

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

const parameters = new Map(
  PARAMETERS.split(' ').map((entry) => {
    const [name = '', parameter = name] = entry.split('=');
    return [name, parameter];
  }),
);

const isWanted = (name: string, { keep, also }: ClearingSettings) =>
  !keep.includes(name) && (isCleared(name) || also.includes(name));

/** Whether one has to know since when a member is there, or a key of context data, as `contextData.<key>`: to clear it, or because of what lists it. */
export function isWatched(name: string, settings: ClearingSettings): boolean {
  const { also } = settings;
  const [own, key] = name.split(/\.(.*)/s);
  const isListed = also.includes('linkTrackVars');
  if (own === CONTEXT_DATA) return !!key && (isListed || !!contextKeys([key], settings)[0]);
  return (
    isWanted(name, settings) ||
    (isListed && (isCleared(name) || parameters.has(name))) ||
    (name === 'events' && also.includes('linkTrackEvents'))
  );
}

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
        !parameters.has(name) || hit.get(`param.${parameters.get(name)}`) !== undefined;
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

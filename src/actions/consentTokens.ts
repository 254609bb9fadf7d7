import type { ForwardHitSettings } from '../contract/settings';
import { hashOf } from '../forwarding/createEnvelope';
import { isConsent } from '../forwarding/isConsent';
import { writeJson } from '../forwarding/writeJson';

interface SavedAction {
  readonly modulePath: string;
  readonly settings: ForwardHitSettings;
}

interface DebuggedWindow {
  _satellite: { _container: { rules: { actions: SavedAction[] }[] } };
}

/** All such actions of the library that ask for consent, with their tokens. The engine shows them for debugging only. */
function readSavedActions(): SavedAction[] {
  try {
    return (window as unknown as DebuggedWindow)._satellite._container.rules
      .flatMap(({ actions }) => actions)
      .filter(
        ({ modulePath, settings }) =>
          /^post-track-callback.+forwardHit/.test(modulePath) && 'consent' in settings,
      );
  } catch (_) {
    return [];
  }
}

let saved: SavedAction[] | undefined;

/** Settings with the answer in place of their consent, which may be what JSON can't write. */
const write = (settings: ForwardHitSettings, answer: unknown = isConsent(settings.consent)) =>
  writeJson(Object.assign({}, settings, { consent: answer }));

/**
 * What to ask for consent again later: an action sees resolved settings only, so those that were saved are resolved beside them. Where the engine hides
 * them, it is a mark of these settings, for which the page has to remember the last answer.
 */
export function findTokens(
  settings: ForwardHitSettings,
  resolve: (saved: ForwardHitSettings) => ForwardHitSettings,
): readonly unknown[] {
  saved = saved || readSavedActions();
  const wanted = write(settings);
  const tokens = saved
    .filter((action) => write(resolve(action.settings)) === wanted)
    .map((action) => action.settings.consent);
  return tokens[0] ? tokens : [`\0${hashOf(write(settings, 0))}`];
}

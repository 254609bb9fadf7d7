import type { ForwardHitSettings } from '../contract/settings';
import { hashOf } from '../forwarding/createEnvelope';

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
          modulePath === 'post-track-callback/dist/actions/forwardHit.js' && 'consent' in settings,
      );
  } catch (_) {
    return [];
  }
}

let saved: SavedAction[] | undefined;

/**
 * What to ask for consent again later: an action sees resolved settings only, so those that were saved are resolved beside them. Where the engine hides
 * them, it is a mark of these settings, for which the page has to remember the last answer.
 */
export function findTokens(
  settings: ForwardHitSettings,
  resolve: (saved: ForwardHitSettings) => unknown,
): readonly unknown[] {
  saved = saved || readSavedActions();
  const wanted = JSON.stringify(settings);
  const tokens = saved
    .filter((action) => JSON.stringify(resolve(action.settings)) === wanted)
    .map((action) => action.settings.consent);
  return tokens[0] ? tokens : [`\0${hashOf(Object.assign({}, settings, { consent: 0 }))}`];
}

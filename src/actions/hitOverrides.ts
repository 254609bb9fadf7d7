import type { SendHitSettings } from '../contract/settings';

export type Overrides = Record<string, unknown>;

/** What the page has set on the tracker and a hit's own variables must get along with. */
export interface PageVariables {
  linkTrackVars?: unknown;
  linkTrackEvents?: unknown;
  contextData?: Overrides | undefined;
}

/** Adds to a list that narrows what links send. Where the page has none, nothing is narrowed. */
const addTo = (list: unknown, names: readonly string[]) =>
  list && [list === 'None' ? '' : list].concat(names).filter(Boolean).join(',');

/**
 * The variables as overrides for one hit. Context data is added to the page's, and link hits send what is set here whatever the page's
 * `linkTrackVars` and `linkTrackEvents` say. A data element without a value sets nothing.
 */
export function toOverrides(
  variables: SendHitSettings['variables'],
  page: PageVariables,
): Overrides {
  const overrides: Overrides = {};
  const contextData: Overrides = Object.assign({}, page.contextData);
  const names: string[] = [];
  for (const [name, value] of Object.entries(variables || {})) {
    if (value === '' || value == null) continue;
    const [, key] = /^contextData\.(.*)/.exec(name) || [];
    if (key) contextData[key] = value;
    else overrides[name] = value;
    names.push(name);
  }
  const events = `${overrides['events'] || ''}`.split(',').map((event) => event.split(/[:=]/)[0]);
  return Object.assign(overrides, {
    contextData,
    linkTrackVars: addTo(page.linkTrackVars, names),
    linkTrackEvents: addTo(page.linkTrackEvents, events as string[]),
  });
}

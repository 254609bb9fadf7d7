import type { HitType } from '../contract/hit';
import { NAMED } from '../variables/packed';

type Texts = Record<string, string>;

/** The name of all that was read at once. No value of a request URL can have it. */
export const PARSED = '\0';

/** What a request URL says, decoded. The maps have no prototype: no key is taken for one of an object's own. */
export interface ParsedRequestUrl {
  readonly type: HitType;
  readonly reportSuites: readonly string[];
  readonly variables: Readonly<Texts>;
  readonly contextData: Readonly<Texts>;
}

/** The same by the names that `hit.get` takes, and all of it under {@link PARSED}. */
export type HitValues = Readonly<Texts> & { readonly [PARSED]: ParsedRequestUrl };

const createMap = () => ({ __proto__: null }) as unknown as Texts;

/** By query parameter. */
let variableNames: Texts | undefined;

function nameVariables(): Texts {
  const names = createMap();
  for (const entry of NAMED.split(' ')) {
    const [variable, parameter = variable, highest] = entry.split(/[=#]/) as [
      string,
      string?,
      string?,
    ];
    if (highest)
      for (let number = +highest; number; number--) names[parameter + number] = variable + number;
    else names[parameter] = variable;
  }
  return names;
}

/**
 * Reads an image-request URL. Never fails: a broken URL gives an emptier result.
 *
 * The query is no flat list: `name.` opens a block and `.name` closes it, and the context data block may come more than once (recorded
 * cases `050-context-nested-by-dots`, `065-links-exit-link-element`).
 */
export function parseRequestUrl(requestUrl: string): HitValues {
  variableNames = variableNames || nameVariables();
  const names = variableNames;
  const values = createMap();
  const variables = createMap();
  const contextData = createMap();
  const blocks: string[] = [];
  // A long page URL goes on in a second parameter.
  const [path, query] = requestUrl
    .replace(/(&g=[^&]*)(.*)&-g=([^&]*)/, '$1$3$2')
    .split(/\?(.*)/) as [string, string?];

  for (let [key, value] of new URLSearchParams(query)) {
    if (!value && /\.$/.test(key)) blocks.push(key);
    else if (!value && /^\./.test(key)) blocks.pop();
    else if (blocks[0] === 'c.') {
      key = blocks.slice(1).join('') + key;
      contextData[key] = value;
      values[`contextData.${key}`] = value;
    } else if (!blocks[0]) {
      const variable = names[key];
      values[`param.${key}`] = value;
      if (key === 'pe') value = value.replace('lnk_', '');
      if (variable) variables[variable] = values[variable] = value;
    }
  }

  const types: Record<string, HitType> = { undefined: 'page', d: 'download', e: 'exit' };
  const type = types[variables['linkType'] as string] || 'custom';
  const [, suites] = path.split(/\/b\/ss\/([^/]+)/);
  const reportSuites = suites ? suites.split(',') : [];
  [reportSuites, variables, contextData].map(Object.freeze);
  return Object.assign(values, {
    type,
    reportSuites: `${reportSuites}`,
    [PARSED]: { type, reportSuites, variables, contextData },
  }) as HitValues;
}

import type { SendHitSettings } from '../contract/settings';
import { createLog } from '../platform/createLog';
import { type Overrides, type PageVariables, toOverrides } from './hitOverrides';

import main = require('../main');

/** What this action needs of the built-in tracker. */
interface Tracker extends PageVariables {
  account: string;
  t(overrides: Overrides): void;
  tl(link: true, type: string, name: string | undefined, overrides: Overrides): void;
}

const log = createLog(turbine.logger);
const LINK_TYPES: Record<string, string> = { custom: 'o', download: 'd', exit: 'e' };

/**
 * Sends a hit with the built-in tracker, which is fetched first where need be. Values hold for this hit only.
 *
 * @returns settles when the hit was handed to the tracker. It never rejects: unless a property runs its rules in sequence, the engine
 *   would leave the rejection to the page.
 */
export = async ({ type, linkName, linkURL, variables }: SendHitSettings): Promise<void> => {
  try {
    const s = (await main.getTracker()) as Tracker;
    const linkType = LINK_TYPES[type];
    const problem = !s.account
      ? 'no report suite'
      : // The tracker would make a page view of it.
        type !== 'page' && !(linkType && (linkName || linkURL)) && 'no link name or URL';
    if (problem) {
      const sender = { s, names: ['built-in'] };
      main.note({ sender, call: linkType ? 'tl' : 't', type, reason: 'misconfigured' });
      throw problem;
    }
    const overrides = toOverrides(variables, s);
    if (linkType) s.tl(true, linkType, linkName, Object.assign(overrides, { linkURL }));
    else s.t(overrides);
  } catch (reason) {
    log('Hit not sent:', reason);
  }
};

import type { VisitorService } from '../../contract/tracker';
import { writeBlock } from '../contextData';
import { encode } from '../encode';
import { filterEvents } from '../events';
import { isApproved } from '../readiness';
import type { BuiltInTracker, ContextData } from '../tracker';
import { listVariables, type VariableInOrder } from './order';

/** Context data that link hits send whatever `linkTrackVars` says: consent, and what Adobe's services tell each other. */
const CONSENT = 'contextData.cm.ssf,contextData.opt.dmp,contextData.opt.sell';

let variables: VariableInOrder[] | undefined;

/** Writes the variables as the request URL has them, from `&` on, and leaves the rest of a long page URL on the tracker. */
export function writeVariables(s: BuiltInTracker, visitor?: VisitorService): string {
  const isLink = s.pe || s.linkType;
  const events = isLink && s.linkTrackEvents;
  const filter =
    isLink && s.linkTrackVars ? `,${s.linkTrackVars},${CONSENT},${events ? 'events,' : ''}` : '';
  const values: Record<string, unknown> = {
    ...s,
    events: events ? s.events && filterEvents(s.events, events) : s.events,
    pageURL: s.pageURL && `${s.pageURL}`.slice(0, 255),
    marketingCloudOrgID:
      s.marketingCloudOrgID || (isApproved('ECID') && visitor?.marketingCloudOrgID),
  };
  values['pageURLRest'] = s.pageURLRest = `${s.pageURL}`.slice(255);

  variables ||= listVariables();
  let query = '';
  for (const [name, parameter, isAlwaysSent] of variables) {
    let value = values[name];
    if (!value || (!isAlwaysSent && filter && !filter.includes(`,${name},`))) continue;
    if (name === 'contextData') query += writeBlock('c', value as ContextData, filter, name);
    else if (name === 'clientHints') query += writeBlock('h', value as ContextData);
    else {
      if (/^hier\d/.test(name)) value = `${value}`.slice(0, 255);
      // Link data was encoded when it was decided.
      query += `&${parameter}=${/^pev/.test(name) ? value : encode(value)}`;
    }
  }
  return query;
}

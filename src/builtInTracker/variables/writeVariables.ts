import type { VisitorService } from '../../contract/tracker';
import { writeBlock } from '../contextData';
import { encode } from '../encode';
import { filterEvents } from '../events';
import { isApproved } from '../readiness';
import type { BuiltInTracker, ContextData } from '../tracker';
import { listVariables, type VariableInOrder } from './order';

/** Context data that link hits send whatever `linkTrackVars` says: consent, and what Adobe's services tell each other. */
const CONSENT_CONTEXT_DATA = 'contextData.cm.ssf,contextData.opt.dmp,contextData.opt.sell';
const LIGHT_VARIABLE =
  /^(timestamp|charSet|visitorNamespace|cookie(DomainPeriods|Lifetime)|contextData|light(ProfileID|StoreForSeconds|IncrementBy))$/;
const LIGHT_FAMILY = /^(prop|eVar)\d/;

let variables: VariableInOrder[] | undefined;

/** Writes the variables as the request URL has them, from `&` on, and leaves the rest of a long page URL on the tracker. */
export function writeVariables(s: BuiltInTracker, visitor?: VisitorService): string {
  const light = s.lightProfileID;
  const isLink = s.pe || s.linkType;
  const wanted = light ? s.lightTrackVars : isLink && s.linkTrackVars;
  const events = !light && isLink && s.linkTrackEvents;
  const filter = wanted ? `,${wanted},${CONSENT_CONTEXT_DATA}${events ? ',events' : ''},` : '';
  const values = s as unknown as Record<string, unknown>;
  let query = '';

  variables ??= listVariables();
  for (const { name, parameter, always } of variables) {
    let value = values[name];
    if (name === 'events') value = [value, s.events2].filter(Boolean).join();
    if (!value && name === 'marketingCloudOrgID' && isApproved('ECID'))
      value = visitor?.marketingCloudOrgID;
    if (!value) continue;
    if (
      light
        ? !(LIGHT_VARIABLE.test(name) || (LIGHT_FAMILY.test(name) && isWanted(name, filter)))
        : !always && !isWanted(name, filter)
    )
      continue;

    switch (name) {
      case 'pageURL': {
        const text = `${value}`;
        value = text.slice(0, 255);
        s.pageURLRest = text.slice(255);
        break;
      }
      case 'events':
        if (events) value = filterEvents(value, events);
        break;
      case 'contextData':
        query += writeBlock('c', value as ContextData, filter, name);
        continue;
      case 'clientHints':
        query += writeBlock(
          'h',
          value as ContextData,
          s.collectHighEntropyUserAgentHints ? '' : filter,
          name,
        );
        continue;
      case 'visitorMigrationServer':
        if (s.ssl && values['visitorMigrationServerSecure']) continue;
        break;
      case 'visitorMigrationServerSecure':
        if (!s.ssl && values['visitorMigrationServer']) continue;
        break;
      case 'lightStoreForSeconds':
      case 'lightIncrementBy':
        if (!light) continue;
        break;
      default:
        if (/^hier\d/.test(name)) value = `${value}`.slice(0, 255);
    }
    // Link data was encoded when it was decided.
    if (value) query += `&${parameter}=${/^pev/.test(parameter) ? value : encode(value)}`;
  }
  return query;
}

const isWanted = (name: string, filter: string) => !filter || filter.includes(`,${name},`);

const CLEARED =
  /^((prop|eVar|hier|list)\d+|channel|events|products|purchaseID|transactionID|state|zip|campaign)$/;

/** Whether `clearVars()` clears the variable. */
export const isCleared = (name: string): boolean => CLEARED.test(name);

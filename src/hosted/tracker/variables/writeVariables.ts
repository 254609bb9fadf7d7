import { writeBlock } from '../contextData';
import { encode } from '../encode';
import { filterEvents } from '../events';
import { lists } from '../lists';
import { HINTS } from '../readiness';
import { s, values } from '../s';
import { getVariables } from './order';

/** Context data that link hits send whatever `linkTrackVars` says: consent, and what Adobe's services tell each other. */
const CONSENT = 'contextData.cm.ssf,contextData.opt.dmp,contextData.opt.sell';

/** Writes the variables as the request URL has them, from `&` on. */
export const writeVariables = (): string => {
  const isLink = s.pe || s.linkType;
  const events = isLink && s.linkTrackEvents;
  const filter =
    isLink && s.linkTrackVars ? `${s.linkTrackVars},${events && 'events'},${CONSENT}` : '';
  s.pageURLRest = `${s.pageURL}`.slice(255);

  const variables = getVariables();
  const parts: unknown[] = [];
  for (const name of Object.keys(s)) {
    const [place = 0, parameter = '', isFiltered] = variables[name] || [];
    // Members that are no variables are not read: one may be an accessor of the page's that throws.
    let value = parameter && values[name];
    if (!value || (filter && isFiltered && !lists(filter, name))) continue;
    if (name === 'events' && events) value = filterEvents(value, events);
    if (/^(pageURL|hier\d)$/.test(name)) value = `${value}`.slice(0, 255);
    parts[place] =
      name === 'contextData'
        ? writeBlock(parameter, value as object, filter, `${name}.`)
        : name === 'clientHints'
          ? writeBlock(parameter, value as object, HINTS)
          : value && `&${parameter}=${encode(value)}`;
  }
  return parts.join('');
};

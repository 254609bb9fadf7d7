import { decode } from './encode';
import { s } from './s';
import type { VariableValue } from './tracker';

type Link = Partial<HTMLAnchorElement> | null | undefined;

const isListed = (list: unknown, matches: (entry: string) => boolean) =>
  `${list}`.toLowerCase().split(',').some(matches);

/** Download, exit link, or neither: what the page has decided to track by itself. */
const findType = (address: string) => {
  const url = address.toLowerCase();
  const path = url.replace(/[?#].*/s, '');
  if (
    s.trackDownloadLinks &&
    isListed(s.linkDownloadFileTypes, (type) => path.endsWith(`.${type}`))
  )
    return 'd';
  if (!s.trackExternalLinks || /^(#|about:|javascript:)/.test(url)) return undefined;
  s.linkInternalFilters ||= location.hostname;
  const outside = s.linkExternalFilters;
  return isListed(outside || s.linkInternalFilters, (filter) => url.includes(filter)) === !!outside
    ? 'e'
    : undefined;
};

/**
 * Puts on the tracker which link the hit is about: its element, address, and type when the call named none. An element with a handler of
 * its own counts before the link around it.
 *
 * @returns whether the hit is one of itself: a click that leads nowhere is none, a page view or a named link is.
 */
export const resolveLink = (): unknown => {
  const { linkObject, clickObject } = s;
  let element: Link = (Object(linkObject || clickObject) as Partial<Element>).closest?.(
    'a:not(svg *),area,[onclick]',
  );
  // Its own handler sends the hit.
  if (!linkObject && /\.(tl|trackLink)\(/.test(`${element?.onclick}`)) element = undefined;
  const url = `${s.linkURL || element?.href || ''}`;
  const shown = s.linkLeaveQueryString ? url : url.replace(/\?.*/s, '');
  s.linkType ||= shown && findType(shown);
  s.linkObject = element;
  s.linkURL = shown;
  return linkObject || !clickObject;
};

/** Puts the link on the tracker as the request has it. Says whether there is one. */
export const describeLink = (): boolean => {
  const { linkType, linkName, linkURL } = s;
  if (!linkType || !(linkURL || linkName)) return false;
  const write = (value: VariableValue) => (s.decodeLinkParameters ? decode(value) : value);
  s.pe = `lnk_${/^[de]$/.exec(`${linkType}`.toLowerCase()) || 'o'}`;
  s.pev1 = write(linkURL);
  s.pev2 = write(linkName);
  return true;
};

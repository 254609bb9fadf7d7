import { decode, encode } from './encode';
import type { BuiltInTracker, VariableValue } from './tracker';

/** Whether the address leads somewhere. */
export const isAddress = (url: string): boolean => !/^(#|about:|opera:|javascript:)/i.test(url);

type LinkElement = Partial<HTMLInputElement & HTMLAnchorElement>;

const hrefOf = ({ href }: LinkElement) => (typeof href === 'string' ? href : '');

/** What a click on an element means: the closest link, labelled button or element with a handler around it; none beyond the body. */
function findClickable(start: unknown): LinkElement | undefined {
  let element = start as LinkElement | null | undefined;
  while (element && element.tagName !== 'BODY') {
    const { type } = element;
    if (
      (/^(a|area)$/i.test(element.tagName || '') && hrefOf(element)) ||
      element.onclick ||
      (type === 'submit' && (element.value || element.textContent)) ||
      (type === 'image' && element.src)
    )
      return element;
    element = element.parentElement;
  }
  return undefined;
}

const isListed = (list: unknown, matches: (entry: string) => boolean | string) =>
  `${list || ''}`.toLowerCase().split(',').some(matches);

/** Download, exit link, or neither: what the page has decided to track by itself. */
function findType(s: BuiltInTracker, address: string) {
  const url = address.toLowerCase();
  const path = url.replace(/[?#].*/s, '');
  if (
    s.trackDownloadLinks &&
    isListed(s.linkDownloadFileTypes, (type) => type && path.endsWith(`.${type}`))
  )
    return 'd';
  if (!s.trackExternalLinks || !isAddress(url)) return undefined;
  s.linkInternalFilters ||= location.hostname;
  const outside = s.linkExternalFilters;
  return isListed(outside || s.linkInternalFilters, (filter) => url.includes(filter)) === !!outside
    ? 'e'
    : undefined;
}

/**
 * Puts on the tracker which link the hit is about: its element, address, and type when the call named none.
 *
 * @returns whether the hit is one of itself: a click that leads nowhere is none, a page view or a named link is.
 */
export function resolveLink(s: BuiltInTracker): boolean {
  const { linkObject, clickObject } = s;
  let element = findClickable(linkObject || clickObject);
  // Its own handler sends the hit.
  if (!linkObject && /\.(tl|trackLink)\(/.test(`${element?.onclick}`)) element = undefined;
  let url: unknown = s.linkURL || (element && hrefOf(element));
  if (url && !s.linkLeaveQueryString) url = `${url}`.split('?')[0];
  if (url) s.linkType ||= findType(s, `${url}`);
  s.linkObject = element;
  s.linkURL = url as VariableValue;
  return !!linkObject || !clickObject;
}

/** Puts the link on the tracker as the request has it. Says whether there is one. */
export function describeLink(s: BuiltInTracker): boolean {
  const { linkType, linkName, linkURL } = s;
  if (!linkType || !(linkURL || linkName)) return false;
  const write = (value: unknown) =>
    value ? encode(s.decodeLinkParameters ? decode(value) : value) : '';
  s.pe = `lnk_${/^[de]$/i.test(`${linkType}`) ? `${linkType}`.toLowerCase() : 'o'}`;
  s.pev1 = write(linkURL);
  s.pev2 = write(linkName);
  return true;
}

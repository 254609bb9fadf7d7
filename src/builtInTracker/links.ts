import { decode, encode } from './encode';
import type { BuiltInTracker, VariableValue } from './tracker';

const NO_ADDRESS = /^(#|about:|opera:|javascript:)/i;

/** Whether the address leads somewhere. */
export const isAddress = (url: string): boolean => !NO_ADDRESS.test(url);

type LinkElement = Partial<HTMLInputElement & HTMLAnchorElement>;

/** The tag name, or the type of a button or input, in capitals; empty for what is no element. */
function tagOf(element: LinkElement): string {
  const tag = `${element.tagName || ''}`.toUpperCase();
  return (tag === 'INPUT' || tag === 'BUTTON') && element.type
    ? element.type.toUpperCase()
    : tag === 'SHAPE'
      ? ''
      : tag;
}

const hrefOf = (element: LinkElement) => (typeof element.href === 'string' ? element.href : '');

/** Whether a click on the element can be what the user meant: a link, a button with a label, or anything with a handler. */
function isClickable(element: LinkElement): boolean {
  const tag = tagOf(element);
  if (!tag) return false;
  const { href, onclick, protocol } = element;
  if (
    href &&
    (tag === 'A' || tag === 'AREA') &&
    !(onclick && protocol?.toLowerCase().includes('javascript'))
  )
    return !!hrefOf(element);
  if (onclick) return true;
  if (tag === 'INPUT' || tag === 'SUBMIT')
    return !!(element.value || element.innerText || element.textContent);
  return tag === 'IMAGE' && !!element.src;
}

/** The element itself, or the closest around it, that can be clicked; none beyond the body. */
function findClickable(start: unknown): LinkElement | undefined {
  let element = start as LinkElement | null | undefined;
  while (element && tagOf(element) !== 'BODY') {
    if (isClickable(element)) return element;
    element = element.parentElement || (element.parentNode as LinkElement | null | undefined);
  }
  return undefined;
}

const split = (list: unknown) => `${list || ''}`.toLowerCase().split(',');

function isDownload(s: BuiltInTracker, url: string) {
  const path = url.toLowerCase().replace(/[?#].*/s, '');
  return (
    s.trackDownloadLinks &&
    split(s.linkDownloadFileTypes).some((type) => type && path.endsWith(`.${type}`))
  );
}

function isExit(s: BuiltInTracker, url: string) {
  if (!s.trackExternalLinks || !isAddress(url)) return false;
  s.linkInternalFilters ||= location.hostname;
  const isListed = (filters: unknown) =>
    split(filters).some((filter) => url.toLowerCase().includes(filter));
  return s.linkExternalFilters ? isListed(s.linkExternalFilters) : !isListed(s.linkInternalFilters);
}

/**
 * Puts on the tracker which link the hit is about: its element, address, and type when the call named none.
 *
 * @returns whether the hit is one of itself: a click that leads nowhere is none, a page view or a named link is.
 */
export function resolveLink(s: BuiltInTracker): boolean {
  const isCall = !!s.linkObject || !s.clickObject;
  let element = findClickable(s.linkObject || s.clickObject);
  // Its own handler sends the hit.
  if (element && !s.linkObject && /\.(tl|trackLink)\(/.test(`${element.onclick || ''}`))
    element = undefined;
  let url: unknown = s.linkURL || (element ? hrefOf(element) : '');
  if (url && !s.linkLeaveQueryString) url = `${url}`.split('?')[0];
  s.linkObject = element;
  s.linkURL = url as VariableValue;
  if (url && !s.linkType)
    s.linkType = isDownload(s, `${url}`) ? 'd' : isExit(s, `${url}`) ? 'e' : s.linkType;
  return isCall;
}

/** Puts the link on the tracker as the request has it. Says whether there is one. */
export function describeLink(s: BuiltInTracker): boolean {
  const { linkName, linkURL } = s;
  if (!s.linkType || !(linkURL || linkName)) return false;
  const type = `${s.linkType}`.toLowerCase();
  const write = (value: unknown) =>
    value ? encode(s.decodeLinkParameters ? decode(value) : value) : '';
  s.pe = `lnk_${type === 'd' || type === 'e' ? type : 'o'}`;
  s.pev1 = write(linkURL);
  s.pev2 = write(linkName);
  return true;
}

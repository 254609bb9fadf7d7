import { getQueryParam } from './queryParam';

/** The outermost frame around this page that belongs to the same site: its referrer is the visit's. */
function outermostFrame(): Window {
  let frame: Window = window;
  try {
    while (frame.parent !== frame && frame.parent.location.host === frame.location.host)
      frame = frame.parent;
  } catch {
    // The next one is of another site.
  }
  return frame;
}

/** Where the visitor came from: a redirect's `adobe_mc_ref` parameter, even an empty one, counts before the document's referrer. */
export function readPageReferrer(pageURL: unknown): string {
  if (/[?&]adobe_mc_ref=?(&|$)/.test(`${pageURL}`)) return '';
  return getQueryParam('adobe_mc_ref', pageURL) || outermostFrame().document.referrer;
}

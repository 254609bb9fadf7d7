import type { SampleEvent, SampleHit } from './notes';

/** Why a pasted text is no sample. */
export type PasteProblem = 'missing' | 'noUrl' | 'webSdk' | 'notAnalytics' | 'noQuery';

/**
 * Reads what the browser's network panel copies: the URL of an image request, the URL with the body of a POST below it, or the request as
 * cURL, fetch or PowerShell. Of the Web SDK it is the URL with its body, or cURL.
 */
export function readPastedRequest(pasted: string): SampleHit | PasteProblem {
  const text = readEscapes(pasted);
  if (text.trim() === '') return 'missing';
  const [address] = /https?:\/\/[^\s'"`<>\\]+/i.exec(text) ?? [];
  if (!address || !URL.canParse(address)) return 'noUrl';
  const { pathname } = new URL(address);
  const rest = text.replace(address, ' ');
  if (!/\/b\/ss\/[^/]+\//.test(pathname)) {
    if (!/\/v\d+\/(interact|collect)$/.test(pathname)) return 'notAnalytics';
    const event = readEvent(rest);
    return event ? { tracker: 'web-sdk:alloy', requestUrl: address, event } : 'webSdk';
  }
  const body = /(?:^|[\s'"`=?])(AQB=[^\s'"`\\]*)/.exec(rest)?.[1];
  const requestUrl = body ? `${address}${address.includes('?') ? '&' : '?'}${body}` : address;
  return requestUrl.includes('?') ? { tracker: 'adobe-analytics', requestUrl } : 'noQuery';
}

/** cURL for Windows' command line escapes with carets, cURL for a shell some characters by their number. */
function readEscapes(pasted: string): string {
  const text = /\^["%]/.test(pasted) ? pasted.replace(/\^([\s\S]?)/g, '$1') : pasted;
  return text.replace(/\\u([\da-f]{4})/gi, (_escape, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

/** The first event in the body of a Web SDK request. */
function readEvent(text: string): SampleEvent | undefined {
  const body = text.slice(text.indexOf('{"'), text.lastIndexOf('}') + 1);
  try {
    const { events } = JSON.parse(body) as { events?: readonly Partial<SampleEvent>[] };
    const { xdm = {}, data = {} } = events?.[0] ?? {};
    return events?.[0] && { xdm, data };
  } catch {
    return undefined;
  }
}

const SEARCH_PARAMETERS: [string, string][] = [
  ['google', ',q,ie,start,search_key,word,kw,cd,'],
  ['yahoo.co', ',p,ei,'],
  ['baidu.', ',wd,word,'],
];

/**
 * Makes sure that the search terms of a search engine's long address survive the collector's limit of 255 characters: they go first in
 * the query, and the path is shortened to make room. Other referrers stay as they are.
 */
export function shortenReferrer(referrer: unknown): unknown {
  const text = `${referrer}`;
  const [, origin = '', host = '', path = '', query = ''] =
    (text.length > 255 && /^((?:https?:\/\/)?([^/?]*))(\/[^?]*)\?(.*)$/is.exec(text)) || [];
  const engine = SEARCH_PARAMETERS.find(([name]) => host.toLowerCase().includes(name));
  if (!engine || !query) return referrer;

  const isTerm = (pair: string) =>
    pair.indexOf('=') > 0 && engine[1].includes(`,${pair.split('=')[0]},`);
  const pairs = query.split('&');
  const terms = pairs.filter(isTerm).join('&');
  const others = terms && pairs.filter((pair) => !isTerm(pair)).join('&');
  const reordered = others ? `${terms}&${others}` : query;
  const room = 253 - (reordered.length - others.length) - origin.length;
  return `${origin + path.slice(0, Math.max(room, 0))}?${reordered}`;
}

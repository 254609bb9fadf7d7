/** Search engines, and the parameters that say what was searched for. */
const SEARCH_TERMS: [RegExp, RegExp][] = [
  [/google/i, /^(q|ie|start|search_key|word|kw|cd)=/],
  [/yahoo\.co/i, /^(p|ei)=/],
  [/baidu\./i, /^(wd|word)=/],
];

/**
 * Makes sure that the search terms of a search engine's long address survive the collector's limit of 255 characters: they go first in
 * the query, and the path is shortened to make room. Other referrers stay as they are.
 */
export function shortenReferrer(referrer: unknown): unknown {
  const [text, origin = '', host = '', path = '', query = ''] =
    /^((?:https?:\/\/)?([^/?]*))(\/[^?]*)\?(.+)$/is.exec(`${referrer}`) || [];
  const isTerm = SEARCH_TERMS.find(([engine]) => engine.test(host))?.[1];
  if (!text?.[255] || !isTerm) return referrer;

  const pairs = query.split('&');
  const terms = pairs.filter((pair) => isTerm.test(pair));
  const others = terms[0] ? pairs.filter((pair) => !isTerm.test(pair)).join('&') : '';
  const reordered = others ? `${terms.join('&')}&${others}` : query;
  const room = 253 - reordered.length + others.length - origin.length;
  return `${origin + path.slice(0, Math.max(room, 0))}?${reordered}`;
}

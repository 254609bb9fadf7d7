import { tryTo } from '../../platform/tryTo';

const LONE_SURROGATES = /[\uD800-\uDFFF]/gu;

/** Encodes a value for an address. Half a surrogate pair, which can't be encoded, becomes U+FFFD; what is no text becomes empty. */
export const encode = (value: unknown): string =>
  tryTo(() => encodeURIComponent(`${value}`)) ??
  // Looked for only where there is one: that takes longer than the rest.
  (tryTo(() => encodeURIComponent(`${value}`.replace(LONE_SURROGATES, '\uFFFD'))) || '');

/** Encodes in a query what {@link encode} leaves as it is, and AppMeasurement does not. Once for all values: each would take as long. */
export const encodeMarks = (query: string): string =>
  query.replace(/[~!*()']/g, (mark) => (mark === '*' ? '%2A' : escape(mark)));

/** Decodes what {@link encode} or a form made; broken sequences are read as Latin-1. */
export const decode = (value: unknown): string => {
  const text = `${value || ''}`.replace(/\+/g, ' ');
  return tryTo(() => decodeURIComponent(text)) ?? unescape(text);
};

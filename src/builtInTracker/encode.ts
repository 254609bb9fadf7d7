// encodeURIComponent leaves these as they are; AppMeasurement does not.
const LEFT_UNENCODED = /[~!*()']/g;
const LONE_SURROGATES = /[\uD800-\uDFFF]/gu;

const toHex = (character: string) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`;

/** Encodes a value for the request URL. Half a surrogate pair, which can't be encoded, becomes U+FFFD; what is no text becomes empty. */
export function encode(value: unknown): string {
  try {
    const text = `${value}`.replace(LONE_SURROGATES, '\uFFFD');
    return encodeURIComponent(text).replace(LEFT_UNENCODED, toHex);
  } catch {
    return '';
  }
}

/** Decodes what {@link encode} or a form made; broken sequences are read as Latin-1. */
export function decode(value: unknown): string {
  const text = `${value || ''}`.replace(/\+/g, ' ');
  try {
    return decodeURIComponent(text);
  } catch {
    return unescape(text);
  }
}

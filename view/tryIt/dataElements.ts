import { isToken, replaceTokens, tokensIn } from '../../src/contract/dataElement';

type Arguments = readonly { name: string; value: string }[];

const GET_VAR = /_satellite\s*\.\s*getVar\(\s*(["'`])((?:(?!\1).)+)\1/g;

const nameOf = (token: string) => token.slice(1, -1);

/** Data elements that a callback reads: those in its arguments, and those that its code asks for by name. */
export function dataElementsIn(list: Arguments, source: string): string[] {
  const inArguments = list.flatMap(({ value }) => tokensIn(value).map(nameOf));
  const inCode = [...source.matchAll(GET_VAR)].map(([, , name]) => name);
  return [...new Set([...inArguments, ...inCode])].filter((name) => name !== undefined);
}

/** Samples by what the name of a data element hints at. */
const HINTS: readonly (readonly [hint: RegExp, sample: string])[] = [
  [/e-?mail/i, 'visitor@example.com'],
  [/\bur[li]\b|address|link|href/i, 'https://www.example.com/shop/cups'],
  [/price|amount|revenue|total|value/i, '39.8'],
  [/quantity|count|number of|index/i, '2'],
  [/currency/i, 'EUR'],
  [/date|time/i, '2026-01-31T12:00:00Z'],
  [/consent|logged|^(is|has) /i, 'true'],
  [/\bids?\b|id$/i, 'A-1042'],
  [/tier|level|status|segment/i, 'gold'],
  [/language|locale/i, 'en-US'],
  [/country|region/i, 'US'],
];

/** Something to begin with, which the user may change. */
export function sampleValue(name: string): string {
  return HINTS.find(([hint]) => hint.test(name))?.[1] ?? name;
}

/** A written sample as a data element would give it: what reads as JSON is that, anything else text. */
export function readSample(written: string): unknown {
  try {
    return JSON.parse(written);
  } catch {
    return written;
  }
}

/** The arguments as the callback gets them: a token alone keeps its value's type, one within text becomes text. */
export function fillArguments(
  list: Arguments,
  values: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  return Object.fromEntries(
    list.map(({ name, value }) => {
      return [
        name.trim(),
        isToken(value)
          ? values[nameOf(value)]
          : replaceTokens(value, (token) => String(values[nameOf(token)] ?? '')),
      ];
    }),
  );
}

import fc from 'fast-check';
import { createHit } from '../../../hits/createHit';
import { encodeMarks } from '../encode';
import { s } from '../s';
import { writeVariables } from './writeVariables';

/** Any text, and what query strings, encodings and objects trip over. */
const text = fc.oneof(
  fc.string({ minLength: 1, maxLength: 60, unit: 'binary' }),
  fc.string({
    minLength: 1,
    maxLength: 60,
    unit: fc.constantFrom(...'\ud83d\ude00&=+%?#;,.*~\'"<> \0\n'),
  }),
  fc.string({
    minLength: 1,
    maxLength: 8,
    unit: fc.constantFrom('\ud83d', '\ude00', 'a', '😀', 'é'),
  }),
  fc.constantFrom(
    '__proto__',
    'constructor',
    'toString',
    '%',
    '%41',
    '%E9',
    '&v1=x',
    'c.',
    '.c',
    '0',
  ),
);
/** Half a surrogate pair can't be sent. */
const received = (value: string) => value.replace(/[\uD800-\uDFFF]/gu, '\uFFFD');

const numbered = (family: string, highest: number) =>
  fc.integer({ min: 1, max: highest }).map((number) => `${family}${number}`);
const variable = fc.oneof(
  fc.constantFrom(
    ...'pageName pageURL channel server referrer pageType purchaseID transactionID'.split(' '),
    ...'currencyCode campaign state zip events products'.split(' '),
  ),
  numbered('eVar', 250),
  numbered('prop', 75),
  numbered('list', 3),
  numbered('hier', 5),
);
const level = fc.oneof(
  fc.stringMatching(/^[A-Za-z0-9_]{1,6}$/),
  fc.constantFrom('__proto__', 'constructor', 'a', 'b'),
);
const last = fc.oneof(
  level,
  text.filter((key) => !key.includes('.')),
);
const contextKey = fc
  .tuple(fc.array(level, { maxLength: 3 }), last)
  .map(([levels, key]) => [...levels, key].join('.'));

/** The hit whose request URL is what the tracker writes of these variables. */
function send(variables: Record<string, unknown>) {
  for (const name in s) Reflect.deleteProperty(s, name);
  Object.assign(s, variables);
  const query = encodeMarks(writeVariables());
  return createHit({
    id: '1',
    tracker: 'built-in',
    requestUrl: `https://m.test/b/ss/suite/1/JS-1/s1?AQB=1&ndh=1${query}&AQE=1`,
    sentAt: 1,
    confirmedBy: 'response',
  });
}

it('whatever is set, the hit says: variables and context data', () => {
  fc.assert(
    fc.property(
      fc.dictionary(variable, text, { maxKeys: 12 }),
      fc.uniqueArray(fc.tuple(contextKey, text), {
        maxLength: 8,
        selector: ([key]) => received(key),
      }),
      (variables, context) => {
        const hit = send({ ...variables, contextData: Object.fromEntries(context) });
        const expected = Object.entries(variables).map(([name, value]) => [name, received(value)]);
        const pairs = context.map(([key, value]) => [received(key), received(value)]);
        expect(Object.entries(hit.variables).sort()).toEqual(expected.sort());
        expect(Object.entries(hit.contextData).sort()).toEqual(pairs.sort());
        for (const [name, value] of expected) expect(hit.get(`${name}`)).toBe(value);
        for (const [key, value] of pairs) expect(hit.get(`contextData.${key}`)).toBe(value);
        expect([hit.type, hit.reportSuites]).toEqual(['page', ['suite']]);
      },
    ),
    { numRuns: 200 },
  );
});

it('however long the page URL, the hit says all of it', () => {
  fc.assert(
    fc.property(
      fc.webUrl({ size: 'large', withQueryParameters: true, withFragments: true }),
      text,
      (pageURL, more) => {
        const whole = pageURL.repeat(1 + (more.length % 4));
        const { variables } = send({ pageURL: whole, pageName: more });
        expect({ ...variables }).toEqual({ pageURL: whole, pageName: received(more) });
      },
    ),
    { numRuns: 100 },
  );
});

it('no text makes reading a hit fail', () => {
  fc.assert(
    fc.property(text, (requestUrl) => {
      const facts = { id: '1', tracker: 'x', sentAt: 1, confirmedBy: undefined };
      const hit = createHit({ ...facts, requestUrl: `${requestUrl}?${requestUrl}` });
      expect(typeof hit.type).toBe('string');
      expect(Object.getPrototypeOf(hit.variables)).toBeNull();
      expect(JSON.parse(JSON.stringify(hit))).toMatchObject({ id: '1' });
    }),
    { numRuns: 200 },
  );
});

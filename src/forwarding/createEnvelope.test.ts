import fc from 'fast-check';
import type { Hit } from '../contract/hit';
import { createHit } from '../hits/createHit';
import { createEnvelope, type Envelope } from './createEnvelope';

const ENDPOINT = 'https://partner.example/in';
const PAGE = [{ from: 'pageName', to: 'page' }];
const hitOf = (query: string, id = '77778887000001') =>
  createHit({
    id,
    tracker: 'adobe-analytics',
    requestUrl: `https://m.test/b/ss/prod,roll/1/JS-2.27/s77778887000001?AQB=1&${query}&AQE=1`,
    sentAt: 1764309000000,
    confirmedBy: 'response',
  });
const HIT = hitOf('pageName=Home&v5=gold&c.=&page.=&type=list&.page=&.c=');

type Settings = Parameters<typeof createEnvelope>[2];
const made = (settings: Settings, hit: Hit = HIT, endpoint = ENDPOINT) =>
  createEnvelope(hit, endpoint, settings) as Envelope;
const read = (settings: Settings, hit?: Hit) => JSON.parse(made(settings, hit).text);

test('JSON has the hit’s facts and what was chosen', () => {
  const settings = { fields: [{ from: 'eVar5', to: 'tier' }], allVariables: true };
  expect(made({ ...settings, includeContextData: true }).text).toBe(
    JSON.stringify({
      id: made({ ...settings, includeContextData: true }).id,
      sentAt: 1764309000000,
      tracker: 'adobe-analytics',
      type: 'page',
      reportSuites: ['prod', 'roll'],
      fields: { tier: 'gold' },
      variables: { pageName: 'Home', eVar5: 'gold' },
      contextData: { 'page.type': 'list' },
    }),
  );
  expect(read(settings)).not.toHaveProperty('contextData');
  expect(read({ includeContextData: true })).toMatchObject({ fields: {} });
});

test('a query has the same as pairs, each name once, the user’s before the hit’s but for the id', () => {
  const fields = [
    { from: 'eVar5', to: 'tier' },
    { from: 'eVar5', to: 'id' },
    { from: 'eVar5', to: 'type' },
    { from: 'pageName', to: 'eVar5' },
  ];
  const settings = {
    format: 'query',
    fields,
    allVariables: true,
    includeContextData: true,
  } as const;
  const { id, text } = made(settings);
  expect([...new URLSearchParams(text)]).toEqual([
    ['id', id],
    ['sentAt', '1764309000000'],
    ['tracker', 'adobe-analytics'],
    ['type', 'gold'],
    ['reportSuites', 'prod,roll'],
    ['tier', 'gold'],
    ['eVar5', 'Home'],
    ['pageName', 'Home'],
    ['contextData.page.type', 'list'],
  ]);
});

test('a query has the hit’s facts first, whatever the fields are called', () => {
  const fields = ['page', '1', '0'].map((to) => ({ from: 'pageName', to }));
  const { text } = made({ format: 'query', fields });
  const names = [...new URLSearchParams(text)].map(([name]) => name);
  expect(names.slice(0, 5)).toEqual(['id', 'sentAt', 'tracker', 'type', 'reportSuites']);
  expect(names.slice(5).sort()).toEqual(['0', '1', 'page']);
});

test('a request URL takes the place of all that is chosen', () => {
  const settings = { format: 'request-url', fields: PAGE, allVariables: true } as const;
  expect(Object.keys(read(settings)).join()).toBe('id,sentAt,tracker,type,reportSuites,requestUrl');
  expect(read(settings).requestUrl).toBe(HIT.requestUrl);
});

test('all variables are those that say nothing of who the visitor is; a field may', () => {
  const identifiers = [
    ...['visitorID', 'marketingCloudVisitorID', 'analyticsVisitorID', 'fid', 'tnt'],
    ...['audienceManagerLocationHint', 'audienceManagerBlob', 'supplementalDataID'],
    ...['visitorMigrationKey'],
    // As the Web SDK's data object takes them, too.
    ...['vid', 'mid', 'aid', 'sdid', 'aamb', 'aamlh', 'vmt'],
  ];
  const variables = Object.fromEntries(identifiers.map((name) => [name, 'secret']));
  const hit = {
    ...hitOf(''),
    type: 'page',
    variables: { ...variables, pageName: 'Home', visitorNamespace: 'ns' },
    get: (name: string) => variables[name],
  } as unknown as Hit;
  const settings = { allVariables: true, fields: [{ from: 'fid', to: 'visitor' }] };
  expect(read(settings, hit)).toMatchObject({
    fields: { visitor: 'secret' },
    variables: { pageName: 'Home', visitorNamespace: 'ns' },
  });
  expect(made({ allVariables: true }, hit).text).not.toContain('secret');
});

test('a value that the hit does not have, or that is no text, is left out', () => {
  const hit = {
    ...HIT,
    type: 'page',
    variables: { pageName: 5, eVar1: 'a', eVar2: null, eVar3: { a: 1 } },
    get: () => 5,
  } as unknown as Hit;
  expect(read({ fields: PAGE, allVariables: true }, hit)).toMatchObject({
    fields: {},
    variables: { eVar1: 'a' },
  });
  expect(read({ fields: [{ from: 'prop1', to: 'x' }] }).fields).toEqual({});
});

test('a value that can not be read is left out, and costs the others nothing', () => {
  const hit = {
    ...HIT,
    type: 'page',
    get: (name: string) => {
      if (name === 'broken') throw new Error('secret');
      return 'Home';
    },
  } as unknown as Hit;
  const fields = [{ from: 'broken', to: 'lost' }, ...PAGE];
  expect(read({ fields }, hit).fields).toEqual({ page: 'Home' });
  expect(createEnvelope(hit, ENDPOINT, { format: 'query', fields })).toMatchObject({
    text: expect.stringMatching(/&page=Home$/),
  });
});

describe('where the page gives all lists a `toJSON` that makes a text of them', () => {
  const withPrototype = <Result>(act: () => Result): Result => {
    const lists = Array.prototype as { toJSON?: unknown };
    lists.toJSON = function (this: unknown[]) {
      return `[${this.map((entry) => JSON.stringify(entry)).join(', ')}]`;
    };
    try {
      return act();
    } finally {
      delete lists.toJSON;
    }
  };

  it.each([{ fields: PAGE }, { format: 'request-url' }] as const)('is as elsewhere: %j', (one) => {
    const settings = one as Settings;
    expect(withPrototype(() => made(settings))).toEqual(made(settings));
  });
});

describe('the id', () => {
  it('is the hit’s, when it was sent, and what is sent where', () => {
    expect(made({ fields: PAGE }).id).toMatch(/^77778887000001-mi[0-9a-z]{6}-[0-9a-z]{1,7}$/);
  });

  it('is one for one hit and the same settings, whichever way they are written', () => {
    expect(made({ fields: PAGE, format: 'json', allVariables: false }).id).toBe(
      made({ fields: PAGE }).id,
    );
  });

  it('is another one for other settings, another endpoint, and another time', () => {
    const later = createHit({ ...HIT, sentAt: 1764309000001 });
    const ids = [
      made({ fields: PAGE }),
      made({ fields: [{ from: 'pageName', to: 'name' }] }),
      made({ fields: PAGE, allVariables: true }),
      made({ fields: PAGE, includeContextData: true }),
      made({ fields: PAGE, format: 'query' }),
      made({ format: 'request-url' }),
      made({ fields: PAGE }, HIT, `${ENDPOINT}/2`),
      made({ fields: PAGE }, later),
    ].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('of a hit whose only id is its address tells nothing of that address', () => {
    const url = 'https://m.test/collect?mid=secret';
    expect(made({ fields: PAGE }, createHit({ ...HIT, id: url })).id).toMatch(/^[0-9a-z-]+$/);
  });
});

describe('nothing to send', () => {
  test.each([
    {},
    { fields: [] },
    { allVariables: false },
    { format: 'query', fields: [{ from: 'a', to: 'id' }] },
  ])('by %j', (settings) => {
    expect(createEnvelope(HIT, ENDPOINT, settings as Settings)).toBe('no field chosen');
  });

  test('in a format that is not known', () => {
    const settings = { fields: PAGE, format: 'xml' as 'json' };
    expect(createEnvelope(HIT, ENDPOINT, settings)).toBe('unknown format');
  });
});

test('one broken entry does no harm to the others', () => {
  const fields = [
    null,
    5,
    [],
    {},
    { from: 'pageName' },
    { to: 'x' },
    { from: 1, to: 'x' },
    ...PAGE,
  ];
  expect(read({ fields: fields as typeof PAGE }).fields).toEqual({ page: 'Home' });
});

const text = fc.string({ unit: 'binary', minLength: 1 });
const surrogates = fc.constantFrom(
  '\ud800',
  'a\udc00b',
  '\udfff\ud800',
  '__proto__',
  'constructor',
);

test('any name and any value arrive as they are, lone surrogates apart', () => {
  fc.assert(
    fc.property(
      fc.dictionary(fc.oneof(text, surrogates), fc.oneof(text, surrogates)),
      fc.constantFrom('json' as const, 'query' as const),
      (values, format) => {
        const names = Object.keys(values).filter((name) => name !== 'id');
        fc.pre(names.length > 0);
        const hit = { ...HIT, type: 'page', get: (name: string) => values[name] } as unknown as Hit;
        const { text: sent } = made({ format, fields: names.map((to) => ({ from: to, to })) }, hit);
        const wellFormed = (part: string) =>
          new TextDecoder().decode(new TextEncoder().encode(part));
        if (format === 'query') {
          const pairs = new URLSearchParams(sent);
          for (const name of names)
            if (name === wellFormed(name))
              expect(pairs.get(name)).toBe(wellFormed(values[name] ?? ''));
        } else {
          const { fields } = JSON.parse(sent);
          for (const name of names)
            expect(Object.getOwnPropertyDescriptor(fields, name)?.value).toBe(values[name]);
        }
      },
    ),
  );
});

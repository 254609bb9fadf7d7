import { parse } from 'acorn';
import { CALLBACK_PARAMETERS } from '../../src/contract/settings';
import { createHit } from '../../src/hits/createHit';
import { createPage, functionOn, type Page } from '../../test/createPage';
import { identifierProblem } from '../form/identifier';
import { lintCallback } from '../lint/lintCallback';
import { text } from '../texts/text';
import type { Preset } from './preset';
import { PRESETS } from './presets';

const REQUEST_URL =
  'https://m.test/b/ss/one,two/1/JS-2.27.0/s1?AQB=1&pageName=Cart&events=scAdd&v1=red&v2=new&c.&page.&type=cart&.page&.c&AQE=1';
const hit = createHit({
  id: '17',
  tracker: 'adobe-analytics',
  requestUrl: REQUEST_URL,
  sentAt: 1234,
  confirmedBy: 'response',
});
/** Of the Web SDK: a hit without a tracker, and with less in it. */
const webSdkHit = {
  ...hit,
  tracker: 'web-sdk:alloy',
  type: 'event',
  reportSuites: [],
  variables: { pageName: 'Cart' },
  contextData: {},
  get: (name: string) => (name === 'pageName' ? 'Cart' : undefined),
};

const preset = (id: Preset['id']): Preset => {
  const found = PRESETS.find((each) => each.id === id);
  if (!found) throw new Error(`There is no preset ${id}.`);
  return found;
};

/** Runs a preset as the extension does. */
function run(
  id: Preset['id'],
  page: Page,
  given: { hit?: object; args?: object; s?: object } = {},
) {
  const { source, arguments: list } = preset(id);
  const args = Object.fromEntries(list.map(({ name, value }) => [name, value]));
  const fn = functionOn(page, CALLBACK_PARAMETERS.join(), source);
  return fn(REQUEST_URL, { ...args, ...given.args }, given.hit ?? hit, given.s);
}

const asPlain = (value: unknown) => JSON.parse(JSON.stringify(value));

test.each(PRESETS)('$id has nothing wrong, and is the JavaScript that libraries take', (each) => {
  const values = Object.fromEntries(each.arguments.map(({ name, value }) => [name, value]));
  expect(
    lintCallback(each.source, {
      argumentNames: Object.keys(values),
      argumentValues: values,
      listenedTo: ['adobe-analytics', 'web-sdk:alloy'],
      narrowed: each.hitTypes.length > 0,
      offersClearing: true,
    }),
  ).toEqual([]);
  expect(() =>
    parse(each.source, { ecmaVersion: 2017, allowReturnOutsideFunction: true }),
  ).not.toThrow();
  for (const { name, value } of each.arguments) {
    expect(identifierProblem(name)).toBeUndefined();
    expect(value).not.toBe('');
    expect(each.source).toContain(`args.${name}`);
  }
  expect(text(`presets.${each.id}`)).not.toBe('');
});

test.each([
  ['AppMeasurement', hit],
  ['Web SDK', webSdkHit],
])('the data layer gets an entry for a hit of %s, beside those it has', (_, sent) => {
  const dataLayer = [{ event: 'earlier' }];
  run('dataLayer', createPage({ dataLayer }), { hit: sent });
  expect(asPlain(dataLayer[1])).toMatchObject({
    event: 'analytics.hit.sent',
    hitId: '17',
    hitType: sent.type,
    pageName: 'Cart',
  });
});

test('a data layer of another name is made, and keeps its entries', () => {
  const page = createPage({});
  run('dataLayer', page, { args: { dataLayer: 'layer' } });
  expect(page['layer']).toHaveLength(1);
});

test.each([
  ['AppMeasurement', hit],
  ['Web SDK', webSdkHit],
])(
  'the Adobe Client Data Layer gets an event for a hit of %s, and nothing for its state',
  (_, sent) => {
    const adobeDataLayer = [{ page: { title: 'Cart' } }];
    run('adobeDataLayer', createPage({ adobeDataLayer }), { hit: sent });
    expect(asPlain(adobeDataLayer)).toEqual([
      { page: { title: 'Cart' } },
      {
        event: 'analytics.hit.sent',
        eventInfo: expect.objectContaining({ hitId: '17', hitType: sent.type, pageName: 'Cart' }),
      },
    ]);
  },
);

test('an Adobe Client Data Layer that comes later finds the event', () => {
  const page = createPage({});
  run('adobeDataLayer', page, { args: { dataLayer: 'siteDataLayer' } });
  expect(asPlain(page['siteDataLayer'])).toMatchObject([{ event: 'analytics.hit.sent' }]);
});

describe('the endpoint', () => {
  const answering = (answer: object) => {
    const asked: [url: string, options: RequestInit][] = [];
    const fetch = async (...request: [string, RequestInit]) => {
      asked.push(request);
      return answer;
    };
    return { asked, page: createPage({ fetch }) };
  };

  test('gets little, outlives the page, and is asked without cookies', async () => {
    const { asked, page } = answering({ ok: true });
    await run('endpoint', page);
    const [url, { body, ...options }] = asked[0] ?? ['', {}];
    expect(url).toBe('https://collect.example.com/hits');
    expect(asPlain(options)).toMatchObject({
      method: 'POST',
      keepalive: true,
      credentials: 'omit',
    });
    expect(JSON.parse(String(body))).toEqual({
      id: '17',
      sentAt: 1234,
      type: 'page',
      pageName: 'Cart',
    });
  });

  test('that refuses makes the callback fail', async () => {
    const { page } = answering({ ok: false, status: 503 });
    await expect(run('endpoint', page)).rejects.toThrow('The endpoint answered 503');
  });

  test.each(['http://collect.example.com', '//collect.example.com', '', 'javascript:https:'])(
    'is never %j',
    (endpoint) => {
      const { asked, page } = answering({ ok: true });
      expect(() => run('endpoint', page, { args: { endpoint } })).toThrow('must begin with https:');
      expect(asked).toEqual([]);
    },
  );
});

describe('the last page name', () => {
  const storage = () => {
    const stored = new Map<string, string>();
    return { stored, page: createPage({ sessionStorage: { setItem: stored.set.bind(stored) } }) };
  };

  test.each([
    ['AppMeasurement', hit],
    ['Web SDK', webSdkHit],
  ])('is stored for a hit of %s', (_, sent) => {
    const { stored, page } = storage();
    run('lastPage', page, { hit: sent });
    expect([...stored]).toEqual([['lastPageName', 'Cart']]);
  });

  test('is the address where there is no name, and nothing where there is neither', () => {
    const { stored, page } = storage();
    const get = (name: string) => (name === 'pageURL' ? 'https://shop.test/' : undefined);
    run('lastPage', page, { hit: { get } });
    run('lastPage', page, { hit: { get: () => undefined }, args: { key: 'none' } });
    expect([...stored]).toEqual([['lastPageName', 'https://shop.test/']]);
  });

  test('is for page views alone', () => {
    expect(preset('lastPage').hitTypes).toEqual(['page']);
  });

  test('that can’t be stored is reported, and stops nothing', () => {
    const logged: unknown[] = [];
    const page = createPage({
      // As browsers do where cookies are blocked.
      get sessionStorage() {
        throw new Error('forbidden');
      },
      _satellite: { logger: { info: (...words: unknown[]) => logged.push(words.join(' ')) } },
    });
    run('lastPage', page);
    expect(logged).toEqual(['The page name was not stored: Error: forbidden']);
  });
});

test.each([
  ['AppMeasurement', hit],
  ['Web SDK', webSdkHit],
])('a DOM event carries a hit of %s, as a copy', (_, sent) => {
  const events: { type: string; detail: object }[] = [];
  class CustomEvent {
    readonly detail: unknown;
    constructor(
      readonly type: string,
      { detail }: { detail: unknown },
    ) {
      this.detail = detail;
    }
  }
  const document = { dispatchEvent: (event: (typeof events)[number]) => events.push(event) };
  run('domEvent', createPage({ document, CustomEvent }), { hit: sent });
  expect(events).toHaveLength(1);
  expect(events[0]?.type).toBe('hit-sent');
  expect(asPlain(events[0]?.detail)).toEqual(asPlain(sent));
  expect(Object.isFrozen(events[0]?.detail)).toBe(false);
});

describe('cleaning up', () => {
  test('empties what was sent, and leaves what the page has set since', async () => {
    const s = { pageName: 'Cart', events: 'scAdd', products: 'next', eVar1: 'red', eVar2: 'new' };
    const done = run('cleanUp', createPage({}), {
      s,
      args: { variables: 'events,products, eVar1 ,eVar9' },
    });
    // The tracker may still be at work.
    expect(s.events).toBe('scAdd');
    await done;
    expect(s).toEqual({ pageName: 'Cart', events: '', products: 'next', eVar1: '', eVar2: 'new' });
  });

  test('leaves a value that the page sets while the tracker is still at work', async () => {
    const s = { events: 'scAdd' };
    const done = run('cleanUp', createPage({}), { s });
    s.events = 'purchase';
    await done;
    expect(s.events).toBe('purchase');
  });

  test('has nothing to do for the Web SDK', () => {
    expect(run('cleanUp', createPage({}), { hit: webSdkHit })).toBeUndefined();
  });
});

test.each([
  ['AppMeasurement', hit, 'adobe-analytics, one, two'],
  ['Web SDK', webSdkHit, 'web-sdk:alloy, '],
])('the log shows a hit of %s', (_, sent, where) => {
  const logged: unknown[] = [];
  const _satellite = { logger: { log: (...words: unknown[]) => logged.push(words.join('')) } };
  run('log', createPage({ _satellite }), { hit: sent });
  expect(logged).toHaveLength(1);
  expect(logged[0]).toContain(`Hit sent: ${sent.type}, ${where}\n  `);
  expect(logged[0]).toContain('\n  pageName: Cart');
  expect(logged[0]).toContain(`\n${REQUEST_URL}`);
});

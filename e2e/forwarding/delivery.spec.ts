import { action, code, hitRule, rule } from '../runtime/pages';
import { PAGE_NAME } from './forwardingSite';
import { names, withForwardingSite } from './withForwardingSite';

const { site, open, received, delivered, empty, until } = withForwardingSite();

const lastBody = () => JSON.parse(site().partner.requests.at(-1)?.body ?? '');

it('delivers a confirmed hit once, says so, and keeps nothing of it', async () => {
  const tab = await open();
  await tab.hits('Home');
  await delivered('Home');
  await empty(tab);
  expect(site().partner.requests).toHaveLength(1);
  const [line] = await tab.written('Hit delivered');
  expect(line).toMatch(/Hit delivered: [\w-]+ to http:\/\/127\.0\.0\.1:\d+, attempt 1$/);
});

describe('what is sent', () => {
  it('JSON: what was chosen, and no more', async () => {
    const tab = await open({
      forward: [
        "fields: [{ from: 'eVar5', to: 'tier' }, { from: 'prop1', to: 'none' }], allVariables: true, includeContextData: true",
      ],
    });
    await tab.hits('Home&v5=gold&vid=visitor&mid=ecid&c.=&page.=&type=list&.page=&.c=');
    await received(1);
    expect(lastBody()).toEqual({
      id: expect.stringMatching(/^\d{14}-[0-9a-z]{8}-[0-9a-z]{4,7}$/),
      sentAt: expect.any(Number),
      tracker: 'global:s',
      type: 'page',
      reportSuites: ['suite'],
      fields: { tier: 'gold' },
      variables: { pageName: 'Home', eVar5: 'gold' },
      contextData: { 'page.type': 'list' },
    });
    expect(site().partner.requests[0]).toMatchObject({
      method: 'POST',
      url: '/in',
      headers: { 'content-type': 'text/plain;charset=UTF-8' },
    });
  });

  it('says who the visitor is by nothing of the browser, and asks for no permission first', async () => {
    const tab = await open();
    await tab.run('document.cookie = "session=secret; path=/"');
    await tab.hits('Home');
    await received(1);
    const [request] = site().partner.requests;
    expect(request?.headers).not.toHaveProperty('cookie');
    expect(request?.headers).not.toHaveProperty('referer');
    expect(request?.headers).not.toHaveProperty('idempotency-key');
    expect(site().partner.preflights()).toBe(0);
  });

  it('a query: behind that of the endpoint, by GET, or by POST where it is long', async () => {
    const { url } = site().partner;
    const tab = await open({
      forward: [
        `endpoint: '${url}/in?site=7#part', format: 'query', fields: [{ from: 'pageName', to: 'page' }, { from: 'eVar1', to: 'id' }, { from: 'eVar2', to: 'type' }], includeContextData: true`,
      ],
    });
    await tab.hits('Übersicht + mehr&v1=other&v2=mine&c.=&a.=&b=c d&.a=&.c=');
    await received(1);
    const [short] = site().partner.requests;
    expect(short?.method).toBe('GET');
    const pairs = [...new URL(short?.url ?? '', url).searchParams];
    expect(pairs).toEqual([
      ['site', '7'],
      ['id', expect.stringMatching(/^\d{14}-/)],
      ['sentAt', expect.stringMatching(/^\d+$/)],
      ['tracker', 'global:s'],
      ['type', 'mine'],
      ['reportSuites', 'suite'],
      ['page', 'Übersicht + mehr'],
      ['contextData.a.b', 'c d'],
    ]);
    await tab.hits('x'.repeat(2000));
    await received(2);
    const [, long] = site().partner.requests;
    expect(long).toMatchObject({ method: 'POST', url: '/in?site=7' });
    expect(long?.headers['content-type']).toBe('application/x-www-form-urlencoded');
    expect(new URLSearchParams(long?.body).get('page')).toHaveLength(2000);
    expect(site().partner.preflights()).toBe(0);
  });

  it('the request URL, as it was sent', async () => {
    const tab = await open({ forward: ["format: 'request-url'"] });
    await tab.hits('Home&mid=ecid');
    await received(1);
    expect(lastBody().requestUrl).toMatch(/\/b\/ss\/suite\/.*&pageName=Home&mid=ecid&AQE=1$/);
    expect(lastBody()).not.toHaveProperty('fields');
  });

  it('names that objects have of their own are names as others', async () => {
    const tab = await open({
      forward: [
        "fields: ['__proto__', 'constructor', 'toString', 'a\"b', '\\u2028'].map((to) => ({ from: 'pageName', to })), includeContextData: true",
      ],
    });
    await tab.hits('<\u2028"\\\'>&c.=&__proto__=x&hasOwnProperty=y&.c=');
    await received(1);
    const text = site().partner.requests[0]?.body ?? '';
    for (const name of ['__proto__', 'constructor', 'toString', 'a"b', '\u2028'])
      expect(text).toContain(`${JSON.stringify(name)}:"<\u2028\\"\\\\'>"`);
    expect(text).toContain('"contextData":{"__proto__":"x","hasOwnProperty":"y"}');
  });

  it.each(['json', 'query'])('%s: values that no encoding has a place for', async (format) => {
    const tab = await open({
      forward: [],
      rules: [
        rule(
          'forward',
          action(
            'forwardHit',
            String.raw`{ endpoint: '${site().partner.url}', format: '${format}', allVariables: true,
               fields: [{ from: 'a', to: 'page' }, { from: 'b', to: 'b\ud800' }, { from: 'c', to: 'number' }, { from: 'd', to: 'object' }] }`,
          ),
        ),
      ],
    });
    await tab.run(
      String.raw`triggers.forward({ hit: { id: '1', sentAt: 1, tracker: 't', type: 'page', reportSuites: [], variables: { e: '\udfff&=+%', f: 5, g: null },
         get: (name) => ({ a: '\ud800', b: '\0\r\n&=+%20#é😀', c: 5, d: {} })[name] } })`,
    );
    await received(1);
    const [request] = site().partner.requests;
    const sent =
      format === 'json'
        ? lastBody()
        : Object.fromEntries(new URL(request?.url ?? '', 'http://partner.test').searchParams);
    const { fields = sent, variables = sent } = sent;
    // Only texts are taken over.
    for (const name of ['number', 'object', 'f', 'g'])
      expect({ ...fields, ...variables }).not.toHaveProperty(name);
    const lone = format === 'json' ? ['\ud800', '\udfff'] : ['\ufffd', '\ufffd'];
    expect(fields.page).toBe(lone[0]);
    expect(fields[`b${lone[0]}`]).toBe('\0\r\n&=+%20#é😀');
    expect(variables.e).toBe(`${lone[1]}&=+%`);
    await empty(tab);
  });

  it('the same text each time', async () => {
    const tab = await open();
    site().partner.setMode('500');
    await tab.hits('Home');
    await received(2);
    const [first, second] = site().partner.requests;
    expect(second?.body).toBe(first?.body);
  });
});

describe('settings of any age', () => {
  it.each([
    [`${PAGE_NAME}, format: undefined, consent: 'yes'`],
    [
      "fields: [null, 5, {}, { from: 'pageName' }, { from: 5, to: 'x' }, { from: 'pageName', to: 'page' }]",
    ],
    [`${PAGE_NAME}, allVariables: 'false', includeContextData: null, later: { is: 'better' }`],
  ])('forwards by %s', async (settings) => {
    const tab = await open({ forward: [settings] });
    await tab.hits('Home');
    await delivered('Home');
    expect(lastBody()).not.toHaveProperty('variables');
    expect(lastBody().fields).toEqual({ page: 'Home' });
  });

  it.each([
    ["endpoint: ''", 'endpoint invalid'],
    ["endpoint: '/in'", 'endpoint invalid'],
    ["endpoint: '%Gone%'", 'endpoint invalid'],
    ['endpoint: null', 'endpoint invalid'],
    ["endpoint: 'http://127.0.0.1.evil.test/'", 'endpoint insecure'],
    ["endpoint: 'https://me:secret@partner.test/'", 'endpoint with a password'],
    ["format: 'xml'", 'unknown format'],
    ['fields: null', 'no field chosen'],
    ['fields: {}, allVariables: 1', 'no field chosen'],
    ["format: 'query', fields: [{ from: 'pageName', to: 'id' }]", 'no field chosen'],
    ["fields: [{ from: 'eVar1', to: 'x' }]", 'is over 128 KB'],
  ])('takes nothing over by %s, and says why', async (settings, reason) => {
    const tab = await open({
      forward: [
        /fields|endpoint/.test(settings) ? settings : `${settings}, ${PAGE_NAME}`,
        PAGE_NAME,
      ],
    });
    await tab.hits(`Home&v1=${'x'.repeat(128 * 1024)}`);
    await delivered('Home');
    expect(await tab.written('Hit not forwarded: ')).toEqual([
      expect.stringMatching(new RegExp(`Hit not forwarded: .*${reason}$`)),
    ]);
  });

  it('has nothing to forward in a rule without a hit, and the next action runs', async () => {
    const tab = await open({
      forward: [],
      rules: [
        `{ id: 'RL', name: 'r', events: [{ modulePath: 'test/direct.js', settings: { name: 'go' } }], conditions: [],
           actions: [${action('forwardHit', `{ endpoint: '${site().partner.url}', ${PAGE_NAME} }`)}, ${code('notes.push("next")')}] }`,
      ],
    });
    await tab.run('triggers.go({ hit: "of another" })');
    await tab.written('Hit not forwarded: none in this rule');
    expect(await tab.run('notes')).toEqual(['next']);
  });
});

it('takes one hit through the same settings once, and through others again', async () => {
  const tab = await open({
    forward: [PAGE_NAME, PAGE_NAME, `${PAGE_NAME}, allVariables: true`],
    times: 2,
  });
  await tab.hits('Home');
  await delivered('Home', 'Home');
  await empty(tab);
  expect(site().partner.requests).toHaveLength(2);
});

it('keeps nobody waiting: the next action runs while the partner hangs', async () => {
  site().partner.setMode('hang');
  const tab = await open({
    forward: [],
    rules: [
      hitRule(
        'both',
        'hitSent',
        '{}',
        [],
        action('forwardHit', `{ endpoint: '${site().partner.url}', ${PAGE_NAME} }`),
        code('notes.push("next")'),
      ),
    ],
  });
  await tab.hits('Home');
  await received(1);
  expect(await tab.run('notes')).toEqual(['next']);
});

it.each(['/in', '/in?number=%Number%', '/in#%Number%'])(
  '%s: tries the oldest first, one at a time',
  async (endpoint) => {
    site().partner.setMode('hold');
    const tab = await open({
      forward: [
        `endpoint: '${site().partner.url}${endpoint}', ${PAGE_NAME}`,
        `endpoint: '${site().other.url}/in', ${PAGE_NAME}`,
      ],
      dataElements: { Number: '() => (window.number = (window.number || 0) + 1)' },
    });
    await tab.hits(...names(5));
    // By then, what is sent at once has been.
    await until(() => site().other.stored().length === 5);
    for (let count = 1; count <= 5; count++) {
      await received(count);
      expect(site().partner.requests).toHaveLength(count);
      site().partner.release();
    }
    await empty(tab);
    expect(site().delivered()).toEqual(names(5));
  },
);

it('an endpoint that is down keeps no other one waiting', async () => {
  site().partner.setMode('hang');
  const tab = await open({
    forward: [PAGE_NAME, `endpoint: '${site().other.url}/in', ${PAGE_NAME}`],
  });
  await tab.hits(...names(3));
  await until(() => site().other.stored().length === 3);
  expect(site().partner.stored()).toEqual([]);
});

it('waits and listens for nothing once all is delivered', async () => {
  const tab = await open({
    before: `{
      window.waiting = new Set();
      for (const kind of ['Timeout', 'Interval']) {
        const set = window['set' + kind];
        window['set' + kind] = (act, ...list) => {
          const timer = set((...given) => { waiting.delete(timer); act(...given); }, ...list);
          waiting.add(timer);
          return timer;
        };
      }
      const { clearTimeout } = window;
      window.clearTimeout = (timer) => { waiting.delete(timer); clearTimeout(timer); };
      window.listening = [];
      const { addEventListener, removeEventListener } = window;
      window.addEventListener = (...list) => { listening.push(list[0]); addEventListener(...list); };
      window.removeEventListener = (...list) => { listening = listening.filter((name) => name !== list[0]); removeEventListener(...list); };
    }`,
  });
  // The library looks for trackers for some seconds, which is none of the forwarding's business.
  await tab.run('waiting.clear(), listening.splice(0)');
  site().partner.setMode('500');
  await tab.hits(...names(3));
  await received(2);
  expect(await tab.run('waiting.size')).toBeGreaterThan(0);
  expect(await tab.run('listening.includes("pagehide")')).toBe(true);
  site().partner.setMode('ok');
  await empty(tab);
  await tab.until('!waiting.size');
  expect(await tab.run('listening')).toEqual(['storage']);
  await tab.until(
    'navigator.locks.query().then(({ held, pending }) => !held.length && !pending.length)',
  );
});

it('is fetched for the first hit and not before', async () => {
  const tab = await open({ withoutFile: true });
  expect(await tab.lines('forwarding.js')).toEqual([]);
  await tab.hits('Home');
  await tab.written('forwarding.js is missing:');
  expect(Object.keys(await tab.stored())).toHaveLength(1);
  await tab.reload({});
  await delivered('Home');
});

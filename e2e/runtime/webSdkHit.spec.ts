import { callback } from './pages';
import { withCallbacks } from './webSdkPages';
import { withWebSdkSite } from './withWebSdkSite';

const web = withWebSdkSite();

const open = async (...callbacks: string[]) => {
  await web.openListening({ settings: withCallbacks(...callbacks) });
};
/** What the callback with this body notes for one event. */
const noted = async (body: string, options: string) => {
  await open(callback('Note', body));
  await web.opened.run(`await alloy('sendEvent', ${options})`);
  await web.opened.until('notes.length');
  return (await web.opened.notes())[0] as Record<string, unknown>;
};
const variablesOf = (options: string) => noted('note(hit.variables)', options);
const data = (fields: string) => `{ data: { __adobe: { analytics: { ${fields} } } } }`;

it('a callback hears of the request, the arguments and the hit, and of no tracker', async () => {
  const before = Date.now();
  const note = await noted(
    `note({ requestUrl, args, s: typeof s, count: arguments.length, url: hit.requestUrl, id: hit.id, tracker: hit.tracker, type: hit.type,
       reportSuites: hit.reportSuites, sentAt: hit.sentAt, confirmedBy: hit.confirmedBy, result: hit.result, xdm: hit.xdm, data: hit.data })`,
    `{ xdm: { eventType: 'web.webpagedetails.pageViews', web: { webPageDetails: { name: 'Home' } } }, data: { tier: 'gold' } }`,
  );
  const [request] = web.site.edge.requests;
  expect(note).toMatchObject({
    requestUrl: `https://edge.test${request?.url}`,
    url: `https://edge.test${request?.url}`,
    args: {},
    s: 'undefined',
    count: 4,
    tracker: 'web-sdk:alloy',
    type: 'page',
    reportSuites: [],
    confirmedBy: 'response',
    result: { propositions: [], decisions: [] },
    xdm: request?.payload?.events?.[0]?.xdm,
    data: { tier: 'gold' },
  });
  expect(note['id']).toMatch(/./);
  expect(note['sentAt']).toBeGreaterThanOrEqual(before);
  expect(note['sentAt']).toBeLessThanOrEqual(request?.at ?? 0);
});

it('each hit has an id of its own', async () => {
  await open(callback('Ids', 'note(hit.id)'));
  await web.opened.run(
    'await alloy("sendEvent", { xdm: {} }); await alloy("sendEvent", { xdm: {} })',
  );
  await web.opened.until('notes.length === 2');
  const [first, second] = await web.opened.notes();
  expect(first).not.toBe(second);
});

it.each([
  [
    'a page view by its event type',
    "{ xdm: { eventType: 'web.webpagedetails.pageViews' } }",
    'page',
  ],
  [
    'a page view by its measure',
    '{ xdm: { web: { webPageDetails: { pageViews: { value: 1 } } } } }',
    'page',
  ],
  ['a page view by its type', "{ type: 'web.webpagedetails.pageViews' }", 'page'],
  ['a page view of the data object', data("pageName: 'Home'"), 'page'],
  [
    'a custom link',
    "{ xdm: { web: { webInteraction: { name: 'x', type: 'other', linkClicks: { value: 1 } } } } }",
    'custom',
  ],
  [
    'a download',
    "{ xdm: { web: { webInteraction: { name: 'x', type: 'download', linkClicks: { value: 1 } } } } }",
    'download',
  ],
  [
    'an exit link',
    "{ xdm: { web: { webInteraction: { name: 'x', type: 'exit', linkClicks: { value: 1 } } } } }",
    'exit',
  ],
  ['a custom link of the data object', data("linkName: 'x', linkType: 'o'"), 'custom'],
  ['a download of the data object', data("linkName: 'x', linkType: 'd'"), 'download'],
  ['an exit link of the data object, in shorthand', data("pev2: 'x', pe: 'lnk_e'"), 'exit'],
  [
    'a link of the data object with a page name',
    data("pageName: 'Home', linkName: 'x', linkType: 'e'"),
    'exit',
  ],
  ['another event', "{ xdm: { eventType: 'shop.opened' } }", 'event'],
  ['an event without anything', '{}', 'event'],
])('type: %s', async (_name, options, type) => {
  expect(await noted('note({ type: hit.type, got: hit.get("type") })', options)).toEqual({
    type,
    got: type,
  });
});

it.each([
  [
    'its event type',
    "eventType: 'web.webpagedetails.pageViews', web: { webPageDetails: { name: 'Shoes' } }",
  ],
  ['its measure', "web: { webPageDetails: { name: 'Shoes', pageViews: { value: 1 } } }"],
])('type: a page view that carries the click before it is one by %s', async (_name, xdm) => {
  await web.openListening({
    configuration: 'clickCollectionEnabled: true, clickCollection: { eventGroupingEnabled: true },',
    settings: withCallbacks(
      callback(
        'Note',
        "note([hit.type, ...['pageName', 'linkName', 'linkURL', 'linkType'].map(hit.get)])",
      ),
    ),
    after: `</script><div id="menu"><a id="next" href="#shoes">To the shoes</a></div><script>`,
  });
  await web.opened.run(
    "await alloy('sendEvent', { xdm: { web: { webPageDetails: { name: 'Home' } } } })",
  );
  await web.opened.page.click('#next');
  await web.opened.run(`await alloy('sendEvent', { xdm: { ${xdm} } })`);
  await web.opened.until('notes.length === 2');
  const [first, second] = (await web.opened.notes()) as unknown[][];
  expect(first?.slice(0, 3)).toEqual(['page', 'Home', undefined]);
  expect(second).toEqual(['page', 'Shoes', 'To the shoes', expect.stringMatching(/#shoes$/), 'o']);
  expect(web.site.events()).toHaveLength(2);
});

it('variables: from the data object, in both spellings', async () => {
  const fields = `pageName: 'Home', ch: 'shop', server: 'one', g: 'https://shop.test/', v0: 'mail', eVar5: 'gold', v200: 'far', prop2: 'two',
    c75: 'last', list1: 'a,b', l2: 'c', events: 'event1,purchase=7', products: ';Mug;1;12', purchaseID: '7', xact: 't7', cc: 'EUR',
    pev2: 'Link', linkType: 'o', pev1: 'https://shop.test/link', zip: '12345'`;
  expect(await variablesOf(data(fields))).toMatchObject({
    pageName: 'Home',
    channel: 'shop',
    server: 'one',
    pageURL: 'https://shop.test/',
    campaign: 'mail',
    eVar5: 'gold',
    eVar200: 'far',
    prop2: 'two',
    prop75: 'last',
    list1: 'a,b',
    list2: 'c',
    events: 'event1,purchase=7',
    products: ';Mug;1;12',
    purchaseID: '7',
    transactionID: 't7',
    currencyCode: 'EUR',
    linkName: 'Link',
    linkURL: 'https://shop.test/link',
    zip: '12345',
  });
});

it('variables: from the XDM fields that Adobe maps, where the data object has none', async () => {
  const variables = await variablesOf(`{
    xdm: {
      web: {
        webPageDetails: { name: 'Home', URL: 'https://shop.test/', siteSection: 'shop', server: 'one' },
        webReferrer: { URL: 'https://search.test/' },
      },
      marketing: { trackingCode: 'mail' },
      commerce: { order: { purchaseID: '7', currencyCode: 'EUR' }, purchases: { value: 1 } },
      productListItems: [{ name: 'Mug', quantity: 2, priceTotal: 24 }],
      _experience: { analytics: {
        customDimensions: { eVars: { eVar5: 'gold', eVar6: 'six' }, props: { prop2: 'two' } },
        event1to100: { event1: { value: 1 }, event2: { value: 3 } },
      } },
    },
    data: { __adobe: { analytics: { v6: 'from data', pageName: 'Named' } } },
  }`);
  expect(variables).toMatchObject({
    pageName: 'Named',
    pageURL: 'https://shop.test/',
    channel: 'shop',
    server: 'one',
    referrer: 'https://search.test/',
    campaign: 'mail',
    purchaseID: '7',
    currencyCode: 'EUR',
    eVar5: 'gold',
    eVar6: 'from data',
    prop2: 'two',
  });
  expect(variables['products']).toBe(';Mug;2;24');
  expect(String(variables['events']).split(',')).toEqual(
    expect.arrayContaining(['purchase', 'event1', 'event2=3']),
  );
});

it('variables: of a link that is told by XDM', async () => {
  expect(
    await variablesOf(
      `{ xdm: { web: { webInteraction: { name: 'Guide', URL: 'https://shop.test/guide.pdf', type: 'download', linkClicks: { value: 1 } } } } }`,
    ),
  ).toMatchObject({ linkName: 'Guide', linkURL: 'https://shop.test/guide.pdf' });
});

it('context data: by its dotted key', async () => {
  expect(
    await noted(
      'note({ all: hit.contextData, got: hit.get("contextData.page.type") })',
      data("contextData: { 'page.type': 'list', tier: 'gold', shop: { name: 'main' } }"),
    ),
  ).toEqual({
    all: { 'page.type': 'list', tier: 'gold', 'shop.name': 'main' },
    got: 'list',
  });
});

it('context data: what has no value is not there', async () => {
  expect(
    await noted(
      'note({ all: hit.contextData, got: hit.get("contextData.tier") === undefined })',
      data('contextData: { tier: null, shop: { name: null, open: false } }, eVar1: null'),
    ),
  ).toEqual({ all: { 'shop.open': 'false' }, got: true });
});

it('as JSON: all that can be told of it', async () => {
  const note = await noted(
    'note([JSON.parse(JSON.stringify(hit)), JSON.parse(JSON.stringify({ hit })).hit.id === hit.id])',
    `{ xdm: { eventType: 'web.webpagedetails.pageViews', web: { webPageDetails: { name: 'Home' } } },
       data: { tier: 'gold', __adobe: { analytics: { eVar5: 'five', contextData: { a: { b: 1 } } } } } }`,
  );
  const [request] = web.site.edge.requests;
  const [sent] = web.site.events();
  expect(note).toEqual([
    {
      id: expect.stringMatching(/./),
      tracker: 'web-sdk:alloy',
      type: 'page',
      requestUrl: `https://edge.test${request?.url}`,
      reportSuites: [],
      variables: expect.objectContaining({ pageName: 'Home', eVar5: 'five' }),
      contextData: { 'a.b': '1' },
      sentAt: expect.any(Number),
      confirmedBy: 'response',
      xdm: sent?.xdm,
      data: sent?.data,
      result: expect.objectContaining({ propositions: [] }),
    },
    true,
  ]);
});

it('get: reads paths of XDM and data, variables and members as text, and nothing where there is nothing', async () => {
  expect(
    await noted(
      `note({
        xdm: hit.get('xdm.web.webPageDetails.name'), number: hit.get('xdm.shop.count'), item: hit.get('xdm.productListItems.0.name'),
        data: hit.get('data.__adobe.analytics.eVar5'), variable: hit.get('eVar5'), tracker: hit.get('tracker'),
        url: hit.get('requestUrl') === requestUrl, id: hit.get('id') === hit.id,
        none: ['xdm.none', 'xdm.none.deeper', 'data.x', 'eVar9', 'contextData.x', 'xdm.web.webPageDetails.name.length', 'xdm.constructor', 'none']
          .filter((name) => hit.get(name) !== undefined),
      })`,
      `{ xdm: { web: { webPageDetails: { name: 'Home' } }, shop: { count: 0 }, productListItems: [{ name: 'Mug' }] },
         data: { __adobe: { analytics: { eVar5: 'gold' } } } }`,
    ),
  ).toEqual({
    xdm: 'Home',
    number: '0',
    item: 'Mug',
    data: 'gold',
    variable: 'gold',
    tracker: 'web-sdk:alloy',
    url: true,
    id: true,
    none: [],
  });
});

it('shows what was sent: the page may change its objects, and callbacks theirs', async () => {
  await open(
    callback(
      'Vandal',
      `try { hit.xdm.shop.name = 'broken'; } catch {} try { hit.data.tier = 'broken'; } catch {}
      try { hit.type = 'x'; hit.variables.eVar5 = 'broken'; } catch {}`,
    ),
    callback(
      'Note',
      'note([hit.get("xdm.shop.name"), hit.xdm.shop.name, hit.data.tier, hit.type, hit.get("eVar5")])',
    ),
  );
  await web.opened.run(`
    const xdm = { shop: { name: 'sent' } };
    const data = { tier: 'gold', __adobe: { analytics: { eVar5: 'gold' } } };
    const done = alloy('sendEvent', { xdm, data });
    xdm.shop.name = 'changed at once'; data.tier = 'silver';
    await done;
    xdm.shop.name = 'changed later';
    window.later = xdm;`);
  await web.opened.until('notes.length');
  const [sent] = web.site.events() as [{ xdm: { shop: { name: string } }; data: { tier: string } }];
  expect((await web.opened.notes())[0]).toEqual([
    sent.xdm.shop.name,
    sent.xdm.shop.name,
    sent.data.tier,
    'event',
    'gold',
  ]);
  expect(await web.opened.page.evaluate('later.shop.name')).toBe('changed later');
});

it('shows what onBeforeEventSend made of the event', async () => {
  await web.openListening({
    settings: withCallbacks(callback('Note', 'note(hit.get("xdm.shop.name"))')),
    configuration: "onBeforeEventSend: (content) => { content.xdm.shop = { name: 'set late' }; }",
  });
  await web.opened.run('await alloy("sendEvent", { xdm: { shop: { name: "early" } } })');
  await web.opened.until('notes.length');
  expect(await web.opened.notes()).toEqual(['set late']);
});

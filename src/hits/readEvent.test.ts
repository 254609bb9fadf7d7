import dataObject from '../../test/fixtures/web-sdk/data-object-mapping.json';
import xdmMapping from '../../test/fixtures/web-sdk/xdm-mapping.json';
import { readEvent } from './readEvent';

const ofData = (analytics: object, xdm?: object) =>
  readEvent({ xdm, data: { __adobe: { analytics } } });
const variablesOf = (xdm: object) => ({ ...readEvent({ xdm }).variables });

/** All names of a range such as `eVar1` to `eVar250`, or the one name. */
function spread([first = '', last]: readonly string[]): string[] {
  const [, stem = '', from] = /^(.*?)(\d+)$/.exec(first) ?? [];
  const to = /\d+$/.exec(last ?? '');
  if (!to) return [first];
  return Array.from(
    { length: Number(to[0]) - Number(from) + 1 },
    (_, index) => `${stem}${Number(from) + index}`,
  );
}

describe('the data object', () => {
  const fields = dataObject
    .filter(({ fields: [name] }) => name !== 'contextData' && name !== 'linkType')
    .flatMap(({ fields, shorthand }) => {
      const names = spread(fields);
      // One row of Adobe's table has another kind of name at the end of its range.
      const [first = ''] = shorthand;
      const short =
        names.length > 1
          ? names.map((_, index) => first.replace(/\d+$/, `${index + 1}`))
          : shorthand;
      return names.map((name, index) => [name, short[index]] as const);
    });

  it('is read by the names of AppMeasurement', () => {
    expect(fields.length).toBeGreaterThan(340);
    const values = Object.fromEntries(fields.map(([name]) => [name, `value of ${name}`]));
    expect({ ...ofData(values).variables }).toEqual(values);
  });

  it('is read by each shorthand', () => {
    const short = fields.filter(([, shorthand]) => shorthand);
    const values = Object.fromEntries(
      short.map(([name, shorthand]) => [shorthand, `value of ${name}`]),
    );
    expect({ ...ofData(values).variables }).toEqual(
      Object.fromEntries(short.map(([name]) => [name, `value of ${name}`])),
    );
  });

  it('wins over XDM', () => {
    const { variables } = ofData(
      { g: 'https://data.test/', eVar1: 'data', events: 'event9', linkName: 'data' },
      {
        web: {
          webPageDetails: { URL: 'https://xdm.test/', name: 'Page' },
          webInteraction: { name: 'xdm' },
        },
        _experience: { analytics: { customDimensions: { eVars: { eVar1: 'xdm', eVar2: 'xdm' } } } },
        commerce: { purchases: { value: 1 } },
      },
    );
    expect({ ...variables }).toEqual({
      pageURL: 'https://data.test/',
      eVar1: 'data',
      eVar2: 'xdm',
      events: 'event9',
      linkName: 'data',
      pageName: 'Page',
    });
  });

  it('has context data by dotted keys', () => {
    const { contextData, variables } = ofData({
      contextData: { plain: 'a', 'dotted.key': 1, nested: { deep: { er: true } } },
    });
    expect({ ...contextData }).toEqual({ plain: 'a', 'dotted.key': '1', 'nested.deep.er': 'true' });
    expect({ ...variables }).toEqual({});
  });

  it('has nothing where there is no value, and no object for a text', () => {
    const { contextData, variables } = ofData(
      {
        contextData: { a: null, b: { c: null, d: 0, e: false, f: '' }, g: [null, 'h'] },
        eVar1: null,
        eVar2: ['a', null, 'b'],
        eVar3: { no: 'text' },
        pageName: null,
      },
      {
        web: { webPageDetails: { name: 'Of XDM', server: null, siteSection: {} } },
        device: { screenWidth: 800, screenHeight: null },
        productListItems: [
          {
            SKU: null,
            name: 'n',
            _experience: { analytics: { customDimensions: { eVars: { eVar4: null } } } },
          },
        ],
        _experience: {
          analytics: {
            customDimensions: {
              listProps: { prop1: { values: ['x', 'y'], delimiter: null } },
              lists: { list1: { list: [{ value: 'l' }, { value: null }, null] } },
            },
          },
        },
      },
    );
    expect({ ...contextData }).toEqual({ 'b.d': '0', 'b.e': 'false', 'b.f': '', 'g.1': 'h' });
    expect({ ...variables }).toEqual({
      eVar2: 'a,,b',
      pageName: 'Of XDM',
      prop1: 'x,y',
      list1: 'l,,',
      products: ';n',
    });
    expect({ ...ofData({ contextData: 'text' }).contextData }).toEqual({});
  });

  it('has values of other types than text', () => {
    expect({
      ...ofData({ eVar1: 0, eVar2: false, eVar3: null, eVar4: '', prop1: ['a', 'b'] }).variables,
    }).toEqual({
      eVar1: '0',
      eVar2: 'false',
      prop1: 'a,b',
    });
  });
});

describe('XDM', () => {
  const VALUES: Record<string, string> = {
    'Page URL': 'pageURL',
    Page: 'pageName',
    Server: 'server',
    'Site Section': 'channel',
    Referrer: 'referrer',
    'Tracking Code': 'campaign',
    'Zip Code': 'zip',
    'US States': 'state',
    'Custom link': 'linkName',
    'Color Depth': 'colorDepth',
    'Browser Height': 'browserHeight',
    'Browser Width': 'browserWidth',
    'Connection type': 'connectionType',
    'Cookie Support': 'cookiesEnabled',
    'Java enabled': 'javaEnabled',
    linkURL: 'linkURL',
    currencyCode: 'currencyCode',
    purchaseID: 'purchaseID',
    transactionID: 'transactionID',
  };
  const METRICS: Record<string, string> = {
    Checkouts: 'scCheckout',
    'Cart Additions': 'scAdd',
    Carts: 'scOpen',
    'Cart Removals': 'scRemove',
    'Cart Views': 'scView',
    'Product Views': 'prodView',
    Orders: 'purchase',
  };
  const set = (path: string, value: unknown) => {
    const keys = path
      .replace(/^xdm\./, '')
      .replace(/(payments)0/, '$1.0')
      .split('.');
    return keys.reduceRight<unknown>(
      (inner, key) => (key === '0' ? [inner] : { [key]: inner }),
      value,
    ) as object;
  };

  it.each(
    xdmMapping.flatMap(({ xdm: [path = ''], sets }) =>
      sets.flatMap((name) => (VALUES[name] ? [[path, VALUES[name]] as const] : [])),
    ),
  )('%s sets %s', (path, variable) => {
    expect(variablesOf(set(path, 'a value'))).toEqual({ [variable]: 'a value' });
  });

  it.each(
    xdmMapping.flatMap(({ xdm: [path = ''], sets }) =>
      sets.flatMap((name) => (METRICS[name] ? [[path, METRICS[name]] as const] : [])),
    ),
  )('%s sets the event %s', (path, event) => {
    const isId = path.endsWith('.id');
    expect(variablesOf(set(path, isId ? 'id' : 1))).toEqual({
      events: isId ? `${event}:id` : event,
    });
  });

  it('has props, eVars, list variables and hierarchies', () => {
    expect(
      variablesOf({
        _experience: {
          analytics: {
            customDimensions: {
              eVars: { eVar1: 'a', eVar250: 2 },
              props: { prop1: 'b', prop75: 'c' },
              listProps: {
                prop2: { values: ['x', 'y'], delimiter: '|' },
                prop3: { values: ['z'] },
              },
              lists: { list1: { list: [{ value: 'l', key: 'k' }, { value: 'm' }] } },
              hierarchies: { hier1: { values: ['Home', 'News'], delimiter: ':' }, hier2: 'a,b' },
            },
          },
        },
      }),
    ).toEqual({
      eVar1: 'a',
      eVar250: '2',
      prop1: 'b',
      prop75: 'c',
      prop2: 'x|y',
      prop3: 'z',
      list1: 'l,m',
      hier1: 'Home:News',
      hier2: 'a,b',
    });
  });

  it('has events with their values and ids, those of products by name', () => {
    expect(
      variablesOf({
        commerce: {
          purchases: { value: 1, id: 'p1' },
          productViews: { value: 2 },
          checkouts: { value: 0 },
          order: {},
        },
        _experience: {
          analytics: {
            event1to100: { event1: { value: 1 }, event2: { value: 2.5, id: 'x' } },
            event901to1000: { event1000: { id: 'only' } },
          },
        },
        productListItems: [
          {
            SKU: 's',
            _experience: {
              analytics: { event1to100: { event1: { value: 3 }, event7: { value: 4 } } },
            },
          },
        ],
      })['events'],
    ).toBe('purchase:p1,prodView=2,event1,event2=2.5:x,event1000:only,event7');
  });

  it('has events of products that have an id and no value', () => {
    const analytics = { event1to100: { event1: { id: 'only' }, event2: { value: 0 } } };
    expect(
      variablesOf({ productListItems: [{ SKU: 's', _experience: { analytics } }] }),
    ).toMatchObject({ products: ';s;;;event1=|event2=0', events: 'event1,event2' });
  });

  it('has products as s.products has them', () => {
    expect(
      variablesOf({
        productListItems: [
          {
            name: 'Boot',
            SKU: 'b-1',
            quantity: 2,
            priceTotal: 99.5,
            productCategories: [{ categoryID: 'Shoes' }, { categoryID: 'Other' }],
            _experience: {
              analytics: {
                event1to100: { event1: { value: 1.5 }, event2: { value: 2 } },
                customDimensions: { eVars: { eVar1: 'red', eVar2: 'blue' } },
              },
            },
          },
          { name: 'Tent' },
          {
            lineItemId: 'line',
            productCategories: [{ categoryID: 'Camping' }],
            name: 'Stove',
            quantity: 1,
          },
        ],
      })['products'],
    ).toBe('Shoes;b-1;2;99.5;event1=1.5|event2=2;eVar1=red|eVar2=blue,;Tent,line;Stove;1');
  });

  it('has the error page and the resolution', () => {
    expect(
      variablesOf({
        web: { webPageDetails: { isErrorPage: true } },
        device: { screenWidth: 800, screenHeight: 600 },
      }),
    ).toEqual({ pageType: 'errorPage', resolution: '800x600' });
    expect(variablesOf({ web: { webPageDetails: { isErrorPage: false } } })).toEqual({});
  });
});

const CLICKED = {
  webInteraction: {
    name: 'Shoes',
    region: 'menu',
    type: 'other',
    URL: 'https://shop.test/shoes',
    linkClicks: { value: 1 },
  },
};

/** What the Web SDK adds with a click. */
const ACTIVITY = {
  __adobe: {
    analytics: {
      contextData: { a: { activitymap: { page: 'Home', link: 'Shoes', region: 'menu' } } },
    },
  },
};

it('keeps what a page view says of the click before it', () => {
  expect(
    variablesOf({
      eventType: 'web.webpagedetails.pageViews',
      web: { webPageDetails: { name: 'Shoes' }, ...CLICKED },
    }),
  ).toEqual({
    pageName: 'Shoes',
    linkName: 'Shoes',
    linkURL: 'https://shop.test/shoes',
    linkType: 'o',
  });
});

it.each<[string, object]>([
  ['page', { xdm: { eventType: 'web.webpagedetails.pageViews' } }],
  ['page', { xdm: { eventType: 'web.webPageDetails.pageViews' } }],
  ['page', { xdm: { web: { webPageDetails: { pageViews: { value: 1 } } } } }],
  ['page', { xdm: { web: { webPageDetails: { name: 'Home' } } } }],
  ['page', { data: { __adobe: { analytics: { pageName: 'Home' } } } }],
  ['page', { data: { __adobe: { analytics: { g: 'https://shop.test/' } } } }],
  ['event', { xdm: { web: { webPageDetails: { URL: 'https://shop.test/' } } } }],
  [
    'event',
    {
      xdm: { eventType: 'decisioning.propositionFetch', web: { webPageDetails: { name: 'Home' } } },
    },
  ],
  ['event', { xdm: { eventType: 'commerce.purchases' }, data: { other: 1 } }],
  ['event', {}],
  ['custom', { xdm: { eventType: 'web.webinteraction.linkClicks' } }],
  [
    'custom',
    { xdm: { web: { webInteraction: { type: 'other' }, webPageDetails: { name: 'Home' } } } },
  ],
  [
    'download',
    {
      xdm: {
        eventType: 'web.webinteraction.linkClicks',
        web: { webInteraction: { type: 'download' } },
      },
    },
  ],
  ['exit', { xdm: { web: { webInteraction: { type: 'exit' } } } }],
  // With grouped events, the Web SDK puts the click that came before into the page view.
  ['page', { xdm: { eventType: 'web.webpagedetails.pageViews', web: CLICKED } }],
  ['page', { xdm: { web: { webPageDetails: { pageViews: { value: 1 } }, ...CLICKED } } }],
  ...[
    { xdm: { web: { webPageDetails: { name: 'Shoes' }, ...CLICKED } }, data: ACTIVITY },
    {
      xdm: {
        eventType: 'commerce.productViews',
        web: { webPageDetails: { name: 'Shoes' }, ...CLICKED },
      },
      data: ACTIVITY,
    },
  ].map((event): [string, object] => ['page', event]),
  ['custom', { xdm: { web: CLICKED }, data: ACTIVITY }],
  [
    'custom',
    {
      xdm: {
        eventType: 'web.webinteraction.linkClicks',
        web: { webPageDetails: { name: 'Shoes' }, ...CLICKED },
      },
      data: ACTIVITY,
    },
  ],
  [
    'custom',
    {
      xdm: {
        eventType: 'web.webinteraction.linkClicks',
        web: { webPageDetails: { pageViews: { value: 1 } }, ...CLICKED },
      },
    },
  ],
  [
    'exit',
    {
      xdm: { eventType: 'web.webpagedetails.pageViews', web: CLICKED },
      data: { __adobe: { analytics: { linkType: 'e' } } },
    },
  ],
  ['custom', { data: { __adobe: { analytics: { linkType: 'o', pageName: 'Home' } } } }],
  ['download', { data: { __adobe: { analytics: { pe: 'lnk_d' } } } }],
  [
    'exit',
    {
      xdm: { web: { webInteraction: { type: 'other' } } },
      data: { __adobe: { analytics: { linkType: 'e' } } },
    },
  ],
])('is a hit of type %s: %j', (type, event) => {
  const read = readEvent(event as Record<string, unknown>);
  expect(read.type).toBe(type);
  const link = { custom: 'o', download: 'd', exit: 'e' }[type];
  if (link && read.variables['linkType']) expect(read.variables['linkType']).toBe(link);
});

it.each<[string, unknown]>([
  ['null everywhere', { xdm: null, data: null }],
  ['text for objects', { xdm: 'xdm', data: 'data' }],
  [
    'lists for objects',
    {
      xdm: { commerce: [], _experience: { analytics: [[1]] } },
      data: { __adobe: { analytics: [] } },
    },
  ],
  ['no list of products', { xdm: { productListItems: 5 } }],
  ['products that are none', { xdm: { productListItems: [null, 5, 'x', []] } }],
  [
    'odd dimensions',
    {
      xdm: {
        _experience: {
          analytics: { customDimensions: { eVars: null, props: 5, lists: { list1: { list: 5 } } } },
        },
      },
    },
  ],
  [
    'a value that can not be text',
    { xdm: { marketing: { trackingCode: { toString: 5, valueOf: 5 } } } },
  ],
  [
    'names of every object',
    { data: { __adobe: { analytics: { constructor: 'c', toString: 't', hasOwnProperty: 'h' } } } },
  ],
])('never throws: %s', (_, event) => {
  const { type, variables } = readEvent(event as Record<string, unknown>);
  expect(type).toBe('event');
  expect(Object.values(variables).every((value) => typeof value === 'string')).toBe(true);
});

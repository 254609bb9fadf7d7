import { readRequestUrl } from '../../test/readRequestUrl';

const BASE = 'https://m.test/b/ss/one,two/1/JS-2.27.0/s123';
const parse = (query: string) => readRequestUrl(`${BASE}?AQB=1&${query}&AQE=1`);

it('names variables by their parameters, the first and last of each family', () => {
  const query =
    'pageName=p&g=u&r=r&ch=c&server=s&v0=x&events=e&products=q&purchaseID=i&cc=EUR&ce=UTF-8&c1=p1&c75=p75&v1=v1&v250=v250&l1=l1&l3=l3&h1=h1&h5=h5';
  expect({ ...parse(query).variables }).toMatchObject({
    pageName: 'p',
    pageURL: 'u',
    referrer: 'r',
    channel: 'c',
    server: 's',
    campaign: 'x',
    events: 'e',
    products: 'q',
    purchaseID: 'i',
    currencyCode: 'EUR',
    charSet: 'UTF-8',
    prop1: 'p1',
    prop75: 'p75',
    eVar1: 'v1',
    eVar250: 'v250',
    list1: 'l1',
    list3: 'l3',
    hier1: 'h1',
    hier5: 'h5',
  });
});

it('takes the other parameters that Adobe lists for a variable', () => {
  expect({ ...parse('gn=p&ev=e&pl=q&sv=s&gt=t').variables }).toEqual({
    pageName: 'p',
    events: 'e',
    products: 'q',
    server: 's',
    pageType: 't',
  });
});

it('names nothing that has no variable, and keeps it as a parameter', () => {
  const { variables, values } = parse('c76=a&v251=b&v01=c&l4=d&h6=e&c0=f&other=g&c=24');
  expect({ ...variables }).toEqual({});
  expect(['c76', 'v251', 'v01', 'other', 'c'].map((name) => values[`param.${name}`])).toEqual([
    'a',
    'b',
    'c',
    'g',
    '24',
  ]);
});

it.each([
  ['', 'page'],
  ['pe=lnk_o&pev2=n', 'custom'],
  ['pe=lnk_d&pev1=u', 'download'],
  ['pe=lnk_e&pev1=u', 'exit'],
  ['pe=m_s', 'custom'],
])('tells the type of a hit with %p: %s', (query, type) => {
  const { values, ...hit } = parse(query);
  expect([hit.type, values['type']]).toEqual([type, type]);
});

it('reads nested context data, and a second block of it', () => {
  const query =
    'c.&a.&b.&x=1&.b&y=2&.a&z=3&.c&v1=out&c.&a.&activitymap.&page=p&.activitymap&.a&.c&v2=out2';
  const { contextData, variables } = parse(query);
  expect({ ...contextData }).toEqual({
    'a.b.x': '1',
    'a.y': '2',
    z: '3',
    'a.activitymap.page': 'p',
  });
  expect({ ...variables }).toEqual({ eVar1: 'out', eVar2: 'out2' });
});

it('keeps other blocks apart, though their keys look like variables', () => {
  const { contextData, variables, values } = parse(
    'h.&v1=x&pageName=y&.h&cid.&crm.&id=5&as=1&.crm&.cid&mts.&v2=z&.mts&pageName=real&c.&v3=context&.c',
  );
  expect({ ...variables }).toEqual({ pageName: 'real' });
  expect({ ...contextData }).toEqual({ v3: 'context' });
  expect(values['param.pageName']).toBe('real');
});

it('joins a page URL that goes on in -g, before decoding', () => {
  expect(parse('g=https%3A%2F%2Fa.test%2F%C3&v1=x&-g=%BCend&v2=y').variables).toEqual(
    Object.assign(Object.create(null), {
      pageURL: 'https://a.test/üend',
      eVar1: 'x',
      eVar2: 'y',
    }),
  );
});

it('takes hostile keys for keys', () => {
  const { contextData, values, variables } = parse(
    '__proto__=a&constructor=b&toString=c&c.&__proto__=d&constructor.&prototype=e&.constructor&hasOwnProperty=f&.c',
  );
  expect(values['param.__proto__']).toBe('a');
  expect(values['contextData.__proto__']).toBe('d');
  expect(contextData['constructor.prototype']).toBe('e');
  expect(values['constructor']).toBeUndefined();
  expect(Reflect.get(values, '__proto__')).toBeUndefined();
  expect(variables['toString']).toBeUndefined();
  expect(Object.prototype).not.toHaveProperty('prototype');
  expect(({} as Record<string, unknown>)['d']).toBeUndefined();
});

// Whatever comes, something comes out.
it.each([
  '',
  '?',
  'no address',
  BASE,
  `${BASE}?`,
  `${BASE}?&&&`,
  `${BASE}?pageName`,
  `${BASE}?pageName=%`,
  `${BASE}?pageName=%E0%A4%A&c.&a`,
  `${BASE}?c.&a.&b.`,
  `${BASE}?.c&.c&.a&.&.`,
  `${BASE}?=&=x`,
  `${BASE}?g=&-g=&-g=x`,
  'https://m.test/b/ss/',
  `${BASE}?pageName=a?b=c#d`,
])('reads %p', (url) => {
  const { type, reportSuites, values } = readRequestUrl(url);
  expect(type).toBe('page');
  expect(values['reportSuites']).toBe(reportSuites.join(','));
});

it('reads what is left of a truncated URL', () => {
  const whole = `${BASE}?AQB=1&pageName=Home&c.&page.&type=t&lang=e%C3%BC&.page&.c&v1=five&AQE=1`;
  for (let length = BASE.length; length <= whole.length; length++) {
    const { reportSuites, variables } = readRequestUrl(whole.slice(0, length));
    expect(reportSuites).toEqual(['one', 'two']);
    expect('Home'.startsWith(variables['pageName'] ?? '')).toBe(true);
  }
});

it('knows the report suites of all kinds of address', () => {
  const suites = (url: string) => readRequestUrl(url).reportSuites;
  expect(suites('https://m.test/b/ss/a/10/JS-2.27.0T-X/s1?AQB=1')).toEqual(['a']);
  expect(suites('https://m.test/b/ss/a,b,c/5.1/JS-2.27.0/s1?g=%2Fb%2Fss%2Fother%2F')).toEqual([
    'a',
    'b',
    'c',
  ]);
  expect(suites('https://m.test/i?g=/b/ss/other/')).toEqual([]);
});

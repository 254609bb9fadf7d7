import { CREATE_S, callback, TRACKERS, withCallbacks } from './pages';
import { withSite } from './withSite';

const tests = withSite();

describe.each(TRACKERS)('a hit of %s', (tracker) => {
  beforeEach(async () => {
    await tests.open({
      tracker,
      before: `${CREATE_S}
        window.parses = 0;
        window.URLSearchParams = new Proxy(URLSearchParams, {
          construct(target, list) { window.parses++; return Reflect.construct(target, list); }
        });`,
      settings: withCallbacks(
        callback('Cheap', 'note(parses, hit.id, hit.requestUrl === requestUrl, hit.sentAt)'),
        callback('Keep', 'window.hit = hit; if (window.look) note(look(hit, s))'),
      ),
    });
  });

  /** Sends a hit, and answers what an expression of `hit` gives in its callback. */
  async function see(send: string, look: string) {
    await tests.run(`notes.length = 0; window.look = (hit, s) => (${look}); ${send}`);
    await tests.opened.until('notes.length > 4');
    return (await tests.opened.notes())[4];
  }

  it('has all members, and can be logged and copied', async () => {
    const send = `s.account = 'one,two'; s.pageName = 'Héllo & wörld = 100% 漢字'; s.pageURL = 'https://shop.test/a?b=c&d=e#f';
      s.channel = 'news'; s.server = 'srv'; s.campaign = 'spring'; s.events = 'event1,purchase'; s.products = ';a;1;2.50,;b;2;5';
      s.purchaseID = 'p-1'; s.prop1 = 'first'; s.prop75 = 'last'; s.eVar1 = 'a+b'; s.eVar250 = 'z'; s.list1 = 'x,y'; s.hier1 = 'a|b';
      s.currencyCode = 'EUR'; s.t()`;
    expect(await see(send, 'JSON.parse(JSON.stringify(hit))')).toMatchObject({
      tracker: 'global:s',
      type: 'page',
      reportSuites: ['one', 'two'],
      confirmedBy: 'response',
      variables: {
        pageName: 'Héllo & wörld = 100% 漢字',
        pageURL: 'https://shop.test/a?b=c&d=e#f',
        channel: 'news',
        server: 'srv',
        campaign: 'spring',
        events: 'event1,purchase',
        products: ';a;1;2.50,;b;2;5',
        purchaseID: 'p-1',
        prop1: 'first',
        prop75: 'last',
        eVar1: 'a+b',
        eVar250: 'z',
        list1: 'x,y',
        hier1: 'a|b',
        currencyCode: 'EUR',
      },
    });
  });

  it('answers each form of name', async () => {
    const names = `['pageName', 'eVar5', 'contextData.page.type', 'contextData.nothing', 'param.v5', 'param.pageName', 'requestUrl',
      'type', 'tracker', 'id', 'reportSuites', 'prop9', 'xdm.web', 'data.a', '', '__proto__', 'constructor', 'toString', 'variables']`;
    const send =
      "s.account = 'one,two'; s.pageName = 'P'; s.eVar5 = 'five'; s.contextData = { 'page.type': 'home' }; s.t()";
    expect(
      await see(send, `${names}.map((name) => hit.get(name) === undefined ? null : hit.get(name))`),
    ).toEqual([
      'P',
      'five',
      'home',
      null,
      'five',
      'P',
      tests.collector.url + tests.collector.hits[0]?.url,
      'page',
      'global:s',
      expect.stringMatching(/^\w{8,}$/),
      'one,two',
      ...Array(8).fill(null),
    ]);
  });

  it.each([
    ['o', 'custom'],
    ['d', 'download'],
    ['e', 'exit'],
  ])('of link type %s is of type %s', async (letter, type) => {
    const url = 'https://other.test/f%20(1).pdf';
    const send = `s.linkTrackVars = 'eVar3'; s.eVar3 = 'three'; s.linkURL = '${url}'; s.tl(true, '${letter}', 'The link')`;
    const look =
      '[hit.type, hit.get("type"), hit.variables.linkName, hit.get("linkURL"), hit.variables.eVar3, hit.confirmedBy]';
    const [first, ...rest] = (await see(send, look)) as string[];
    expect([first, ...rest]).toEqual([
      type,
      type,
      'The link',
      url,
      'three',
      type === 'exit' ? 'beacon' : 'response',
    ]);
  });

  it('reads nested context data, unicode and names that objects have of their own', async () => {
    const send = `s.contextData = { 'a.b.c': '1', 'a.b.d': '2', 'a.x': 'ü&=', plain: 'p', 'deep.__proto__.x': 'y', 'tool.toString': 't' }; s.t()`;
    const look = `[Object.assign({}, hit.contextData), hit.get('contextData.deep.__proto__.x'), hit.get('contextData.constructor') || null, {}.x === undefined]`;
    expect(await see(send, look)).toEqual([
      {
        'a.b.c': '1',
        'a.b.d': '2',
        'a.x': 'ü&=',
        plain: 'p',
        'deep.__proto__.x': 'y',
        'tool.toString': 't',
      },
      'y',
      null,
      true,
    ]);
  });

  it('joins a long page URL', async () => {
    const url = `https://shop.test/p?${'q=%C3%BC&'.repeat(60)}end`;
    expect(await see(`s.pageURL = '${url}'; s.t()`, 'hit.get("pageURL")')).toBe(url);
  });

  it("can't be changed, and a callback that tries changes nothing for the next", async () => {
    const look = `(() => {
      const tries = [() => { hit.id = 1; }, () => { hit.variables.pageName = 'x'; }, () => { hit.contextData.a = 'x'; }, () => { hit.reportSuites.push('x'); },
        () => { hit.type = 'exit'; }, () => { hit.more = 1; }, () => { delete hit.id; }, () => { hit.variables = {}; }];
      for (const attempt of tries) try { attempt(); } catch (error) {}
      return [hit.variables.pageName, hit.type, hit.reportSuites, hit.contextData.a || null, 'more' in hit, hit.id.length > 3];
    })()`;
    expect(await see("s.pageName = 'P'; s.t()", look)).toEqual([
      'P',
      'page',
      ['suite'],
      null,
      false,
      true,
    ]);
  });

  it('is read when a member needs it, once, and never otherwise', async () => {
    const look =
      '[hit.id, hit.tracker, hit.requestUrl, hit.sentAt, hit.confirmedBy, hit.get("id"), parses].pop()';
    expect(await see('s.t()', look)).toBe(0);
    expect(
      await see('parses = 0; s.t()', '[hit.type, hit.variables, hit.get("eVar1"), parses].pop()'),
    ).toBe(1);
  });

  it('knows its own number and when it was handed over', async () => {
    const before = Date.now();
    await tests.run('s.t(); s.t()');
    await tests.opened.until('notes.length === 8');
    const notes = await tests.opened.notes();
    expect(notes[1]).not.toBe(notes[5]);
    expect(notes[2]).toBe(true);
    expect(notes[3]).toBeGreaterThanOrEqual(before - 1000);
    expect(notes[7]).toBeGreaterThanOrEqual(notes[3] as number);
    expect(notes[7]).toBeLessThanOrEqual(Date.now() + 1000);
  });
});

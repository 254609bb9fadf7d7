import { callback, holdTimers, rule } from './pages';
import { GENERATIONS, sendEventAction } from './webSdkFiles';
import { LAST_BEGINS, NAMES, sendPage, withCallbacks } from './webSdkPages';
import { ORDERS, type Order, type WebSdkOptions } from './webSdkSite';
import { withWebSdkSite } from './withWebSdkSite';

const web = withWebSdkSite();
const { notesOf } = web;

const open = async (options: WebSdkOptions) => {
  await web.open({ settings: withCallbacks(NAMES), ...options });
};
/** Lines of ours that tell of a Web SDK instance. */
const told = () => web.opened.console.filter((line) => /web.sdk/i.test(line));
const FIRST = `window.first = ${sendPage('first')};`;
/** The page has sent before anybody could listen. */
const MISSED: Order = 'after the first event';
/** Monitors of an instance that is there already are asked for again at each notification by the released generation alone. */
const isLate = (order: Order) => ORDERS.indexOf(order) > 1;

describe.each(GENERATIONS)('a page that hosts alloy.js, %s generation', (generation) => {
  it.each(ORDERS)(
    'our library %s: no event is missed that can be seen, none is told twice',
    async (order) => {
      await open({ generation, order, first: order === ORDERS[3] ? '' : FIRST });
      await web.opened.listening();
      await web.opened.run(
        `window.first && await first; await ${sendPage('second')}; await ${sendPage('third')}`,
      );
      const later = ['second', 'third'];
      const isFirstSeen =
        order !== MISSED && order !== ORDERS[3] && (generation === 'released' || !isLate(order));
      const notes = await notesOf(isFirstSeen ? 3 : 2);
      // Of what was under way when a late library came, its request may be known, and nothing else.
      const known = isFirstSeen ? notes : notes.filter((name) => name !== 'event');
      expect(known).toEqual(isFirstSeen ? ['first', ...later] : later);
      if (order === MISSED) expect(notes).toEqual(later);
      expect(new Set(notes).size).toBe(notes.length);
      if (generation === 'coming') expect(told().length > 0).toBe(isLate(order));
      if (!isLate(order)) expect(told()).toEqual([]);
    },
  );

  it.each(['before the base code', 'between base code and alloy.js'] as const)(
    'commands that the page gave before alloy.js came are seen; our library %s',
    async (order) => {
      await open({ generation, order, first: FIRST, isQueued: true });
      await web.opened.listening();
      await web.opened.run(`await first; await ${sendPage('second')}`);
      expect(await notesOf(2)).toEqual(['first', 'second']);
    },
  );

  it.each([
    ['the browser keeps no list of so many files', 'performance.setResourceTimingBufferSize(1);'],
    [
      'a file of the page has the name of ours',
      "document.write('<script src=\"/own/web-sdk.js\"><' + '/script>');",
    ],
  ])('a late library takes nothing for a hit that was sent before: %s', async (_, before) => {
    await open({
      generation,
      order: MISSED,
      first: FIRST,
      before,
      files: { '/own/web-sdk.js': '' },
    });
    await web.opened.until(
      'window.hosted === "load" && [...document.scripts].some(({ src, isDone }) => /late/.test(src) && isDone)',
    );
    await web.opened.run(`await ${sendPage('second')}`);
    expect(await notesOf(1)).toEqual(['second']);
    expect(told().length > 0).toBe(generation === 'coming');
  });

  it('our library twice, late', async () => {
    await open({ generation, order: 'after instances were created', times: 2 });
    await web.opened.listening();
    await web.opened.run(`await ${sendPage('one')}; await ${sendPage('two')}`);
    expect(await notesOf(2)).toEqual(['one', 'two']);
  });

  it('a late library tells failures from success', async () => {
    await open({ generation, order: 'after they were configured' });
    await web.opened.listening();
    const send = (name: string) =>
      web.opened.run(`return ${sendPage(name)}.then(() => 'kept', () => 'broken')`);
    web.site.edge.setMode('500');
    expect(await send('refused')).toBe('broken');
    web.site.edge.setMode('cut');
    expect(await send('cut')).toBe('broken');
    web.site.edge.setMode('ok');
    expect(await send('sent')).toBe('kept');
    expect(await notesOf(1)).toEqual(['sent']);
  });

  it('a late library takes the answer of one event for no other, which gets none', async () => {
    await open({ generation, order: 'after they were configured' });
    await web.opened.listening();
    // The Web SDK knows the visitor by its answer: until then, events wait for each other.
    await web.opened.run(`await ${sendPage('first')}`);
    web.site.edge.setMode('hang');
    await web.opened.run(sendPage('lost'));
    await web.opened.sent(2);
    web.site.edge.setMode('ok');
    await web.opened.run(`await Promise.all([${sendPage('one')}, ${sendPage('two')}])`);
    expect(((await notesOf(3)) as string[]).sort()).toEqual(['first', 'one', 'two']);
  });

  it('a late library gives events their own answers, in whichever order these come', async () => {
    await open({ generation, order: 'after they were configured' });
    await web.opened.listening();
    await web.opened.run(`await ${sendPage('first')}`);
    web.site.edge.setMode('hold');
    await web.opened.run(`window.slow = ${sendPage('slow')}`);
    await web.opened.sent(2);
    web.site.edge.setMode('ok');
    await web.opened.run(`await ${sendPage('quick')}`);
    await web.opened.until('notes.length > 1');
    expect(await web.opened.notes()).toEqual(['first', 'quick']);
    web.site.edge.release();
    await web.opened.run('await slow');
    expect(await notesOf(3)).toEqual(['first', 'quick', 'slow']);
  });

  it('a late library does not take a declined event for a sent one', async () => {
    await open({
      generation,
      order: 'after they were configured',
      configuration: "defaultConsent: 'out'",
    });
    await web.opened.listening();
    await web.opened.run(`await ${sendPage('declined')}`);
    await web.opened.run(
      "await alloy('setConsent', { consent: [{ standard: 'Adobe', version: '1.0', value: { general: 'in' } }] })",
    );
    await web.opened.run(sendPage('allowed'));
    expect(await notesOf(1)).toEqual(['allowed']);
  });

  it('a late library does not take an event of another instance for one that waits for consent', async () => {
    await open({
      generation,
      order: 'after they were configured',
      instances: ['alloy', 'other'],
      before: 'window.consents = ["pending", "in"];',
      configuration: 'defaultConsent: consents.shift(),',
    });
    await web.opened.listening();
    await web.opened.run(
      `window.waiting = ${sendPage('waiting')}; await ${sendPage('other', 'other')}`,
    );
    await web.opened.run(
      `await alloy('setConsent', { consent: [{ standard: 'Adobe', version: '1.0', value: { general: 'in' } }] }); await waiting;
       await ${sendPage('last')}`,
    );
    expect(await notesOf(2)).toEqual(['waiting', 'last']);
    const ours = web.site.edge.requests.filter(
      ({ url, action }) => /configId=alloy/.test(url) && action !== 'privacy/set-consent',
    );
    expect(ours).toHaveLength(2);
  });

  it('several instances, one of which is there before our library', async () => {
    await open({
      generation,
      order: 'after instances were created',
      instances: ['alloy', 'second'],
      settings: `{ trackers: [{ type: 'web-sdk', instance: 'alloy' }, { type: 'web-sdk', instance: 'second' }],
        callbacks: [${LAST_BEGINS}, ${callback('Names', 'note(hit.tracker + " " + hit.get("xdm.web.webPageDetails.name"))')}] }`,
    });
    await web.opened.listening();
    await web.opened.run(`await ${sendPage('one')}; await ${sendPage('two', 'second')}`);
    expect(await notesOf(2)).toEqual(['web-sdk:alloy one', 'web-sdk:second two']);
  });
});

describe.each(GENERATIONS)('a library with the Web SDK extension, %s generation', (generation) => {
  const ACTION = rule(
    'go',
    sendEventAction(`{ xdm: { web: { webPageDetails: { name: 'action' } } } }`),
  );

  it.each(['first', 'last'] as const)(
    'ours comes %s: what the action sends is told once',
    async (ours) => {
      await open({ generation, extension: true, ours, rules: `[${ACTION}]`, first: FIRST });
      await web.opened.listening();
      await web.opened.run(`await first; triggers.go()`);
      expect(await notesOf(2)).toEqual(['first', 'action']);
      expect(await web.opened.page.evaluate('seenByTheirs')).toBe(2);
      // Their monitor, which is there in time, lets us in where ours would come too late.
      expect(told()).toEqual([]);
    },
  );
});

describe('our hosted file', () => {
  it.each(GENERATIONS)(
    'comes late: nothing is missed meanwhile, %s generation',
    async (generation) => {
      let letCome = () => {};
      const webSdkFileAfter = new Promise<void>((resolve) => {
        letCome = resolve;
      });
      await open({ generation, webSdkFileAfter, first: FIRST });
      await web.opened.run(`await first; await ${sendPage('second')}`);
      expect(await web.opened.notes()).toEqual([]);
      letCome();
      await web.opened.listening();
      await web.opened.run(sendPage('third'));
      expect(await notesOf(3)).toEqual(['first', 'second', 'third']);
    },
  );

  it('is missing: the log says so, and the Web SDK works', async () => {
    await open({ webSdkFile: null, first: FIRST });
    expect(await web.opened.run(`await first; return ${sendPage('second')}`)).toHaveProperty(
      'propositions',
    );
    expect(await web.opened.written('is missing')).toHaveLength(1);
    expect(told()).toHaveLength(1);
    expect(await web.opened.notes()).toEqual([]);
  });

  it.each(['throw new Error("broken file")', '', 'not a script at all'])(
    'is broken: the Web SDK works: %s',
    async (webSdkFile) => {
      await web.open({ settings: withCallbacks(NAMES), webSdkFile, first: FIRST });
      expect(await web.opened.run(`await first; return ${sendPage('second')}`)).toHaveProperty(
        'propositions',
      );
      // The file's own error is the page's to show.
      web.opened.errors.length = 0;
    },
  );

  it('is not asked for where no instance is listened to', async () => {
    await open({ settings: "{ trackers: [{ type: 'global', variable: 's' }] }" });
    await web.opened.run(sendPage('one'));
    expect(await web.opened.page.evaluate('window.hosted')).toBeUndefined();
    expect(await web.opened.page.evaluate('(window.__alloyMonitors || []).length')).toBe(0);
  });
});

it('an instance that never comes is told once', async () => {
  await open({
    settings: "{ trackers: [{ type: 'web-sdk', instance: 'other' }] }",
    before: holdTimers(10_000),
  });
  await web.opened.listening();
  await web.opened.run(sendPage('one'));
  expect(told()).toEqual([]);
  await web.opened.run('expire()');
  const lines = await web.opened.written('web-sdk:other');
  await web.opened.roundTrip();
  expect(lines).toHaveLength(1);
  expect(told()).toEqual(lines);
});

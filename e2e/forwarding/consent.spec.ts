import { action, rule } from '../runtime/pages';
import { PAGE_NAME, type PageOptions, type Tab } from './forwardingSite';
import { QUICK_TIMERS } from './trackerStandIn';
import { names, withForwardingSite } from './withForwardingSite';

const { site, open, received, delivered, empty, until } = withForwardingSite();

/** A data element that reads what the visitor has said in a cookie, as consent platforms keep it. */
const CONSENT = '() => (/consent=([^;]*)/.exec(document.cookie) || [])[1]';
const asked = (options: PageOptions = {}): PageOptions => ({
  forward: [`${PAGE_NAME}, consent: '%Consent%'`],
  dataElements: { Consent: CONSENT },
  ...options,
});
const say = (tab: Tab, answer: string) => tab.run(`document.cookie = 'consent=${answer}; path=/'`);
/** Nothing but a hit that is not asked for was forwarded: it was accepted after the others. */
const nothingBut = async (tab: Tab, ...pages: string[]) => {
  await tab.run(
    'triggers.open({ hit: { id: "1", sentAt: 1, reportSuites: [], get: () => "Open" } })',
  );
  await delivered('Open', ...pages);
};
const unasked = () =>
  rule('open', action('forwardHit', `{ endpoint: '${site().partner.url}/open', ${PAGE_NAME} }`));

describe('when a hit is accepted', () => {
  it.each(['granted', 'yes', '1', 'opt-in'])('%s: it is forwarded', async (answer) => {
    const tab = await open(asked());
    await say(tab, answer);
    await tab.hits('Home');
    await delivered('Home');
    await empty(tab);
  });

  it.each(['', 'no', 'denied', 'pending', '0'])(
    '“%s”: nothing is stored, sent or logged of it',
    async (answer) => {
      const tab = await open(asked({ rules: [unasked()] }));
      await say(tab, answer);
      await tab.hits('Home');
      expect(await tab.stored()).toEqual({});
      expect(await tab.lines('[Post-Track Callback]')).toEqual([]);
      await nothingBut(tab);
      expect(await tab.lines('Home')).toEqual([]);
    },
  );

  it.each([
    ['a data element that is gone', { dataElements: {} }],
    ['an empty text', { forward: [`${PAGE_NAME}, consent: ''`] }],
    ['nothing', { forward: [`${PAGE_NAME}, consent: undefined`] }],
    [
      'a data element that throws',
      { dataElements: { Consent: '() => { throw new Error("no") }' } },
    ],
  ])('%s is a no', async (_, options) => {
    const tab = await open(asked({ ...options, rules: [unasked()] }));
    await tab.hits('Home');
    await nothingBut(tab);
  });
});

describe('when it is withdrawn', () => {
  it.each(['stored', 'in memory'])(
    'while hits wait %s: they are erased, others are not',
    async (place) => {
      site().partner.setMode('500');
      const tab = await open(
        asked({
          forward: [
            `${PAGE_NAME}, consent: '%Consent%'`,
            `endpoint: '${site().other.url}/in', ${PAGE_NAME}, consent: 'yes'`,
          ],
          before: `${QUICK_TIMERS} ${place === 'stored' ? '' : 'Storage.prototype.setItem = () => { throw new Error("full"); };'}`,
        }),
      );
      site().other.setMode('500');
      await say(tab, 'yes');
      await tab.hits(...names(3));
      await received(2);
      await say(tab, 'no');
      const held = 'window[Symbol.for("post-track-callback")].forwarding.held.size';
      await tab.until(`${held} === 3`);
      site().partner.setMode('ok');
      site().other.setMode('ok');
      await until(() => site().other.stored().length === 3);
      await tab.until(`${held} === 0`);
      expect(site().delivered()).toEqual([]);
      await empty(tab);
    },
  );

  it('and another hit comes: what waits is erased at once', async () => {
    site().partner.setMode('hang');
    const tab = await open(asked());
    await say(tab, 'yes');
    await tab.hits(...names(3));
    await received(1);
    await say(tab, 'no');
    await tab.hits('Home');
    expect(await tab.stored()).toEqual({});
  });

  it.each(['window', '1n', '{ toJSON() { throw new Error("no") } }'])(
    'by what JSON can not write (%s): what waits is erased, and nothing is said',
    async (answer) => {
      site().partner.setMode('hang');
      const tab = await open(asked({ dataElements: { Consent: '() => window.answer' } }));
      await tab.run('window.answer = "yes"; 0');
      await tab.hits(...names(3));
      await received(1);
      await tab.run(`window.answer = ${answer}; 0`);
      await tab.hits('Home');
      expect(await tab.stored()).toEqual({});
      expect(await tab.lines('[Post-Track Callback]')).toEqual([]);
    },
  );

  it('before the next page: nothing more is sent', async () => {
    site().partner.setMode('hang');
    const tab = await open(asked());
    await say(tab, 'yes');
    await tab.hits(...names(3));
    await received(1);
    // A page that can send nothing.
    await tab.reload(asked({ withoutFile: true }));
    await say(tab, 'no');
    site().partner.setMode('ok');
    await tab.reload(asked({ rules: [unasked()] }));
    await empty(tab);
    await nothingBut(tab);
    expect(site().partner.requests).toHaveLength(2);
  });

  it('in another tab: the tab that sends has nothing left to send', async () => {
    site().partner.setMode('hang');
    const sender = await open(asked());
    await say(sender, 'yes');
    await sender.hits(...names(3));
    await received(1);
    const other = await open(asked());
    await other.until('!!window[Symbol.for("post-track-callback")].forwarding.held.size');
    await say(other, 'no');
    await other.hits('Home');
    await sender.until('!window[Symbol.for("post-track-callback")].forwarding.held.size');
    expect(await sender.stored()).toEqual({});
  });
});

it('withdrawn while a hit is under way, and given again: there is still one request at a time', async () => {
  site().partner.setMode('hold');
  const tab = await open(
    asked({
      forward: [
        `${PAGE_NAME}, consent: '%Consent%'`,
        `endpoint: '${site().other.url}/in', ${PAGE_NAME}`,
      ],
      before: `{
        const { fetch } = window;
        window.fetched = [];
        window.fetch = (url, options) => { fetched.push(url); return fetch(url, options); };
      }`,
    }),
  );
  await say(tab, 'yes');
  await tab.hits('First');
  await received(1);
  await say(tab, 'no');
  await tab.hits('Second');
  await tab.until('!window[Symbol.for("post-track-callback")].forwarding.held.size');
  await say(tab, 'yes');
  await tab.hits('Third');
  await until(() => site().other.stored().length === 3);
  expect(
    await tab.run(`fetched.filter((url) => url.startsWith('${site().partner.url}')).length`),
  ).toBe(1);
  site().partner.setMode('ok');
  site().partner.release();
  await delivered('First', 'Third');
  await empty(tab);
});

it('withdrawn before the hosted file came: a no asks for the file again, and what waits is erased', async () => {
  const tab = await open(asked({ withoutFile: true }));
  await say(tab, 'yes');
  await tab.hits('First');
  await tab.written('forwarding.js is missing:');
  expect(Object.keys(await tab.stored())).toHaveLength(1);
  tab.provideFile();
  await say(tab, 'no');
  await tab.hits('Second');
  await empty(tab);
  expect(site().partner.requests).toEqual([]);
});

it('a page that gives all lists a `toJSON` is asked as any other', async () => {
  site().partner.setMode('500');
  const tab = await open(
    asked({
      before: `${QUICK_TIMERS} Array.prototype.toJSON = function () {
        return '[' + this.map((entry) => JSON.stringify(entry)).join(', ') + ']';
      };`,
    }),
  );
  await say(tab, 'yes');
  await tab.hits('Home');
  await received(2);
  site().partner.setMode('ok');
  await delivered('Home');
  expect(site().partner.stored()[0]).toHaveProperty('reportSuites', ['suite']);
  await say(tab, 'no');
  await tab.hits('Next');
  await empty(tab);
});

it('two rules with consents of their own: a no to one leaves the other’s hits alone', async () => {
  site().partner.setMode('500');
  const tab = await open({
    forward: [
      `${PAGE_NAME}, consent: '%Consent%'`,
      `${PAGE_NAME}, allVariables: true, consent: '%Other%'`,
    ],
    dataElements: { Consent: CONSENT, Other: '() => "yes"' },
    before: QUICK_TIMERS,
  });
  await say(tab, 'yes');
  await tab.hits('Home');
  await received(2);
  await say(tab, 'no');
  // An attempt that was on its way before the no may still succeed.
  await until(async () => Object.keys(await tab.stored()).length === 1);
  site().partner.setMode('ok');
  await delivered('Home');
  await empty(tab);
  expect(site().partner.stored()[0]).toHaveProperty('variables');
});

describe('where the engine hides the settings', () => {
  const HIDDEN = 'window._satellite = { setDebug() {} };';

  it('the last answer on the page counts', async () => {
    site().partner.setMode('500');
    const tab = await open(asked({ after: HIDDEN, before: QUICK_TIMERS }));
    await say(tab, 'yes');
    await tab.hits('First');
    await received(2);
    await say(tab, 'no');
    await tab.hits('Second');
    await empty(tab);
    site().partner.setMode('ok');
    await say(tab, 'yes');
    await tab.hits('Third');
    await delivered('Third');
  });

  it('what nobody can answer for is dropped after three days', async () => {
    site().partner.setMode('hang');
    const tab = await open(asked({ after: HIDDEN }));
    await say(tab, 'yes');
    await tab.hits('First');
    await received(1);
    site().partner.setMode('ok');
    await tab.reload(
      asked({ after: HIDDEN, before: `Date.now = () => ${Date.now()} + 73 * 3600000;` }),
    );
    expect((await tab.written('Hit dropped: '))[0]).toContain('no consent known');
    await empty(tab);
    expect(site().partner.stored()).toEqual([]);
  });

  it('what an earlier page has left waits until the rule runs', async () => {
    site().partner.setMode('500');
    const tab = await open(asked({ after: HIDDEN, before: QUICK_TIMERS }));
    await say(tab, 'yes');
    await tab.hits('First');
    await received(1);
    site().partner.setMode('ok');
    await tab.reload(asked({ after: HIDDEN, rules: [unasked()] }));
    await nothingBut(tab, ...(site().delivered().includes('First') ? ['First'] : []));
    await tab.hits('Second');
    await delivered('Open', 'First', 'Second');
    await empty(tab);
  });
});

it('reads the engine’s container once, and only where consent is asked', async () => {
  const tab = await open(asked());
  await say(tab, 'yes');
  await tab.hits(...names(3));
  await delivered(...names(3));
  expect(await tab.lines('_satellite._container may')).toHaveLength(1);
});

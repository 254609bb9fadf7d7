import { callback, code, hitRule, holdTimers } from './pages';
import { GENERATIONS } from './webSdkFiles';
import { listeningTo, NAMES, sendPage, UNLESS_LAST, withCallbacks } from './webSdkPages';
import type { WebSdkOptions } from './webSdkSite';
import { withWebSdkSite } from './withWebSdkSite';

const web = withWebSdkSite();
const { notesOf } = web;
/** The notes once there are so many, where no event could be sent. */
async function notesWithout(count: number) {
  await web.opened.until(`notes.length >= ${count}`);
  await web.opened.roundTrip();
  return web.opened.notes();
}

const SUPPRESSED = hitRule(
  'suppressed',
  'hitSuppressed',
  '{}',
  [],
  code("note([event.tracker, event.call, event.type, event.reason, typeof event.hit].join(' '))"),
);
const open = (options: WebSdkOptions) =>
  web.openListening({ settings: withCallbacks(NAMES), rules: `[${SUPPRESSED}]`, ...options });
const consent = (general: string) =>
  `await alloy('setConsent', { consent: [{ standard: 'Adobe', version: '1.0', value: { general: '${general}' } }] });`;
const told = (reason: string, type = 'page', tracker = 'web-sdk:alloy') =>
  `${tracker} sendEvent ${type} ${reason} undefined`;
/** `configure` option: the page holds back what has this name. */
const HOLD_BACK =
  "onBeforeEventSend: ({ xdm }) => Object(Object(xdm.web).webPageDetails).name !== 'held',";
const LINK =
  "alloy('sendEvent', { xdm: { eventType: 'web.webinteraction.linkClicks', web: { webInteraction: { name: 'File', type: 'download', URL: '/x' } } } })";

describe.each([
  ...GENERATIONS.map((generation) => ({ generation, order: 'before the base code' }) as const),
  { generation: 'coming', order: 'after they were configured' } as const,
])('events for which nothing leaves: $generation generation, our library $order', (where) => {
  it('are reported once where the visitor has declined, and none while it is open', async () => {
    await open({ ...where, configuration: "defaultConsent: 'pending'," });
    await web.opened.run(`await configured; ${sendPage('waiting')}; ${LINK}`);
    await web.opened.roundTrip();
    expect(await web.opened.notes()).toEqual([]);
    await web.opened.run(`${consent('out')} await ${sendPage('later')}`);
    expect(await notesWithout(3)).toEqual([
      told('consent'),
      told('consent', 'download'),
      told('consent'),
    ]);
    expect(web.site.events()).toEqual([]);
  });

  it('are none where consent is given to what waits', async () => {
    await open({ ...where, configuration: "defaultConsent: 'pending'," });
    await web.opened.run(
      `await configured; window.waiting = ${sendPage('waiting')}; ${consent('in')} await waiting`,
    );
    expect(await notesOf(1)).toEqual(['waiting']);
  });

  it('are aborted where onBeforeEventSend says no, each by itself', async () => {
    await open({ ...where, configuration: HOLD_BACK });
    await web.opened.run(
      `await configured; await Promise.all([${sendPage('one')}, ${sendPage('held')}, ${sendPage('two')}]); await ${sendPage('held')}`,
    );
    expect(((await notesOf(4)) as string[]).sort()).toEqual([
      'one',
      'two',
      told('aborted'),
      told('aborted'),
    ]);
    expect(web.site.events()).toHaveLength(2);
  });

  it('are reported where a callback sends them', async () => {
    await open({
      ...where,
      settings: withCallbacks(callback('Looper', `${UNLESS_LAST} ${LINK}; note('after')`)),
    });
    await web.opened.run(`await configured; await ${sendPage('one')}`);
    expect(((await notesOf(2)) as string[]).sort()).toEqual([
      'after',
      told('callback', 'download'),
    ]);
  });

  it('are none that were sent, refused by the collector, or went by beacon', async () => {
    await open({ ...where, before: holdTimers(1000) });
    await web.opened.run(`await configured; await ${sendPage('one')}`);
    web.site.edge.setMode('500');
    await web.opened.run(`await ${sendPage('lost')}.catch(() => {})`);
    web.site.edge.setMode('ok');
    await web.opened.run(`await ${sendPage('away', 'alloy', 'documentUnloading: true,')}`);
    // So long a late instance waits for word of a request.
    await web.opened.run('expire()');
    expect(await notesOf(2)).toEqual(['one', 'away']);
  });
});

it('is misconfigured what the Web SDK refuses before it sends anything', async () => {
  await open({});
  await web.opened.run(
    "await configured; await alloy('sendEvent', { xdm: 'no object' }).catch(() => {})",
  );
  expect(await notesOf(1)).toEqual([told('misconfigured', 'event')]);
});

it('is consent where the Web SDK is set up to send nothing at first', async () => {
  await open({ configuration: "defaultConsent: 'out'," });
  await web.opened.run(`await configured; await ${sendPage('one')}`);
  expect(await notesWithout(1)).toEqual([told('consent')]);
});

it('are reported of each instance as its own, also before our hosted file is there', async () => {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await web.open({
    settings: listeningTo(['alloy', 'shop'], []),
    rules: `[${SUPPRESSED}, ${hitRule('shop', 'hitSuppressed', "{ trackers: ['web-sdk:shop'] }", [], code("note('shop')"))}]`,
    instances: ['alloy', 'shop'],
    configuration: HOLD_BACK,
    webSdkFileAfter: released,
  });
  await web.opened.run(
    `await configured; await ${sendPage('held')}; await ${sendPage('held', 'shop')}`,
  );
  release();
  expect(((await notesOf(3)) as string[]).sort()).toEqual([
    'shop',
    told('aborted'),
    told('aborted', 'page', 'web-sdk:shop'),
  ]);
});

it('is a click that onBeforeLinkClickSend stops, and none that leads nowhere', async () => {
  await open({
    configuration:
      "clickCollectionEnabled: true, onBeforeLinkClickSend: ({ clickedElement }) => clickedElement.id !== 'held',",
  });
  await web.opened.run(
    `await configured;
     document.body.innerHTML = '<div id=region><a id=held href="/file.zip" download>Held</a> <a id=sent href="#x">Sent</a> <p id=text>Text</p></div>';
     document.addEventListener('click', (event) => event.preventDefault());`,
  );
  await web.opened.page.click('#held');
  await web.opened.page.click('#text');
  await web.opened.page.click('#sent');
  expect(((await notesOf(2)) as string[]).sort()).toEqual(['Sent', told('aborted', 'download')]);
});

it('is not stopped by options that throw when they are read', async () => {
  await open({
    settings: withCallbacks(
      callback(
        'Looper',
        `${UNLESS_LAST} alloy('sendEvent', { get xdm() { throw new Error('no'); } }); note('after')`,
      ),
      NAMES,
    ),
  });
  await web.opened.run(`await configured; await ${sendPage('one')}`);
  expect(((await notesOf(3)) as string[]).sort()).toEqual([
    'after',
    'one',
    told('callback', 'event'),
  ]);
  expect(web.site.events()).toHaveLength(1);
});

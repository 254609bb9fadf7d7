import { callback } from './pages';
import { NAMES, sendPage, withCallbacks } from './webSdkPages';
import { type WebSdkOptions } from './webSdkSite';
import { withWebSdkSite } from './withWebSdkSite';

const web = withWebSdkSite();
const { notesOf } = web;

const open = async (options: WebSdkOptions = {}) => {
  await web.openListening({ settings: withCallbacks(NAMES), ...options });
};
/** How the page's own promise ended. */
const send = (name: string, options = '') =>
  web.opened.run(
    `return ${sendPage(name, 'alloy', options)}.then(() => 'resolved', () => 'rejected')`,
  );
const consent = (general: 'in' | 'out') =>
  web.opened.run(
    `await alloy('setConsent', { consent: [{ standard: 'Adobe', version: '1.0', value: { general: '${general}' } }] })`,
  );
const CONFIRMED_BY = callback(
  'By',
  'note(hit.get("xdm.web.webPageDetails.name") + " " + hit.confirmedBy)',
);

it.each(['400', '500', 'cut'] as const)(
  'no callback runs for an event that failed: %s',
  async (mode) => {
    await open();
    web.site.edge.setMode(mode);
    expect(await send('lost')).toBe('rejected');
    web.site.edge.setMode('ok');
    expect(await send('sent')).toBe('resolved');
    expect(await notesOf(1)).toEqual(['sent']);
  },
);

it.each(['204', '207'] as const)('callbacks run for an event that was taken: %s', async (mode) => {
  await open();
  await send('first');
  web.site.edge.setMode(mode);
  expect(await send('taken')).toBe('resolved');
  expect(await notesOf(2)).toEqual(['first', 'taken']);
});

it('an event that was taken is a hit, also when its command fails afterwards', async () => {
  await open({
    settings: withCallbacks(
      callback('Note', 'note([hit.get("xdm.web.webPageDetails.name"), typeof hit.result])'),
    ),
  });
  await send('first');
  web.site.edge.setMode('broken');
  expect(await send('taken')).toBe('rejected');
  expect(await notesOf(2)).toEqual([
    ['first', 'object'],
    ['taken', 'undefined'],
  ]);
});

it('tries of one event count once: taken at the second', async () => {
  await open();
  web.site.edge.setMode('503 once');
  expect(await send('tried twice')).toBe('resolved');
  expect(await notesOf(1)).toEqual(['tried twice']);
  expect(web.site.edge.requests.map(({ answer }) => answer)).toEqual(['503', '200']);
});

it('tries of one event count once: refused each time', async () => {
  await open();
  web.site.edge.setMode('503');
  expect(await send('refused')).toBe('rejected');
  expect(new Set(web.site.edge.requests.map(({ requestId }) => requestId)).size).toBe(1);
  expect(web.site.edge.requests.length).toBeGreaterThan(1);
  web.site.edge.setMode('ok');
  await send('sent');
  expect(await notesOf(1)).toEqual(['sent']);
});

it('an answer that does not come runs nothing until it comes', async () => {
  await open();
  web.site.edge.setMode('hold');
  const sent = send('late');
  await web.opened.sent(1);
  await web.opened.roundTrip();
  expect(await web.opened.notes()).toEqual([]);
  web.site.edge.release();
  await sent;
  expect(await notesOf(1)).toEqual(['late']);
});

it('an event without consent runs nothing, although its promise is kept', async () => {
  await open({ configuration: "defaultConsent: 'out'" });
  expect(await send('declined')).toBe('resolved');
  expect(web.site.events()).toEqual([]);
  await consent('in');
  await send('allowed');
  expect(await notesOf(1)).toEqual(['allowed']);
});

it('an event that waits for consent runs callbacks once it was sent, and none when consent is declined', async () => {
  await open({ configuration: "defaultConsent: 'pending'" });
  const sent = send('waiting');
  await web.opened.roundTrip();
  expect(await web.opened.notes()).toEqual([]);
  await consent('in');
  expect(await sent).toBe('resolved');
  expect(await notesOf(1)).toEqual(['waiting']);
  await consent('out');
  await send('declined');
  await consent('in');
  expect(await notesOf(1)).toEqual(['waiting']);
  expect(web.site.events()).toHaveLength(1);
});

it('an event that onBeforeEventSend stops runs nothing', async () => {
  await open({
    configuration: "onBeforeEventSend: ({ xdm }) => xdm.web.webPageDetails.name !== 'stopped'",
  });
  expect(await send('stopped')).toBe('resolved');
  await send('sent');
  expect(await notesOf(1)).toEqual(['sent']);
});

it('two events at once on the first visit are two hits', async () => {
  await open();
  await web.opened.run(`await Promise.all([${sendPage('one')}, ${sendPage('two')}])`);
  expect(((await notesOf(2)) as string[]).sort()).toEqual(['one', 'two']);
});

it('each of many events at once is told with its own data and its own result', async () => {
  await open({
    settings: withCallbacks(
      callback(
        'Pairs',
        'note([hit.get("xdm.web.webPageDetails.name"), requestUrl, hit.requestUrl === requestUrl])',
      ),
    ),
  });
  const count = 20;
  await web.opened.run(
    `await Promise.all(Array.from({ length: ${count} }, (_, index) => ${sendPage('NAME').replace("'NAME'", "'page' + index")}))`,
  );
  const notes = (await notesOf(count)) as [string, string, boolean][];
  const sent = web.site.edge.requests.map(({ url, payload }) => [
    payload?.events?.[0]?.xdm.web?.webPageDetails?.name,
    `https://edge.test${url}`,
    true,
  ]);
  expect(notes.sort()).toEqual(sent.sort());
});

it('an event of which the third-party domain is blocked is one hit, with the request that got through', async () => {
  await open({
    configuration: 'thirdPartyCookiesEnabled: true',
    settings: withCallbacks(callback('Urls', 'note(requestUrl)')),
  });
  await web.opened.run(sendPage('one'));
  const notes = await notesOf(1);
  expect(notes).toEqual([`https://edge.test${web.site.edge.requests[0]?.url}`]);
});

it('several events in one request are several hits', async () => {
  const component = `Object.assign(({ eventManager }) => ({ lifecycle: { onBeforeRequest({ request }) {
    if (!window.twoInOne) return;
    const event = eventManager.createEvent();
    event.setUserXdm({ web: { webPageDetails: { name: 'companion' } } });
    event.finalize();
    request.getPayload().addEvent(event);
  } } }), { namespace: 'TwoInOne' })`;
  await open({ extension: true, ours: 'first', component });
  await web.opened.run(
    `window.twoInOne = true; await ${sendPage('one')}; window.twoInOne = false; await ${sendPage('two')}`,
  );
  expect(((await notesOf(3)) as string[]).sort()).toEqual(['companion', 'one', 'two']);
  expect(web.site.edge.requests.map(({ payload }) => payload?.events?.length)).toEqual([2, 1]);
});

it('an event right behind one that onBeforeEventSend stops has its own result', async () => {
  await open({
    configuration: "onBeforeEventSend: ({ data }) => data.name !== 'stopped',",
    settings: withCallbacks(
      callback('Results', 'note([hit.data.name, !!hit.result && "propositions" in hit.result])'),
    ),
  });
  const sendAll = (...names: string[]) =>
    web.opened.run(
      `await Promise.all(${JSON.stringify(names)}.map((name) => alloy('sendEvent', { type: 'a.b', data: { name } })))`,
    );
  await sendAll('known');
  await sendAll('stopped', 'one', 'stopped', 'two');
  expect(((await notesOf(3)) as unknown[]).sort()).toEqual([
    ['known', true],
    ['one', true],
    ['two', true],
  ]);
});

it('a media session that begins at the same time takes no event’s result', async () => {
  await open({
    configuration: "streamingMedia: { channel: 'c', playerName: 'p' },",
    settings: withCallbacks(
      callback('Results', 'note([hit.get("xdm.eventType") || hit.data.name, !!hit.result])'),
    ),
  });
  await web.opened.run(`await alloy('sendEvent', { data: { name: 'known' } });
    const sessionDetails = { length: 10, name: 'n', contentType: 'VOD', playerName: 'p', channel: 'c' };
    const media = { xdm: { mediaCollection: { playhead: 0, sessionDetails } } };
    await Promise.all([alloy('createMediaSession', media), alloy('sendEvent', { data: { name: 'event' } })])`);
  expect(((await notesOf(3)) as unknown[]).sort()).toEqual([
    ['event', true],
    ['known', true],
    ['media.sessionStart', false],
  ]);
});

describe('while the page unloads', () => {
  it('an event goes as a beacon once the visitor is known, and nobody hears an answer', async () => {
    await open({ settings: withCallbacks(CONFIRMED_BY) });
    await send('first', 'documentUnloading: true,');
    web.site.edge.setMode('500');
    await send('second', 'documentUnloading: true,');
    await web.opened.sent(2);
    expect(await notesOf(2)).toEqual(['first response', 'second beacon']);
    expect(web.site.edge.requests.map(({ action }) => action)).toEqual(['interact', 'collect']);
  });

  it.each([
    ['there are no beacons', 'delete Navigator.prototype.sendBeacon;', {}],
    ['the browser refuses beacons', 'Navigator.prototype.sendBeacon = () => false;', {}],
    [
      'the browser refuses beacons, and an instance was there first that tells nothing',
      'Navigator.prototype.sendBeacon = () => false;',
      { generation: 'coming', order: 'after they were configured' },
    ],
  ] as const)('where %s, it is fetched, and answered', async (_, before, options) => {
    await open({ settings: withCallbacks(CONFIRMED_BY), before, ...options });
    await send('first', 'documentUnloading: true,');
    await send('second', 'documentUnloading: true,');
    expect(await notesOf(2)).toEqual(['first response', 'second response']);
    web.site.edge.setMode('500');
    expect(await send('refused', 'documentUnloading: true,')).toBe('rejected');
    web.site.edge.setMode('cut');
    expect(await send('cut', 'documentUnloading: true,')).toBe('rejected');
    web.site.edge.setMode('ok');
    await send('last', 'documentUnloading: true,');
    expect((await notesOf(3)).slice(2)).toEqual(['last response']);
    expect(new Set(web.site.edge.requests.slice(1).map(({ action }) => action))).toEqual(
      new Set(['collect']),
    );
  });

  it('a beacon of an instance that tells nothing is one', async () => {
    await open({
      settings: withCallbacks(CONFIRMED_BY),
      generation: 'coming',
      order: 'after they were configured',
    });
    await send('first', 'documentUnloading: true,');
    await send('second', 'documentUnloading: true,');
    expect(await notesOf(2)).toEqual(['first response', 'second beacon']);
  });

  it('callbacks run before the page is gone', async () => {
    await open({
      configuration: 'clickCollectionEnabled: true',
      settings: withCallbacks(
        callback(
          'Keep',
          'localStorage.setItem("kept", [hit.type, hit.confirmedBy, hit.get("linkName")])',
        ),
      ),
      after: '</script><a id="away" href="/elsewhere">Away</a><script>',
      files: { '/elsewhere': '<!doctype html><title>Elsewhere</title>' },
    });
    await send('known');
    await web.opened.page.click('#away');
    await web.opened.arrived('/elsewhere');
    expect(await web.opened.page.evaluate('localStorage.getItem("kept")')).toBe(
      'custom,beacon,Away',
    );
  });
});

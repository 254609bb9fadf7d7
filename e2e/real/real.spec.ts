import path from 'node:path';
import { type RealOptions, type RealPage, startRealSite } from './realSite';

// Run by `npm run test:real -- <library.js>` alone: such a library is its owner's, and none is part of this project.
const LIBRARY = path.resolve(`${process.env['TAGS_LIBRARY']}`);

let site: Awaited<ReturnType<typeof startRealSite>>;
let opened: RealPage;
const open = async (options: RealOptions) => {
  opened = await site.open(options);
};
const notes = async (count: number) => {
  await opened.until(`notes.length >= ${count}`);
  return opened.notes();
};
beforeAll(async () => {
  site = await startRealSite(LIBRARY);
});
afterEach(() => opened.close());
afterAll(() => site.close());

const callback = (name: string, body: string) =>
  `{ name: '${name}', source: function (requestUrl, args, hit, s) { ${body} } }`;
const settings = (...callbacks: string[]) =>
  `{ trackers: [{ type: 'adobe-analytics' }], callbacks: [${callbacks.join(',')}] }`;
const rule = (event: string, body: string) =>
  `[{ id: 'RL${event}', name: '${event}', conditions: [],
    events: [{ modulePath: 'post-track-callback/dist/events/${event}.js', settings: {} }],
    actions: [{ modulePath: 'test/custom.js', settings: { run: function (turbine, event) { ${body} } } }] }]`;
const NOTE = callback(
  'Notes',
  'note(hit.type + " " + (hit.get("linkName") || hit.get("pageName")))',
);

test('a page view and a link run callbacks once the server has answered', async () => {
  await open({ settings: settings(NOTE) });
  await opened.run('s.pageName = "Home"; s.t(); s.tl(true, "o", "Link")');
  expect(await notes(2)).toEqual(['page Home', 'custom Link']);
});

test('what a hit holds is what the request had', async () => {
  await open({
    settings: settings(
      callback('Reads', 'note(hit.get("eVar1"), hit.contextData.key, hit.reportSuites.join())'),
    ),
  });
  await opened.run('s.eVar1 = "gold"; s.contextData = { key: "value" }; s.t()');
  const [eVar1, key, suites] = await notes(3);
  expect([eVar1, key]).toEqual(['gold', 'value']);
  expect(`${site.collector.hits[0]?.url}`).toContain(`/b/ss/${suites}/`);
});

test('a refused hit runs none; the rule on unconfirmed hits is triggered', async () => {
  await open({
    settings: settings(NOTE),
    rules: rule('hitUnconfirmed', 'note(event.reason + " " + event.hit.get("pageName"))'),
  });
  site.collector.setMode('500');
  await opened.run('s.pageName = "lost"; s.t()');
  expect(await notes(1)).toEqual(['rejected lost']);
});

test('a rule on sent hits is triggered after the callbacks', async () => {
  await open({
    settings: settings(callback('First', 'note("callback")')),
    rules: rule('hitSent', 'note("rule " + event.hit.get("pageName"))'),
  });
  await opened.run('s.pageName = "Home"; s.t()');
  expect(await notes(2)).toEqual(['callback', 'rule Home']);
});

test('a tracking call inside a callback is not sent', async () => {
  await open({ settings: settings(callback('Loops', 's.t(); note(hit.get("pageName"))')) });
  await opened.run('s.pageName = "one"; s.t()');
  await notes(1);
  await opened.run('s.pageName = "two"; s.t()');
  expect(await notes(2)).toEqual(['one', 'two']);
  expect(site.collector.hits).toHaveLength(2);
});

test('variables that were sent are cleared, and those that were set meanwhile stay', async () => {
  await open({
    settings: `{ trackers: [{ type: 'adobe-analytics' }], clearVariables: { mode: 'sent' }, callbacks: [${NOTE}] }`,
  });
  await opened.run('s.pageName = "one"; s.eVar1 = "sent"; s.t(); s.eVar2 = "later"');
  await notes(1);
  await opened.until('!s.eVar1');
  expect(await opened.page.evaluate('s.eVar2')).toBe('later');
});

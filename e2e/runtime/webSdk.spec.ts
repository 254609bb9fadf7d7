import { callback, rule } from './pages';
import { sendEventAction } from './webSdkFiles';
import { listeningTo, NAMES, sendPage, withCallbacks } from './webSdkPages';
import { type WebSdkOptions } from './webSdkSite';
import { withWebSdkSite } from './withWebSdkSite';

const web = withWebSdkSite();
const { notesOf } = web;

const open = async (options: WebSdkOptions = {}) => {
  await web.openListening({ settings: withCallbacks(NAMES), ...options });
};
const LINKS = `<a id="other" href="#there" onclick="event.preventDefault()">Open</a>
  <a id="download" href="/guide.pdf" onclick="event.preventDefault()">Guide</a>
  <a id="exit" href="https://elsewhere.test/" onclick="event.preventDefault()">Elsewhere</a>`;

it('callbacks run once for each event of the page, and the page gets its own result', async () => {
  await open();
  expect(await web.opened.run(`return ${sendPage('one')}`)).toEqual({
    propositions: [],
    decisions: [],
  });
  await web.opened.run(sendPage('two'));
  expect(await notesOf(2)).toEqual(['one', 'two']);
  expect(web.site.events()).toHaveLength(2);
});

it.each(['first', 'last'] as const)(
  'callbacks run once for each event of the Web SDK extension’s action; our extension comes %s',
  async (ours) => {
    await open({
      extension: true,
      ours,
      rules: `[${rule('go', sendEventAction(`{ xdm: { web: { webPageDetails: { name: 'action' } } } }`))}]`,
    });
    await web.opened.run('triggers.go()');
    expect(await notesOf(1)).toEqual(['action']);
    await web.opened.run(sendPage('page'));
    expect(await notesOf(2)).toEqual(['action', 'page']);
    expect(await web.opened.page.evaluate('seenByTheirs')).toBe(2);
  },
);

it('callbacks run once for each link click that the Web SDK reports by itself', async () => {
  await open({
    configuration: 'clickCollectionEnabled: true',
    settings: withCallbacks(
      callback(
        'Links',
        'note([hit.type, hit.get("xdm.web.webInteraction.name"), hit.result === undefined, hit.confirmedBy])',
      ),
    ),
    after: `</script>${LINKS}<script>`,
  });
  await web.opened.run('await configured');
  for (const id of ['other', 'download', 'exit'])
    await web.opened.run(`document.getElementById('${id}').click()`);
  const notes = (await notesOf(3)) as unknown[][];
  expect(notes.map(([type, name]) => [type, name])).toEqual([
    ['custom', 'Open'],
    ['download', 'Guide'],
    ['exit', 'Elsewhere'],
  ]);
  expect(notes.every(([, , hasNoResult]) => hasNoResult)).toBe(true);
  // A beacon takes its time.
  await web.opened.sent(3);
  expect(web.site.events()).toHaveLength(3);
});

it('events of several instances are told apart, and instances that are not listened to are left alone', async () => {
  const names = (name: string, trackers: string) =>
    callback(
      name,
      `note('${name}: ' + hit.tracker + ' ' + hit.get('xdm.web.webPageDetails.name'))`,
      trackers,
    );
  await open({
    instances: ['alloy', 'second', 'third'],
    settings: listeningTo(
      ['alloy', 'second'],
      [
        names('all', ''),
        names('every Web SDK', "trackers: ['web-sdk']"),
        names('second only', "trackers: ['web-sdk:second']"),
        names('none', "trackers: ['adobe-analytics', 'web-sdk:third']"),
      ],
    ),
  });
  await web.opened.run(
    `await Promise.all([${['alloy', 'second', 'third'].map((name) => sendPage(`of ${name}`, name))}])`,
  );
  expect(((await notesOf(5)) as string[]).sort()).toEqual([
    'all: web-sdk:alloy of alloy',
    'all: web-sdk:second of second',
    'every Web SDK: web-sdk:alloy of alloy',
    'every Web SDK: web-sdk:second of second',
    'second only: web-sdk:second of second',
  ]);
});

it('callbacks are narrowed by type', async () => {
  await open({
    settings: withCallbacks(
      callback('pages', 'note("pages")', "hitTypes: ['page']"),
      callback('events', 'note("events")', "hitTypes: ['event']"),
    ),
  });
  await web.opened.run(sendPage('one'));
  await web.opened.run(`alloy('sendEvent', { xdm: { eventType: 'shop.opened' } })`);
  expect(await notesOf(2)).toEqual(['pages', 'events']);
});

it('an instance that is configured twice, or made by data elements, is one', async () => {
  await open({
    settings: listeningTo(['alloy', 'alloy', '%Instance%'], [NAMES]),
    dataElements: { Instance: 'function () { return "alloy"; }' },
  });
  await web.opened.run(sendPage('one'));
  expect(await notesOf(1)).toEqual(['one']);
});

it('our library twice on the page: each callback still runs once', async () => {
  await open({ times: 2 });
  await web.opened.run(sendPage('one'));
  await web.opened.run(sendPage('two'));
  expect(await notesOf(2)).toEqual(['one', 'two']);
  expect(web.opened.console.filter((line) => line.includes('Loaded twice'))).toHaveLength(1);
});

it('commands that send no event are no hits', async () => {
  await open();
  await web.opened.run(`await alloy('getIdentity'); await alloy('getLibraryInfo');
    await alloy('applyResponse', { responseBody: { handle: [] } });
    await alloy('sendEvent', { xdm: 5 }).catch(() => {}); await alloy('nonsense').catch(() => {})`);
  await web.opened.run(sendPage('one'));
  expect(await notesOf(1)).toEqual(['one']);
});

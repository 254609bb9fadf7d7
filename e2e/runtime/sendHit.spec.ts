import { readRequestUrl } from '../../test/readRequestUrl';
import { action, rule } from './pages';
import { withSite } from './withSite';

const tests = withSite();

/** The configuration's built-in tracker, with a callback that notes each hit. */
const settings = (suites: string) => `{
  trackers: [{ type: 'built-in', variable: 's', reportSuites: { production: [${suites}] }, trackingServer: collector, trackingServerSecure: collector }],
  callbacks: [{ name: 'Note', source: function (requestUrl, args, hit) { note(requestUrl); } }]
}`;

/** Runs the action, and gives what was read of each hit that got through. */
async function open(sent: string, { suites = "'suite'", dataElements = {} } = {}) {
  await tests.open({
    settings: settings(suites),
    rules: `[${rule('go', action('sendHit', sent))}]`,
    dataElements,
  });
}
async function send(before = '') {
  const got = (await tests.opened.notes()).length;
  await tests.run(`${before}; triggers.go()`);
  await tests.opened.until(`notes.length > ${got}`);
  return readRequestUrl(`${(await tests.opened.notes()).at(-1)}`);
}
const logged = (text: string) => tests.opened.written(text);

it('sends a page view with variables, which hold for this hit only', async () => {
  await open(
    `{ type: 'page', variables: { pageName: 'Home', eVar5: '%Tier%', prop1: '%Nothing%', 'contextData.page.type': 'start' } }`,
    { dataElements: { Tier: '() => "gold"', Nothing: '() => ""' } },
  );
  const hit = await send();
  expect(hit.type).toBe('page');
  expect(hit.reportSuites).toEqual(['suite']);
  expect(hit.variables).toMatchObject({ pageName: 'Home', eVar5: 'gold' });
  expect(hit.variables).not.toHaveProperty('prop1');
  expect(hit.contextData).toEqual({ 'page.type': 'start' });
  expect(await tests.opened.page.evaluate('[s.pageName, s.eVar5, s.contextData]')).toEqual([
    undefined,
    undefined,
    {},
  ]);
});

it.each(['custom', 'download', 'exit'])('sends a link: %s', async (type) => {
  await open(
    `{ type: '${type}', linkName: 'Size guide', linkURL: 'https://shop.example/a.pdf?b=1' }`,
  );
  const hit = await send();
  expect(hit.type).toBe(type);
  expect(hit.variables).toMatchObject({
    linkName: 'Size guide',
    linkURL: 'https://shop.example/a.pdf',
  });
});

it('sends what it sets with a link, though the page narrows what links send', async () => {
  await open(
    `{ type: 'custom', linkName: 'A', variables: { eVar2: 'new', events: 'event2=5', 'contextData.b': 'y' } }`,
  );
  await tests.opened.until('window.s');
  const hit = await send(
    `Object.assign(s, { linkTrackVars: 'eVar1,contextData.a', linkTrackEvents: 'event1', eVar1: 'page', eVar3: 'kept', contextData: { a: 'x', c: 'z' } })`,
  );
  expect(hit.variables).toMatchObject({ eVar1: 'page', eVar2: 'new', events: 'event2=5' });
  expect(hit.variables).not.toHaveProperty('eVar3');
  expect(hit.contextData).toEqual({ a: 'x', b: 'y' });
  expect(
    await tests.opened.page.evaluate('[s.linkTrackVars, s.linkTrackEvents, s.contextData]'),
  ).toEqual(['eVar1,contextData.a', 'event1', { a: 'x', c: 'z' }]);
});

it('sends nothing, and says why, where a link turns out to have neither name nor URL', async () => {
  await open(`{ type: 'custom', linkName: '%Nothing%' }`, {
    dataElements: { Nothing: '() => ""' },
  });
  await tests.run('triggers.go()');
  await logged('Hit not sent: no link name or URL');
  expect(tests.collector.hits).toEqual([]);
});

it('says that there is no report suite', async () => {
  await open(`{ type: 'page' }`, { suites: '' });
  await tests.run('triggers.go()');
  await logged('Hit not sent: no report suite');
  expect(tests.collector.hits).toEqual([]);
});

it('leaves the page alone where the tracker can’t be loaded', async () => {
  await open(`{ type: 'page' }`);
  await tests.open({
    rules: `[${rule('go', action('sendHit', `{ type: 'page' }`))}]`,
    before: `const src = Object.getOwnPropertyDescriptor(HTMLScriptElement.prototype, 'src');
      Object.defineProperty(HTMLScriptElement.prototype, 'src', { get: src.get, set(url) { src.set.call(this, '/gone.js'); } });`,
  });
  await tests.run('triggers.go()');
  await logged('Hit not sent:');
});

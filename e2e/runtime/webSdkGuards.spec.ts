import { callback, SLOW_CLOCK } from './pages';
import { listeningTo, NAMES, sendPage, UNLESS_LAST, withCallbacks } from './webSdkPages';
import { type WebSdkOptions } from './webSdkSite';
import { withWebSdkSite } from './withWebSdkSite';

const web = withWebSdkSite();
const { notesOf } = web;

const open = async (settings: string, options: WebSdkOptions = {}) => {
  await web.openListening({ settings, ...options });
};
const blocked = () => web.opened.console.filter((line) => line.includes('not sent'));
const only = (name: string) => `if (hit.get('xdm.web.webPageDetails.name') !== '${name}') return;`;

describe.each([
  ['the first on the page', {}],
  ['late, coming generation', { generation: 'coming', order: 'after instances were created' }],
] as const)('our library %s: a callback', (_name, options) => {
  it('sends nothing by sendEvent, and is told why', async () => {
    await open(
      withCallbacks(
        callback('Looper', `${UNLESS_LAST} note('before'); ${sendPage('again')}; note('after')`),
        NAMES,
      ),
      options,
    );
    await web.opened.run(sendPage('one'));
    await web.opened.run(sendPage('two'));
    expect(await notesOf(6)).toEqual(['before', 'after', 'one', 'before', 'after', 'two']);
    expect(web.site.events()).toHaveLength(2);
    expect(blocked()).toHaveLength(2);
    expect(blocked()[0]).toContain('"Looper"');
    expect(blocked()[0]).toContain('sendEvent');
    expect(blocked()[0]).toMatch(/loop/);
  });

  it('gets a promise all the same, and its failure is no uncaught one', async () => {
    await open(
      withCallbacks(
        callback(
          'Looper',
          `const sent = ${sendPage('again')}; note(typeof sent.then); sent.then(() => note('resolved'), () => note('rejected'))`,
        ),
      ),
      options,
    );
    await web.opened.run(sendPage('one'));
    const [type] = await notesOf(1);
    expect(type).toBe('function');
    expect(web.site.events()).toHaveLength(1);
  });

  it('may call other commands', async () => {
    await open(
      withCallbacks(
        callback(
          'Asks',
          "alloy('getIdentity').then(({ identity }) => note(identity.ECID.length > 0)); alloy('getLibraryInfo').then(({ libraryInfo }) => note(libraryInfo.version))",
        ),
      ),
      options,
    );
    await web.opened.run(sendPage('one'));
    expect(((await notesOf(2)) as string[]).map((note) => typeof note).sort()).toEqual([
      'boolean',
      'string',
    ]);
    expect(blocked()).toEqual([]);
  });

  it('may send later, by a timer or a promise', async () => {
    await open(
      withCallbacks(
        callback(
          'Later',
          `${only('page')} setTimeout(() => ${sendPage('timer')}); return Promise.resolve().then(() => ${sendPage('promise')})`,
        ),
        NAMES,
      ),
      options,
    );
    await web.opened.run(sendPage('page'));
    expect(((await notesOf(3)) as string[]).sort()).toEqual(['page', 'promise', 'timer']);
    expect(blocked()).toEqual([]);
  });
});

it('a callback that threw while it was the loop sends nothing either', async () => {
  await open(
    withCallbacks(callback('Looper', `${sendPage('again')}; throw new Error('after')`), NAMES),
  );
  await web.opened.run(sendPage('one'));
  await web.opened.run(sendPage('two'));
  expect(await notesOf(2)).toEqual(['one', 'two']);
  expect(web.site.events()).toHaveLength(2);
});

it('a callback may send with another instance', async () => {
  await open(
    listeningTo(
      ['alloy', 'second'],
      [callback('Copy', `${only('one')} ${sendPage('copy', 'second')}`), NAMES],
    ),
    { instances: ['alloy', 'second'] },
  );
  await web.opened.run(sendPage('one'));
  expect(await notesOf(2)).toEqual(['one', 'copy']);
  expect(blocked()).toEqual([]);
});

it('a chain that callbacks keep alive is cut, and events of the page go on', async () => {
  await open(withCallbacks(callback('Chain', `setTimeout(() => ${sendPage('again')})`)), {
    before: SLOW_CLOCK,
  });
  await web.opened.run(sendPage('one'));
  await web.opened.written('suspended');
  const quiet = async () => {
    // A timer behind that which the last callback has set.
    await web.opened.run('await new Promise((passed) => setTimeout(passed, 20))');
    await web.opened.lastEvent();
    return web.site.edge.requests.length;
  };
  const cutAt = await quiet();
  expect(cutAt).toBeGreaterThanOrEqual(50);
  expect(cutAt).toBeLessThan(60);
  await web.opened.run(sendPage('page'));
  expect(await quiet()).toBe(cutAt + 1);
  expect(web.opened.console.filter((line) => line.includes('suspended'))).toHaveLength(1);
});

it('a busy page is no chain', async () => {
  await open(withCallbacks(callback('Count', 'window.count = (window.count || 0) + 1')));
  await web.opened.run(`await Promise.all(Array.from({ length: 120 }, () => ${sendPage('page')}))`);
  await web.opened.until('window.count === 120');
  expect(web.opened.console.filter((line) => line.includes('suspended'))).toEqual([]);
});

import { playwrightPageOf } from '../engines/chromium';
import { CREATE_S, callback, ONE_TRACKER, withCallbacks } from '../runtime/pages';
import { type OpenedPage, type OpenOptions, type Site, startSite } from '../runtime/site';

let site: Site;
let opened: OpenedPage;
beforeAll(async () => {
  site = await startSite();
});
afterEach(() => opened.close());
afterAll(() => site.close());

const run = (script: string) => opened.page.evaluate(`${script}; undefined`);
const page = () => playwrightPageOf(opened.page);
const inspector = () => page().locator('post-track-inspector');
const badge = () => inspector().getByRole('button', { name: /^Open the hit inspector/ });
const asked: string[] = [];

/** @param isDebugged whether debugging was switched on before the page was opened */
async function open(isDebugged: boolean, options: OpenOptions = {}) {
  opened = await site.open({
    tracker: 'built-in tracker',
    settings: withCallbacks(callback('Note', 'note(hit.get("pageName"))')),
    inspector: true,
    before: isDebugged ? '' : 'localStorage.clear();',
    after: CREATE_S,
    ...options,
  });
  asked.length = 0;
  page().on('request', (request) => asked.push(new URL(request.url()).pathname));
}

it('is fetched when debugging is switched on, and not before', async () => {
  await open(false);
  await run('s.pageName = "One"; s.t()');
  await opened.until('notes.length');
  expect(await inspector().count()).toBe(0);
  expect(asked.filter((path) => path.includes('inspector'))).toEqual([]);
  await run('_satellite.setDebug(true)');
  await badge().waitFor();
  await run('s.pageName = "Two"; s.t()');
  await badge().filter({ hasText: '1' }).waitFor();
  expect(asked.filter((path) => path.includes('inspector'))).toEqual([
    '/hosted/inspector.js',
    '/hosted/inspector-en.js',
  ]);
});

it.each([
  ['English is there', { '/hosted/inspector-de.js': null }, 'Hit inspector'],
  ['none is', { '/hosted/inspector-de.js': null, '/hosted/inspector-en.js': null }, 'name'],
])('shows itself without the texts of the page’s language: %s', async (_, files, heading) => {
  await open(true, { files, before: "document.documentElement.lang = 'de';" });
  await inspector().getByRole('button').click();
  await inspector().getByRole('heading', { name: heading, exact: true }).waitFor();
  await run('s.pageName = "One"; s.t()');
  await inspector().getByText(': One').first().waitFor();
  expect(await opened.written('inspector-de.js is missing')).toHaveLength(1);
});

it('leaves the clearing of variables alone when debugging is switched on later', async () => {
  await open(false, {
    tracker: ONE_TRACKER,
    settings: `{ trackers: [{ type: 'global', variable: 's' }], clearVariables: { mode: 'sent' } }`,
  });
  await run('s.pageName = "One"; s.eVar5 = "first"; s.t()');
  await opened.until('!s.eVar5');
  await run('_satellite.setDebug(true)');
  await badge().waitFor();
  await run('s.pageName = "Two"; s.eVar5 = "second"; s.t()');
  await opened.until('!s.eVar5');
  await badge().filter({ hasText: 'Hits: 1' }).waitFor();
});

it('stays away where the configuration says so', async () => {
  await open(true, { settings: '{ inspector: false }' });
  await run('_satellite.setDebug(false); _satellite.setDebug(true)');
  await opened.page.reload();
  expect(await run('1')).toBeUndefined();
  expect(asked.filter((path) => path.includes('inspector'))).toEqual([]);
});

/** All that the inspector may have hooked, as it is now. */
const TRACES = `(() => {
  const page = window[Symbol.for('post-track-callback')];
  return {
    watchers: page.watchers.length,
    callbacks: [...page.callbacks].map(([name, { run }]) => name + (run === source ? '' : ' changed')),
    map: Object.getOwnPropertyNames(page.callbacks),
    tracker: Object.keys(s).map((name) => name + ' ' + (typeof s[name] === 'function' ? s[name] : '')),
    monitors: Object.keys(_satellite).includes('_monitors'),
    globals: Object.keys(window).filter((name) => /inspect|post.?track/i.test(name)),
    elements: document.querySelectorAll(':not(script)').length,
    storage: sessionStorage.length,
    console: Object.values(console).map(String).join(),
  };
})()`;

it('leaves no trace when debugging is switched off, and comes back', async () => {
  await open(false, {
    settings: `{ trackers: [{ type: 'global', variable: 's' }], callbacks: [{ name: 'Note', source: (window.source = function (u, a, hit) { note(hit.get('pageName')); }) }] }`,
  });
  const before = await opened.page.evaluate(TRACES);
  await run('_satellite.setDebug(true)');
  await badge().click();
  await run('s.pageName = "One"; s.eVar1 = "x"; s.t(); s.abort = true; s.t();');
  await inspector().getByText('Page view: One').first().waitFor();
  await run('_satellite.setDebug(false)');
  await inspector().waitFor({ state: 'detached' });
  await run('delete s.pageName; delete s.eVar1; delete s.abort;');
  const traces = (await opened.page.evaluate(TRACES)) as Record<string, unknown>;
  expect({ ...traces, tracker: undefined }).toEqual({ ...(before as object), tracker: undefined });
  const changed = (traces['tracker'] as string[]).filter(
    (member) => !(before as { tracker: string[] }).tracker.includes(member),
  );
  // What the tracker itself has written while it sent.
  expect(changed.filter((member) => member.includes('{'))).toEqual([]);
  await run('s.pageName = "Two"; s.t()');
  await opened.until('notes.length === 2');
  await run('_satellite.setDebug(true)');
  await badge().waitFor();
  await run('s.pageName = "Three"; s.t()');
  await badge().filter({ hasText: '1' }).waitFor();
});

it('is switched off by each copy of the library', async () => {
  await open(true, { times: 2 });
  await badge().waitFor();
  await run('_satellite.setDebug(false)');
  await inspector().waitFor({ state: 'detached' });
});

it('shows once what copies of the library have seen before its file came', async () => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await open(true, { times: 2, delays: { '/hosted/inspector.js': held } });
  await run('s.abort = true; s.t(); s.t(); s.abort = false; s.pageName = "One"; s.t()');
  await opened.until('notes.length');
  release();
  await badge().click();
  await inspector().getByText('Page view: One').first().waitFor();
  expect(await inspector().locator('[role=listbox] > *').count()).toBe(3);
});

it('goes away again when its file comes after debugging was switched off', async () => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await open(true, { delays: { '/hosted/inspector.js': held } });
  await run('_satellite.setDebug(false)');
  release();
  await opened.until("window[Symbol.for('post-track-callback')].watchers.length === 0");
  expect(await inspector().count()).toBe(0);
});

it('remembers for the session where it stood and that it was open', async () => {
  await open(true);
  await badge().click();
  await inspector().getByRole('button', { name: 'Move' }).click();
  const box = await inspector().boundingBox();
  await opened.page.reload();
  await inspector().getByRole('heading', { name: 'Hit inspector' }).waitFor();
  expect(await inspector().boundingBox()).toEqual(box);
  expect(await opened.page.evaluate('document.activeElement.localName')).toBe('body');
});

it('opens where the storages throw', async () => {
  await open(false, {
    before: `for (const name of ['localStorage', 'sessionStorage'])
      Object.defineProperty(window, name, { get() { throw new Error('denied'); } });`,
  });
  await run('_satellite.setDebug(true)');
  await badge().click();
  await run('s.pageName = "One"; s.t()');
  await inspector().getByText('Page view: One').first().waitFor();
  expect(opened.errors).toEqual([]);
});

it.each([
  ['setItem', 'throw new Error("quota");'],
  ['setItem', ''],
  ['getItem', 'throw new Error("denied");'],
])('opens where %s of the storages does { %s }', async (method, body) => {
  await open(false, {
    before: `localStorage.clear(); Storage.prototype.${method} = function () { ${body} };`,
  });
  await run('_satellite.setDebug(true)');
  await badge().click();
  await run('s.pageName = "One"; s.t()');
  await inspector().getByText('Page view: One').first().waitFor();
});

it('says that its file is missing, and runs callbacks all the same', async () => {
  await open(true, { files: { '/hosted/inspector.js': null } });
  await opened.written('inspector.js is missing');
  await run('s.pageName = "One"; s.t()');
  await opened.until('notes.length');
  expect(await opened.notes()).toEqual(['One']);
});

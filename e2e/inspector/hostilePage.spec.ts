import { CREATE_S, callback, withCallbacks } from '../runtime/pages';
import { type Site, startSite } from '../runtime/site';
import { type InspectedPage, openInspector, shows, view } from './inspectedPage';

let site: Site;
let opened: InspectedPage;
beforeAll(async () => {
  site = await startSite();
});
afterEach(() => opened.close());
afterAll(() => site.close());

const row = (text: string) => opened.hits.filter({ hasText: text });

it('works under a strict policy with Trusted Types', async () => {
  opened = await openInspector(site, {
    policy:
      "default-src 'self'; style-src 'self'; img-src *; require-trusted-types-for 'script'; trusted-types post-track-callback",
    after: `document.documentElement.lang = 'de'; document.documentElement.lang = 'en'; ${CREATE_S}`,
  });
  await opened.run(view('Home'));
  await shows(row('Home'), 'Answered');
  expect(opened.errors).toEqual([]);
  const { backgroundColor, position } = await opened.inspector
    .locator('.panel')
    .evaluate((panel) => {
      const { backgroundColor } = getComputedStyle(panel);
      const host = (panel.getRootNode() as ShadowRoot).host;
      return { backgroundColor, position: getComputedStyle(host).position };
    });
  expect({ backgroundColor, position }).toEqual({
    backgroundColor: 'rgb(255, 255, 255)',
    position: 'fixed',
  });
});

it('keeps its look where the styles of a page reach everything', async () => {
  const boxOf = () => opened.inspector.locator('.panel').boundingBox();
  opened = await openInspector(site);
  const usual = await boxOf();
  await opened.close();
  opened = await openInspector(site, {
    body: (library) => `<style>
      * { all: unset !important; display: inline !important; opacity: 0.2 !important; font-size: 40px !important }
      html, body { transform: none }
      :not(:defined) { display: none !important }
    </style>${library}<script>${CREATE_S}</script>`,
  });
  expect(await boxOf()).toEqual(usual);
  await opened.run(view('Home'));
  await opened.choose('Home');
  await shows(opened.part('The way'), 's.t() called');
});

it('shows hostile values as text', async () => {
  opened = await openInspector(site);
  const values = {
    eVar1: '<img src=x onerror="note(1)">',
    eVar2: 'a\u202eb\u2066c',
    eVar4: 'y'.repeat(250),
    prop1: '</style></script><script>note(2)</script>',
  };
  await opened.page.evaluate((given) => {
    Object.assign((window as unknown as { s: object }).s, given);
  }, values);
  await opened.run(`s.contextData = { '<b>key</b>': '<i>value</i>' }; ${view('<u>Home</u>')}`);
  await shows(row('<u>Home</u>'), 'Answered');
  await opened.choose('<u>Home</u>');
  const sent = opened.part('What was sent');
  await shows(sent, '<img src=x onerror="note(1)">');
  await shows(sent, '</style></script><script>note(2)</script>');
  await shows(sent, '<b>key</b>');
  await shows(sent, 'a\u202eb\u2066c');
  expect(await opened.inspector.locator('img, script, b b, u, i').count()).toBe(0);
  expect(await opened.notes()).toEqual(['<u>Home</u>']);
});

it('folds values of 60 kB, and stays quick', async () => {
  opened = await openInspector(site, {
    tracker: 'built-in tracker',
    after: `${CREATE_S} s.marketingCloudVisitorID = '1';`,
  });
  await opened.run(view('Long', 's.contextData = { long: "z".repeat(60000) }'));
  await opened.choose('Long');
  const long = opened.part('What was sent').locator('details.long').first();
  await shows(long, '60000');
  expect(await long.locator('.value').isVisible()).toBe(false);
});

it('works where Array.prototype was extended, and with storages that throw', async () => {
  opened = await openInspector(site, {
    before: `
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
      Array.prototype.everything = function () {};
      Array.prototype.toJSON = function () { return 'broken'; };
      Object.defineProperty(window, 'sessionStorage', { get() { throw new Error('denied'); } });`,
  });
  await opened.run(view('Home', 's.events = "event1,event2"'));
  await opened.choose('Home');
  await shows(opened.part('What was sent'), 'event2');
  await opened.inspector.getByRole('button', { name: 'Copy as JSON' }).click();
  const json = await opened.inspector
    .getByRole('textbox', { name: /does not let us copy/ })
    .inputValue();
  expect(JSON.parse(json).hit.reportSuites).toEqual(['suite']);
  expect(opened.errors).toEqual([]);
});

it('stays while a page empties its body, and says so once when it is removed itself', async () => {
  opened = await openInspector(site);
  await opened.run('document.body.replaceChildren()');
  await opened.run(view('Home'));
  await shows(row('Home'), 'Answered');
  await opened.run(`new MutationObserver(clean).observe(document.documentElement, { childList: true });
    function clean() { for (const one of document.querySelectorAll('*')) if (one.localName.includes('-')) one.remove(); }
    clean();`);
  const lines = await opened.written('The page has removed the hit inspector');
  expect(lines).toHaveLength(1);
  await opened.run(view('Later'));
  await opened.until('notes.length === 2');
  expect(await opened.inspector.count()).toBe(0);
});

it('takes nothing from the page: neither focus, nor scrolling, nor layout, nor its keys', async () => {
  opened = await openInspector(site, {
    body: (
      library,
    ) => `<input id="field" autofocus><p style="height: 3000px">Long</p>${library}<script>${CREATE_S}
      window.heard = [];
      for (const name of ['keydown', 'click', 'input']) addEventListener(name, (event) => heard.push(name));
    </script>`,
  });
  const height = () => opened.run('document.documentElement.scrollHeight');
  const before = await height();
  await opened.run('heard.length = 0');
  await opened.inspector.getByRole('searchbox', { name: 'Filter' }).pressSequentially('ab');
  await opened.inspector.getByRole('button', { name: 'Pause' }).click();
  expect(await opened.run('heard')).toEqual([]);
  expect(await height()).toBe(before);
  await opened.run('document.getElementById("field").focus()');
  await opened.run(view('Home'));
  await shows(opened.inspector, 'Hits: 0');
  expect(await opened.run('document.activeElement.id')).toBe('field');
  expect(await opened.run('scrollY')).toBe(0);
});

it('is not printed, and steps back behind dialogs of the page', async () => {
  opened = await openInspector(site, {
    body: (library) => `<dialog id="native"><button>In it</button></dialog>
      <div id="own" role="dialog" aria-modal="true" tabindex="-1">Own</div>${library}<script>${CREATE_S}</script>`,
  });
  await opened.page.emulateMedia({ media: 'print' });
  expect(await opened.inspector.locator('.panel').isVisible()).toBe(false);
  await opened.page.emulateMedia({ media: 'screen' });
  const layer = () => opened.inspector.evaluate((host) => getComputedStyle(host).zIndex);
  expect(await layer()).toBe('2147483647');
  await opened.run('document.getElementById("own").focus()');
  expect(await layer()).toBe('0');
  await opened.run(
    'document.getElementById("own").remove(); document.getElementById("native").showModal()',
  );
  // The browser keeps all but the dialog from being reached.
  await opened.page.keyboard.press('Tab');
  await opened.page.keyboard.press('Tab');
  expect(await opened.run('document.activeElement.localName')).not.toBe('post-track-inspector');
});

it('keeps callbacks as they are when one of them throws what can not be read', async () => {
  opened = await openInspector(site, {
    settings: withCallbacks(
      callback('Proxy', 'throw new Proxy({}, { get() { throw 1; } });'),
      callback('After', 'note("after");'),
    ),
  });
  await opened.run(view('Home'));
  await opened.until('notes.length');
  await opened.choose('Home');
  await shows(opened.part('What ran on it'), 'After');
});

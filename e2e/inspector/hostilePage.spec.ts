import { CREATE_S, callback, withCallbacks } from '../runtime/pages';
import { shows, view } from './inspectedPage';
import { withInspector } from './withInspector';

const tests = withInspector();

const row = (text: string) => tests.opened.hits.filter({ hasText: text });

it('works under a strict policy with Trusted Types', async () => {
  await tests.open({
    nonce: 'n0nce',
    policy:
      "default-src 'self'; style-src 'self'; img-src *; require-trusted-types-for 'script'; trusted-types post-track-callback",
    after: `document.documentElement.lang = 'de'; document.documentElement.lang = 'en'; ${CREATE_S}`,
  });
  await tests.opened.run(view('Home'));
  await shows(row('Home'), 'Answered');
  expect(tests.opened.errors).toEqual([]);
  const { backgroundColor, position } = await tests.opened.inspector
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
  const boxOf = () => tests.opened.inspector.locator('.panel').boundingBox();
  await tests.open();
  const usual = await boxOf();
  await tests.opened.close();
  await tests.open({
    body: (library) => `<style>
      * { all: unset !important; display: inline !important; opacity: 0.2 !important; font-size: 40px !important }
      html, body { transform: none }
      :not(:defined) { display: none !important }
    </style>${library}<script>${CREATE_S}</script>`,
  });
  expect(await boxOf()).toEqual(usual);
  await tests.opened.run(view('Home'));
  await tests.opened.choose('Home');
  await shows(tests.opened.part('The way'), 's.t() called');
});

it('shows hostile values as text', async () => {
  await tests.open();
  const values = {
    eVar1: '<img src=x onerror="note(1)">',
    eVar2: 'a\u202eb\u2066c',
    eVar4: 'y'.repeat(250),
    prop1: '</style></script><script>note(2)</script>',
  };
  await tests.opened.page.evaluate((given) => {
    Object.assign((window as unknown as { s: object }).s, given);
  }, values);
  await tests.opened.run(
    `s.contextData = { '<b>key</b>': '<i>value</i>' }; ${view('<u>Home</u>')}`,
  );
  await shows(row('<u>Home</u>'), 'Answered');
  await tests.opened.choose('<u>Home</u>');
  const sent = tests.opened.part('What was sent');
  await shows(sent, '<img src=x onerror="note(1)">');
  await shows(sent, '</style></script><script>note(2)</script>');
  await shows(sent, '<b>key</b>');
  await shows(sent, 'a\u202eb\u2066c');
  expect(await tests.opened.inspector.locator('img, script, b b, u, i').count()).toBe(0);
  expect(await tests.opened.notes()).toEqual(['<u>Home</u>']);
});

it('keeps the direction of its own words beside values that turn it', async () => {
  await tests.open();
  await tests.opened.page.evaluate(() => {
    const { s } = window as unknown as { s: { pageName: string; t(): void } };
    s.pageName = 'abc\u202edef';
    s.t();
  });
  await shows(row('abc'), 'Answered');
  await tests.opened.choose('abc');
  expect(await tests.opened.detail.locator('h3 bdi').textContent()).toBe('Page view: abc\u202edef');
});

it('makes no more elements of a huge hit than a page can bear', async () => {
  await tests.open({
    tracker: 'built-in tracker',
    after: `${CREATE_S} s.marketingCloudVisitorID = '1';`,
    settings: withCallbacks(callback('Broken', 'throw new Error("z".repeat(2000000));')),
  });
  await tests.opened.run(
    view(
      'Huge',
      `s.products = ';a,'.repeat(20000); s.events = 'event1,'.repeat(8000); s.list1 = 'q,'.repeat(20000);
      s.contextData = Object.fromEntries(Array.from({ length: 3000 }, (_, index) => ['key' + index, 'value' + index]))`,
    ),
  );
  await shows(row('Huge'), 'Answered');
  await tests.opened.choose('Huge');
  const sent = tests.opened.part('What was sent');
  await shows(sent, 'key2999: value2999');
  await shows(sent, ';a,;a');
  expect(await tests.opened.detail.locator('*').count()).toBeLessThan(3000);
  const error = await tests.opened.part('What ran on it').locator('pre').textContent();
  expect(error).toMatch(/^Error: zzz/);
  expect(error?.length).toBeLessThanOrEqual(5000);
});

it('folds values of 60 kB, and stays quick', async () => {
  await tests.open({
    tracker: 'built-in tracker',
    after: `${CREATE_S} s.marketingCloudVisitorID = '1';`,
  });
  await tests.opened.run(view('Long', 's.contextData = { long: "z".repeat(60000) }'));
  await tests.opened.choose('Long');
  const long = tests.opened.part('What was sent').locator('details.long').first();
  await shows(long, '60000');
  expect(await long.locator('.value').isVisible()).toBe(false);
});

it('works where Array.prototype was extended, and with storages that throw', async () => {
  await tests.open({
    before: `
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
      Array.prototype.everything = function () {};
      Array.prototype.toJSON = function () { return 'broken'; };
      Object.defineProperty(window, 'sessionStorage', { get() { throw new Error('denied'); } });`,
  });
  await tests.opened.run(view('Home', 's.events = "event1,event2"'));
  await tests.opened.choose('Home');
  await shows(tests.opened.part('What was sent'), 'event2');
  await tests.opened.inspector.getByRole('button', { name: 'Copy as JSON' }).click();
  const json = await tests.opened.inspector
    .getByRole('textbox', { name: /does not let us copy/ })
    .inputValue();
  expect(JSON.parse(json).hit.reportSuites).toEqual(['suite']);
  expect(tests.opened.errors).toEqual([]);
});

it('stays while a page empties its body, and says so once when it is removed itself', async () => {
  await tests.open();
  await tests.opened.run('document.body.replaceChildren()');
  await tests.opened.run(view('Home'));
  await shows(row('Home'), 'Answered');
  await tests.opened.run(`new MutationObserver(clean).observe(document.documentElement, { childList: true });
    function clean() { for (const one of document.querySelectorAll('*')) if (one.localName.includes('-')) one.remove(); }
    clean();`);
  const lines = await tests.opened.written('The page has removed the hit inspector');
  expect(lines).toHaveLength(1);
  await tests.opened.run('_satellite.setDebug(false); _satellite.setDebug(true)');
  await tests.opened.until("!window[Symbol.for('post-track-callback')].watchers.length");
  await tests.opened.run(view('Later'));
  await tests.opened.until('notes.length === 2');
  expect(await tests.opened.written('The page has removed the hit inspector')).toHaveLength(1);
  expect(await tests.opened.inspector.count()).toBe(0);
});

it('takes nothing from the page: neither focus, nor scrolling, nor layout, nor its keys', async () => {
  await tests.open({
    body: (
      library,
    ) => `<input id="field" autofocus><p style="height: 3000px">Long</p>${library}<script>${CREATE_S}
      window.heard = [];
      for (const name of ['keydown', 'click', 'input']) addEventListener(name, (event) => heard.push(name));
    </script>`,
  });
  const height = () => tests.opened.run('document.documentElement.scrollHeight');
  const before = await height();
  await tests.opened.run('heard.length = 0');
  await tests.opened.inspector.getByRole('searchbox', { name: 'Filter' }).pressSequentially('ab');
  await tests.opened.inspector.getByRole('button', { name: 'Pause' }).click();
  expect(await tests.opened.run('heard')).toEqual([]);
  expect(await height()).toBe(before);
  await tests.opened.run('document.getElementById("field").focus()');
  await tests.opened.run(view('Home'));
  await shows(tests.opened.inspector, 'Hits: 0');
  expect(await tests.opened.run('document.activeElement.id')).toBe('field');
  expect(await tests.opened.run('scrollY')).toBe(0);
});

/** Waits until the inspector is in front of the page, or behind it. */
const stands = (where: 'in front' | 'behind') =>
  tests.opened.page
    .locator(`post-track-inspector${where === 'behind' ? '[behind]' : ':not([behind])'}`)
    .waitFor({ state: 'attached' });
/** What of the page is seen where the inspector stands. */
const seen = () =>
  tests.opened.inspector.evaluate((host) => {
    const { left, top, width } = host.getBoundingClientRect();
    const element = document.elementFromPoint(left + width / 2, top + 20);
    return element?.id || element?.localName;
  });
const dialog = (more: string) =>
  `<div id="own" role="dialog" aria-modal="true" tabindex="-1" style="position: fixed; inset: 0; background: #fff; ${more}">Own <button>In it</button></div>`;
const openWith = (html: string) =>
  tests.open({ body: (library) => `${html}${library}<script>${CREATE_S}</script>` });

it('is not printed, and leaves a native dialog of the page in front', async () => {
  await openWith(
    '<dialog id="native"><button>In it</button></dialog><div style="position: fixed; inset: 0; z-index: 10">App</div>',
  );
  await tests.opened.page.emulateMedia({ media: 'print' });
  expect(await tests.opened.inspector.locator('.panel').isVisible()).toBe(false);
  await tests.opened.page.emulateMedia({ media: 'screen' });
  await tests.opened.run('document.getElementById("native").showModal()');
  // The browser keeps all but the dialog from being reached.
  await tests.opened.page.keyboard.press('Tab');
  await tests.opened.page.keyboard.press('Tab');
  expect(await tests.opened.run('document.activeElement.localName')).not.toBe(
    'post-track-inspector',
  );
  await tests.opened.page.keyboard.press('Escape');
  await tests.opened.until('!document.querySelector("[open]")');
  expect(await seen()).toBe('post-track-inspector');
});

it('steps back behind a dialog that the page shows, focused or not, and comes back', async () => {
  await openWith(dialog('display: none'));
  expect(await seen()).toBe('post-track-inspector');
  await tests.opened.run(`own.style.display = ''; ${view('Home')}`);
  await stands('behind');
  expect(await seen()).toBe('own');
  await tests.opened.run('own.querySelector("button").focus()');
  await stands('behind');
  await tests.opened.run('own.style.display = "none"');
  await stands('in front');
  expect(await tests.opened.run('document.activeElement.localName')).toBe('body');
  expect(await seen()).toBe('post-track-inspector');
});

it('steps back behind a dialog in a shadow tree, and comes to the front where it is used', async () => {
  await openWith('<div id="holder"></div>');
  await tests.opened.run(
    `holder.attachShadow({ mode: 'open' }).innerHTML = ${JSON.stringify(dialog('width: 200px'))}; holder.shadowRoot.querySelector('button').focus()`,
  );
  await stands('behind');
  await tests.opened.run(`holder.remove()`);
  await stands('in front');
  await tests.opened.run(
    `document.body.innerHTML = ${JSON.stringify(dialog('width: 200px'))}; own.focus()`,
  );
  await stands('behind');
  await tests.opened.inspector.getByRole('searchbox').focus();
  await stands('in front');
  await tests.opened.run('own.focus()');
  await stands('behind');
});

it.each(['transform: translateX(-100%)', 'visibility: hidden', 'opacity: 0; pointer-events: none'])(
  'stays in front of a dialog that is not to be seen: %s',
  async (style) => {
    await openWith(dialog(style));
    await tests.opened.run(view('Home'));
    await shows(row('Home'), 'Answered');
    await tests.opened.choose('Home');
    expect(await seen()).toBe('post-track-inspector');
  },
);

it('keeps callbacks as they are when they log or return what can not be read', async () => {
  await tests.open({
    settings: withCallbacks(
      callback('Symbol', 'console.log({ b: Symbol("x") }); note(1); return Symbol("y");'),
      callback(
        'Proxy',
        'var own = Proxy.revocable({}, {}); own.revoke(); console.log(own.proxy); note(2); return own.proxy && 7;',
      ),
    ),
  });
  await tests.opened.run(view('Home'));
  await tests.opened.until('notes.length === 2');
  await shows(row('Home'), 'Answered');
  await tests.opened.choose('Home');
  await shows(tests.opened.part('What ran on it'), 'Returned symbol');
  await shows(tests.opened.part('What ran on it'), '{b: symbol}');
  expect(tests.opened.console.filter((line) => line.includes('failed'))).toEqual([]);
});

it('keeps callbacks as they are when one of them throws what can not be read', async () => {
  await tests.open({
    settings: withCallbacks(
      callback('Proxy', 'throw new Proxy({}, { get() { throw 1; } });'),
      callback('After', 'note("after");'),
    ),
  });
  await tests.opened.run(view('Home'));
  await tests.opened.until('notes.length');
  await tests.opened.choose('Home');
  await shows(tests.opened.part('What ran on it'), 'After');
});

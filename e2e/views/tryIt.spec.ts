import { withSandbox } from './sandbox';
import { TryIt } from './tryItPage';

const open = withSandbox();

const opened = (source: string, more: Record<string, unknown> = {}) =>
  TryIt.open(open, { source, ...more });

test('one click runs what was just typed, though leaving the code shows its error above the button', async () => {
  const tryIt = await TryIt.open(open, { source: 'console.log(1);' });
  const run = tryIt.host.view.getByRole('button', { name: 'Run the code' });
  await tryIt.setCode('await 1');
  await tryIt.host.view.getByText('1 error', { exact: true }).waitFor();
  await run.hover();
  await tryIt.host.page.mouse.down();
  await tryIt.host.view.locator('.cm-editor:not(.cm-focused)').waitFor();
  await tryIt.host.page.mouse.up();
  expect(await tryIt.ended()).toContain('The code can’t run as it is.');
  await tryIt.host.view.locator('.code-frame-invalid').waitFor();
});

test('what the code logs, requests, tracks and leaves behind is shown, and none of it happens', async () => {
  const tried = await opened(`
    console.log(hit.type, { page: hit.get('pageName') });
    _satellite.logger.error('no tier');
    s.tl(true, 'o', 'again');
    setTimeout(() => s.t(), 10);
    _satellite.track('done', { id: 1 });
    fetch('/collect', { method: 'post', body: JSON.stringify({ a: 1 }) })
      .then((answer) => answer.json())
      .then((answer) => console.log('answered', answer));
    navigator.sendBeacon('https://x.example/b', new Blob(['from a blob']));
    new Image().src = 'https://x.example/i?x=1';
    const request = new XMLHttpRequest();
    request.open('PUT', 'https://x.example/xhr');
    request.onload = () => console.log('loaded', request.status);
    request.send('a=b');
    const script = document.createElement('script');
    script.src = 'https://x.example/tag.js';
    document.head.appendChild(script);
    window.dataLayer.push({ event: 'hit sent' });
    document.cookie = 'seen=yes; path=/';
    localStorage.setItem('last', s.pageName);
    lastEvent = hit.variables.events;
    document.dispatchEvent(new CustomEvent('tracked', { detail: hit.type }));
    s.eVar5 = 'changed';
    s.prop1 = '';
    s.contextData.more = 'c';
    return { ok: true };
  `);
  expect(await tried.run()).toMatch(/^Ran in [\d.]+ ms and returned a value:\s+\{ ok: true \}$/);
  expect(await tried.rows('Console')).toEqual([
    'page { page: "shop:espresso cups" } [log]',
    'no tier [error]',
    expect.stringMatching(/^(loaded 200|answered \{\}) \[log\]$/),
    expect.stringMatching(/^(loaded 200|answered \{\}) \[log\]$/),
  ]);
  expect(await tried.rows('Tracking calls, not made')).toEqual([
    's.tl(true, "o", "again") [refused: a callback can’t track]',
    '_satellite.track("done", { id: 1 }) [would trigger the rules of this direct call]',
    's.t() [would send another hit, after which this callback runs again]',
  ]);
  expect(await tried.rows('Requests, not sent; each was answered with status 200 and {}')).toEqual([
    'https://www.example.com/collect\n{"a":1} [POST]',
    'https://x.example/b\nfrom a blob [POST (beacon)]',
    'https://x.example/i?x=1 [GET (img)]',
    'https://x.example/xhr\na=b [PUT]',
    'https://x.example/tag.js [GET (script)]',
  ]);
  expect(await tried.rows('Variables of the tracker')).toEqual([
    's.prop1 [cleared]',
    's.eVar5 = changed',
    's.contextData.more = c',
  ]);
  expect(await tried.rows('Left behind in the page')).toEqual([
    'document: tracked: page [event dispatched]',
    'dataLayer: { event: "hit sent" } [pushed to the data layer]',
    'lastEvent: event1 [global variable]',
    'seen: yes [cookie]',
    'last: shop:espresso cups [local storage]',
  ]);
});

test('each sample is such a hit', async () => {
  const tried = await opened(`
    const { events = '', purchaseID = '', linkName, pageName } = hit.variables;
    const words = [hit.tracker, linkName || pageName];
    words.unshift(hit.type);
    if (purchaseID) words.push(events, purchaseID);
    if (hit.confirmedBy === 'beacon') words.push('beacon');
    if (!s) words.push(String(s));
    console.log(words.join(' '));
  `);
  for (const [sample, said] of [
    ['Page view', 'page adobe-analytics shop:espresso cups'],
    ['Purchase', 'page adobe-analytics shop:thank you purchase,event12=4.90 O-1042'],
    ['Custom link', 'custom adobe-analytics Add to wish list'],
    ['Download link', 'download adobe-analytics Catalogue'],
    ['Exit link', 'exit adobe-analytics Partner beacon'],
    ['Web SDK event', 'page web-sdk:alloy shop:thank you purchase O-1042 undefined'],
  ] as const) {
    await tried.choose(sample);
    expect(await tried.run()).toMatch(/returned nothing/);
    expect(await tried.rows('Console')).toEqual([`${said} [log]`]);
  }
});

test('arguments and data elements have sample values, which can be changed', async () => {
  const tried = await opened(
    'console.log(args, _satellite.getVar("Cart"), _satellite.getVar(hit.type));',
    {
      arguments: [
        { name: 'fixed', value: 'as it is' },
        { name: 'tier', value: '%Customer Tier%' },
        { name: 'greeting', value: 'Hello %Visitor Email%!' },
      ],
    },
  );
  await tried.run();
  expect(await tried.rows('Console')).toEqual([
    '{ fixed: "as it is", tier: "gold", greeting: "Hello visitor@example.com!" } Cart undefined [log]',
  ]);
  await tried.host.view.getByRole('textbox', { name: 'Customer Tier' }).fill('{"level":3}');
  await tried.host.view.getByRole('textbox', { name: 'Cart' }).fill('["a",true]');
  await tried.result.getByText(/have changed since this run/).waitFor();
  await tried.run();
  expect(await tried.rows('Console')).toEqual([
    '{ fixed: "as it is", tier: { level: 3 }, greeting: "Hello visitor@example.com!" } ["a", true] undefined [log]',
  ]);
  expect(await tried.result.getByText(/have changed since this run/).count()).toBe(0);
});

test('errors are shown with their line, also those of promises and timers', async () => {
  const tried = await opened('const a = 1;\n\nthrow new RangeError("too far");');
  expect(await tried.run()).toMatch(
    /^Threw an error in line 3, after [\d.]+ ms:\s+RangeError: too far$/,
  );
  await tried.setCode(
    'setTimeout(() => {\n  null.x;\n});\nreturn Promise.reject(new Error("no"));',
  );
  expect(await tried.run()).toMatch(/rejected by an error in line 4:\s+Error: no$/);
  expect(await tried.rows('Errors that nobody caught')).toEqual([
    expect.stringMatching(/^TypeError: Cannot read .* \[line 2\]$/),
  ]);
  await tried.setCode('document.querySelector("#cart").textContent;');
  expect(await tried.run()).toMatch(/TypeError[\s\S]*Code that needs them can only be tried/);
  await tried.setCode('if (');
  expect(await tried.run()).toMatch(/^The code can’t run as it is. Line 1, column 5/);
  await tried.setCode(' ');
  expect(await tried.run()).toBe('There is no code to run yet.');
});

test('what a promise comes to is shown', async () => {
  const tried = await opened(
    'return fetch("/a").then((answer) => answer.text()).then((t) => [t]);',
  );
  expect(await tried.run()).toMatch(/a promise, which was resolved with a value:\s+\["{}"\]$/);
  await tried.setCode('return new Promise(() => {});');
  expect(await tried.run()).toMatch(/which was still pending after 2 seconds\.$/);
  await tried.setCode('setInterval(() => console.log("tick"), 100);');
  expect(await tried.run()).toMatch(/Its timers were still running after 2 seconds/);
});

test.each([
  ['a loop', 'console.log("in"); for (;;) {}', /^Stopped: the code did not/],
  [
    'microtasks',
    'const again = () => Promise.resolve().then(again); again();',
    /^Stopped: the callback returned/,
  ],
  [
    'logging',
    'for (;;) console.log("in".repeat(1e4), document.cookie = "a=b");',
    /^Stopped: the code did not/,
  ],
])('%s without end is stopped, and the view stays usable', async (_name, source, said) => {
  const tried = await opened(source);
  await tried.press();
  await tried.status.getByText('Running…').waitFor();
  await tried.host.view.getByRole('textbox', { name: 'Name', exact: true }).fill('Still here');
  expect(await tried.ended()).toMatch(said);
  await tried.nothingRuns();
  expect(await tried.host.getSettings()).toEqual({ name: 'Still here', source });
  await tried.setCode('console.log("next");');
  expect(await tried.run()).toMatch(/returned nothing/);
  expect(await tried.rows('Console')).toEqual(['next [log]']);
});

test('a run that is not waited for ends when another begins, or when its callback is left', async () => {
  const host = await open('Extension Configuration');
  const callbacks = ['for (;;) console.log("A");', 'console.log("B");'].map((source, index) => ({
    name: `Callback ${index}`,
    source,
  }));
  await host.view.getByRole('button', { name: 'Add callback' }).waitFor();
  await host.init({ callbacks });
  const tried = new TryIt(host);
  await host.view.getByRole('button', { name: 'Try it' }).click();
  await tried.press();
  await tried.setCode('console.log("again");');
  await tried.press();
  expect(await tried.ended()).toMatch(/^Ran in/);
  expect(await tried.rows('Console')).toEqual(['again [log]']);
  await tried.setCode('for (;;);');
  await tried.press();
  await host.view.getByRole('row', { name: 'Callback 1', exact: true }).click();
  await tried.nothingRuns();
  expect(await tried.result.count()).toBe(0);
});

test('code that turns the browser’s own functions against us harms nothing', async () => {
  const tried = await opened(`
    MessagePort.prototype.postMessage = function () { this.hacked = true; };
    Array.prototype.map = () => { throw new Error('no map'); };
    String.prototype.slice = () => ({ not: 'text' });
    Object.keys = () => { throw new Error('no keys'); };
    Map.prototype.get = () => 0;
    console.log({ a: 1 });
    for (let i = 0; i < 5000; i++) alert(i);
    throw { toString: 1 };
  `);
  await tried.run();
  await tried.nothingRuns();
  expect(await tried.host.validate()).toBe(true);
  await tried.setCode('console.log("fine");');
  expect(await tried.run()).toMatch(/^Ran in/);
  expect(await tried.rows('Console')).toEqual(['fine [log]']);
});

test('very much is shown as far as one can read it', async () => {
  const tried = await opened(`
    for (let i = 0; i < 1000; i++) console.log(i);
    const big = {}; big.self = big; big.list = Array(1e5).fill('x'.repeat(1e4));
    return big;
  `);
  const said = await tried.run();
  expect(said).toContain('[circular]');
  expect(said.length).toBeLessThan(1200);
  const rows = await tried.rows('Console');
  expect(rows.slice(-2)).toEqual(['49 [log]', 'And more, which is not shown.']);
});

test('a request of the network panel is a sample too', async () => {
  const tried = await opened('console.log(hit.type, hit.reportSuites, hit.variables);');
  await tried.choose('A request from the network panel');
  const field = tried.host.view.getByRole('textbox', { name: 'Request URL' });
  await tried.press();
  await tried.host.view.getByText('Paste the URL of an Analytics request.').waitFor();
  expect(await tried.host.focused()).toBe('Request URL');
  await field.fill('https://www.example.com/index.html');
  await tried.host.view.getByText(/This is not the URL of an Analytics request/).waitFor();
  await field.fill(
    "curl 'https://m.example.com/b/ss/one,two/1/JS-2.27.0/s77' \\\n  -H 'accept: */*' \\\n  --data-raw 'AQB=1&pageName=a%20b&pe=lnk_o&pev2=Go&AQE=1'",
  );
  await tried.run();
  expect(await tried.rows('Console')).toEqual([
    'custom ["one", "two"] { pageName: "a b", linkType: "o", linkName: "Go" } [log]',
  ]);
});

test('a request of the Web SDK is a sample with its body', async () => {
  const tried = await opened('console.log(hit.tracker, hit.get("eVar5"), hit.xdm, s);');
  await tried.choose('A request from the network panel');
  const field = tried.host.view.getByRole('textbox', { name: 'Request URL' });
  const url = 'https://edge.adobedc.net/ee/v1/interact?configId=1';
  await field.fill(url);
  await tried.host.view.getByText(/Paste its body on the next line/).waitFor();
  const data = { __adobe: { analytics: { eVar5: 'gold' } } };
  await field.fill(`${url}\n${JSON.stringify({ events: [{ xdm: { eventType: 'x' }, data }] })}`);
  expect(await tried.run()).toMatch(/^Ran in/);
  expect(await tried.rows('Console')).toEqual([
    'web-sdk:alloy gold { eventType: "x" } undefined [log]',
  ]);
  await tried.setCode('alloy("sendEvent"); Promise.resolve().then(() => alloy("sendEvent", {}));');
  await tried.run();
  expect(await tried.rows('Tracking calls, not made')).toEqual([
    'alloy("sendEvent") [refused: a callback can’t track]',
    'alloy("sendEvent", {}) [would send another hit, after which this callback runs again]',
  ]);
});

test('the chosen sample stays for the session', async () => {
  const tried = await opened('a();');
  await tried.choose('Purchase');
  await tried.host.init({ name: 'B', source: 'b();' });
  await tried.host.view.getByRole('button', { name: 'Try it' }).click();
  await tried.sample.waitFor();
  expect(await tried.sample.textContent()).toBe('Purchase');
});

test('a callback that is not for such hits says so', async () => {
  const tried = await opened('a = 1;', { hitTypes: ['exit'], trackers: ['global:s2'] });
  expect(await tried.run()).toMatch(/this callback would not run for such a hit/);
  await tried.choose('Exit link');
  expect(await tried.run()).not.toMatch(/would not run/);
  await tried.choose('Web SDK event');
  expect(await tried.run()).toMatch(/this callback would not run for such a hit/);
});

test('markup is shown as text', async () => {
  const tried = await opened('console.log("<img src=x onerror=alert(1)>"); return "<b>b</b>";');
  expect(await tried.run()).toContain('<b>b</b>');
  expect(await tried.rows('Console')).toEqual(['<img src=x onerror=alert(1)> [log]']);
  expect(await tried.result.locator('img, b').count()).toBe(0);
});

test.each(['light', 'dark'] as const)(
  'no axe violation in %s, all by keyboard',
  async (colorScheme) => {
    const host = await open('Extension Configuration', { colorScheme });
    await host.view.getByRole('button', { name: 'Add callback' }).waitFor();
    const callback = {
      name: 'A',
      source: 'console.error(args); fetch("/x"); throw new Error("no");',
      arguments: [{ name: 'tier', value: '%Tier%' }],
    };
    await host.init({ callbacks: [callback] });
    await host.view.locator('.cm-editor').waitFor();
    const button = host.view.getByRole('button', { name: 'Try it' });
    await button.press('Enter');
    expect(await button.getAttribute('aria-expanded')).toBe('true');
    const tried = new TryIt(host);
    await host.openList(tried.sample);
    expect(await host.focused()).toBe('Page view');
    await host.page.keyboard.press('ArrowDown');
    await host.page.keyboard.press('Enter');
    await host.listGone();
    expect(await tried.sample.textContent()).toBe('Purchase');
    await host.page.keyboard.press('Tab');
    expect(await host.focused()).toBe('Tier');
    await host.page.keyboard.press('Tab');
    expect(await host.focused()).toBe('Run the code');
    await host.page.keyboard.press('Enter');
    expect(await tried.ended()).toMatch(/^Threw an error in line 1/);
    expect(await host.focused()).toBe('Run again');
    expect(await host.axeViolations()).toEqual([]);
    expect(await host.getSettings()).toEqual({ callbacks: [callback] });
  },
);

import { action, CREATE_S, callback, code, ONE_TRACKER, rule, withCallbacks } from './pages';
import { type OpenOptions } from './site';
import { withSite } from './withSite';

const tests = withSite();

/** Puts the shared module on `window.register`. */
const SHARE = rule(
  'share',
  code('window.register = turbine.getSharedModule("post-track-callback", "register-callback")'),
);
const register = (settings: string) => action('registerCallback', `{ ${settings} }`);
const remove = (name: string) => action('removeCallback', `{ name: '${name}' }`);
const source = (text: string) => `source: function () { note('${text}'); }`;

async function open(options: Omit<OpenOptions, 'rules'> & { rules?: string[] }) {
  await tests.open({
    tracker: ONE_TRACKER,
    settings: withCallbacks(),
    ...options,
    before: `${CREATE_S} s.registerPostTrackCallback(() => { window.confirmed = (window.confirmed || 0) + 1; }); ${options.before ?? ''}`,
    rules: `[${[SHARE, ...(options.rules ?? [])].join(',')}]`,
    after: `triggers.share(); ${options.after ?? ''}`,
  });
}
const { run } = tests;
/** What the callbacks noted for one hit. */
async function hit(send = 's.t()') {
  await run(`notes.length = 0; window.confirmed = 0; ${send}`);
  await tests.opened.until('confirmed');
  return tests.opened.notes();
}

it('has one callback of a name, wherever it comes from, and keeps the first', async () => {
  await open({
    settings: withCallbacks(callback('A', 'note("configuration")'), callback('A', 'note("twice")')),
    rules: [
      rule('go', register(`name: 'A', ${source('action')}`)),
      rule('b', register(`name: 'B', ${source('b')}`)),
    ],
  });
  await run(
    'triggers.go(); triggers.go(); register("A", () => note("shared")); register("C", () => note("c")); triggers.b(); triggers.b(); register("C", () => note("c2"))',
  );
  expect(await hit()).toEqual(['configuration', 'c', 'b']);
});

it('replaces a callback in its place', async () => {
  await open({
    settings: withCallbacks(
      callback('A', 'note("a")'),
      callback('B', 'note("b")'),
      callback('C', 'note("c")'),
    ),
    rules: [
      rule('a', register(`name: 'A', onDuplicate: 'replace', ${source('a2')}`)),
      rule('new', register(`name: 'D', onDuplicate: 'replace', ${source('d')}`)),
    ],
  });
  await run(
    'triggers.a(); triggers.new(); register("B", () => note("b2"), { onDuplicate: "replace" })',
  );
  expect(await hit()).toEqual(['a2', 'b2', 'c', 'd']);
});

it('removes by name, whoever registered', async () => {
  await open({
    settings: withCallbacks(callback('A', 'note("a")'), callback('B', 'note("b")')),
    rules: [rule('remove', remove('A'), remove('C'), remove('Nobody'))],
  });
  await run('register("C", () => note("c")); triggers.remove()');
  expect(await hit()).toEqual(['b']);
  await run('register("A", () => note("a2"))');
  expect(await hit()).toEqual(['b', 'a2']);
});

it('unregisters its own callback only', async () => {
  await open({});
  await run(
    'window.first = register("A", () => note("a")); window.second = register("A", () => note("a2"), { onDuplicate: "replace" }); first()',
  );
  expect(await hit()).toEqual(['a2']);
  await run('window.kept = register("A", () => note("a3")); kept()');
  expect(await hit()).toEqual(['a2']);
  await run('second(); second(); register("A", () => note("a4")); second()');
  expect(await hit()).toEqual(['a4']);
});

it('lets a callback wait for the next confirmed hit that it applies to, and be registered again', async () => {
  await open({
    rules: [
      rule(
        'go',
        register(`name: 'Next', repeat: 'next-hit', hitTypes: ['custom'], ${source('next')}`),
      ),
    ],
  });
  await run('triggers.go(); triggers.go()');
  expect(await hit()).toEqual([]);
  tests.collector.setMode('500');
  await run('s.tl(true, "o", "lost")');
  await tests.opened.received(2);
  tests.collector.setMode('ok');
  expect(await hit()).toEqual([]);
  expect(await hit('s.tl(true, "o", "fine")')).toEqual(['next']);
  expect(await hit('s.tl(true, "o", "fine")')).toEqual([]);
  await run('triggers.go()');
  expect(await hit('s.tl(true, "o", "fine")')).toEqual(['next']);
});

it('lets a callback for the next hit register itself again while it runs', async () => {
  await open({});
  await run(
    'window.again = () => register("Next", () => { note("next"); again(); }, { repeat: "next-hit" }); again()',
  );
  expect(await hit()).toEqual(['next']);
  expect(await hit()).toEqual(['next']);
});

it('takes changes while a hit is dispatched', async () => {
  await open({
    settings: withCallbacks(
      callback(
        'A',
        'note("a"); register("New", () => note("new")); window.goB && goB(); register("C", () => note("c2"), { onDuplicate: "replace" });',
      ),
      callback('B', 'note("b")'),
      callback('C', 'note("c")'),
      callback('D', 'note("d")'),
    ),
    rules: [rule('b', remove('B'), remove('A'))],
    after: 'window.goB = () => triggers.b();',
  });
  const [first, ...rest] = await hit();
  expect([first, ...rest]).toEqual(['a', 'c2', 'd']);
  expect(await hit()).toEqual(['c2', 'd', 'new']);
});

it('narrows by tracker and hit type; empty lists mean all', async () => {
  const cases = {
    none: '',
    empty: 'trackers: [], hitTypes: []',
    mine: "trackers: ['global:s']",
    kind: "trackers: ['built-in', 'global']",
    other: "trackers: ['global:t']",
    part: "trackers: ['global:']",
    page: "hitTypes: ['page']",
    links: "hitTypes: ['custom', 'download', 'exit']",
    both: "trackers: ['global:s'], hitTypes: ['exit']",
    miss: "trackers: ['adobe-analytics'], hitTypes: ['page']",
    off: 'enabled: false',
    on: 'enabled: true',
  };
  await open({
    settings: withCallbacks(
      ...Object.entries(cases).map(([name, more]) => callback(name, `note('${name}')`, more)),
    ),
  });
  expect(await hit()).toEqual(['none', 'empty', 'mine', 'kind', 'page', 'on']);
  expect(await hit('s.tl(true, "d", "f")')).toEqual([
    'none',
    'empty',
    'mine',
    'kind',
    'links',
    'on',
  ]);
  expect(await hit('s.tl(true, "e", "x")')).toContain('both');
});

it('narrows what the shared module registers, and hands over its arguments', async () => {
  await open({});
  await run(
    'register("A", (u, args, h, tracker) => { note(args.x, tracker === s, h.type); args.x = 2; }, { args: { x: 1 }, hitTypes: ["page"], trackers: ["global:s"] }); register("B", (...list) => note(list.length), { trackers: ["built-in"] }); register("C", (u, args) => note(Object.keys(args).length))',
  );
  expect(await hit()).toEqual([1, true, 'page', 0]);
  expect(await hit()).toEqual([1, true, 'page', 0]);
});

it('says what it leaves out, and throws nothing', async () => {
  await open({});
  await run(
    'window.results = [["", () => {}], [undefined, () => {}], ["A"], ["B", "text"], [Symbol("odd"), () => { throw 1; }], [{ toString() { throw 1; } }, 5]].map((list) => typeof register(...list)); register("Fine", () => note("fine"))',
  );
  expect(await tests.opened.page.evaluate('results')).toEqual(Array(6).fill('function'));
  expect(await hit()).toEqual(['fine']);
  expect(tests.opened.console.filter((line) => line.includes('left out'))).toHaveLength(6);
});

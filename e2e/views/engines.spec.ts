import { startStaticServer } from '../../scripts/lib/staticServer.cjs';
import { until } from '../engines/until';
import { type EngineHost, type HostedView, startEngineHost } from './engineHost';
import { ATTEMPTS } from './tryItAttempts';

// What depends on the engine: frames and their messages, focus and keys, editable text, workers. Runs in each of them.

let host: EngineHost;
let view: HostedView | undefined;
beforeAll(async () => {
  host = await startEngineHost();
});
afterEach(async () => {
  const errors = await view?.errors();
  await view?.close();
  view = undefined;
  expect(errors).toEqual([]);
});
afterAll(() => host?.close());

const open = async (name: string, settings: unknown = null, extensionSettings?: unknown) => {
  view = await host.open(name, settings, extensionSettings);
  return view;
};
/** Waits for the editor, which comes later than its field. */
const editorComes = ({ page }: HostedView) =>
  until(
    () => page.evaluate('!!view().querySelector(".cm-content")'),
    () => 'The editor did not come.',
  );
/** Types code into the editor, and leaves it. */
const typeCode = async (view: HostedView, code: string) => {
  await editorComes(view);
  await view.goTo(/^Code/);
  await view.type(code);
  await view.leaveEditor();
};
const TRACKERS = { trackers: [{ type: 'adobe-analytics' }, { type: 'global', variable: 's2' }] };

interface Case {
  view: string;
  extensionSettings?: unknown;
  fill(view: HostedView): Promise<void>;
  settings: object;
  /** What one sees once it has come back. */
  shown: string[];
}

const chooseHits = async (view: HostedView) => {
  await view.goTo(/^Global variable s2/);
  await view.press(' ');
  await view.goTo(/^Exit link/);
  await view.press(' ');
};

const CASES: Case[] = [
  {
    view: 'configuration',
    async fill(view) {
      await view.goTo(/^Add callback$/);
      await view.press('Enter');
      await view.reaches(/^Name/);
      await view.type('Mirror purchases');
      await typeCode(view, 'send(args.tier);');
      await view.goTo(/^Add argument$/);
      await view.press('Enter');
      await view.reaches(/^Name 1/);
      await view.type('tier');
      await view.goTo(/^Value 1/);
      await view.type('%Customer Tier%');
    },
    settings: {
      callbacks: [
        {
          name: 'Mirror purchases',
          source: 'send(args.tier);',
          arguments: [{ name: 'tier', value: '%Customer Tier%' }],
        },
      ],
    },
    shown: ['Mirror purchases', 'send(args.tier);', '%Customer Tier%'],
  },
  {
    view: 'registerCallback',
    async fill(view) {
      await view.goTo(/^Name/);
      await view.type('Mirror once');
      await typeCode(view, 'send(hit);');
      await view.goTo(/^After every hit/);
      await view.press('ArrowDown');
    },
    settings: { name: 'Mirror once', source: 'send(hit);', repeat: 'next-hit' },
    shown: ['Mirror once', 'send(hit);', 'After the next hit'],
  },
  {
    view: 'removeCallback',
    async fill(view) {
      await view.goTo(/^Name/);
      await view.type('Mirror %Page%');
    },
    settings: { name: 'Mirror %Page%' },
    shown: ['Mirror %Page%'],
  },
  ...['hitSent', 'hitUnconfirmed', 'hitSuppressed'].map((name) => ({
    view: name,
    extensionSettings: TRACKERS,
    fill: chooseHits,
    settings: { trackers: ['global:s2'], hitTypes: ['exit'] },
    shown: ['Global variable s2', 'Exit link'],
  })),
  {
    view: 'hitMatches',
    async fill(view) {
      await view.goTo(/^Value of the hit 1/);
      await view.type('evar5');
      await view.goTo(/Operator 1$/);
      await view.press('Enter');
      await view.reaches(/^equals/);
      await view.goTo(/^contains/, 'ArrowDown');
      await view.press('Enter');
      await view.reaches(/Operator 1$/);
      await view.goTo(/^Compared with 1/);
      await view.type('gold');
    },
    settings: { comparisons: [{ from: 'eVar5', operator: 'contains', value: 'gold' }] },
    shown: ['eVar5', 'contains', 'gold'],
  },
  {
    view: 'hitValue',
    async fill(view) {
      await view.goTo(/^Value of the hit/);
      await view.type('width of the window');
      await view.shows('param.bw');
      await view.press('Enter');
      await view.shows('Query parameter “bw”');
    },
    settings: { from: 'param.bw' },
    shown: ['param.bw'],
  },
  {
    view: 'sendHit',
    async fill(view) {
      await view.goTo(/^Page view/);
      await view.press('ArrowDown');
      await view.goTo(/^Link name/);
      await view.type('Add to cart');
    },
    settings: { type: 'custom', linkName: 'Add to cart' },
    shown: ['Custom link', 'Add to cart'],
  },
  {
    view: 'forwardHit',
    async fill(view) {
      await view.goTo(/^Endpoint/);
      await view.type('https://partner.example/hits');
      await view.goTo(/^Add field$/);
      await view.press('Enter');
      await view.reaches(/Value of the hit 1/);
      await view.type('evar5');
      await view.goTo(/^Sent as 1/);
      await view.type('tier');
    },
    settings: {
      endpoint: 'https://partner.example/hits',
      fields: [{ from: 'eVar5', to: 'tier' }],
    },
    shown: ['https://partner.example/hits', 'eVar5', 'tier'],
  },
];

test.each(CASES)(
  '$view is filled by the keyboard alone, gives what was typed, and comes back',
  async ({ view: name, extensionSettings, fill, settings, shown }) => {
    const view = await open(name, null, extensionSettings);
    await fill(view);
    expect(await view.getSettings()).toEqual(settings);
    expect(await view.validate()).toBe(true);
    await view.reopen(settings);
    for (const text of shown) await view.shows(text);
    expect(await view.getSettings()).toEqual(settings);
  },
);

test('what is missing is refused, and takes the focus', async () => {
  const view = await open('removeCallback');
  expect(await view.validate()).toBe(false);
  await view.shows('Give the callback a name.');
  await view.reaches(/^Name/);
});

test('the code editor completes', async () => {
  const view = await open('registerCallback');
  await editorComes(view);
  await view.goTo(/^Code/);
  await view.type('send(hit.confi');
  await view.shows('How success is known.');
  // The list takes no key in its first moments, lest it takes one that was meant for the text.
  const shown = await view.page.evaluate<number>('Date.now()');
  await until(
    () => view.page.evaluate(`Date.now() > ${shown} + 100`),
    () => 'The clock stands still.',
  );
  await view.press('Enter');
  await view.shows('send(hit.confirmedBy');
  await view.type(');');
  expect(await view.getSettings()).toMatchObject({ source: 'send(hit.confirmedBy);' });
});

test('the code editor explains an error, and goes on where it is', async () => {
  const view = await open('registerCallback', { name: 'A', source: 'first();' });
  await editorComes(view);
  await view.goTo(/^Code/);
  await view.press('End', 'Enter');
  await view.type('var a = ;');
  await view.shows('1 error');
  expect(await view.validate()).toBe(false);
  await view.shows('Line 2, column 9: Unexpected “;”.');
  await view.reaches(/^Code/);
  await view.type('1');
  expect(await view.getSettings()).toEqual({ name: 'A', source: 'first();\nvar a = 1;' });
});

/** Has Try it run code. */
const tryIt = async (source: string) => {
  const view = await open('registerCallback', { name: 'A', source });
  await editorComes(view);
  await view.goTo(/^Code/);
  await view.leaveEditor();
  await view.goTo(/^Try it$/);
  await view.press('Enter');
  await view.shows('Run the code');
  await view.goTo(/^Run the code$/);
  await view.press('Enter');
  return view;
};

test('Try it runs the code, and shows what it did', async () => {
  const view = await tryIt(
    "console.log(hit.get('pageName')); s.eVar5 = 'changed'; fetch('/collect'); return hit.type;",
  );
  for (const text of ['and returned a value', 'shop:espresso cups', 's.eVar5', '/collect'])
    await view.shows(text);
});

test('Try it shows an error with its line', async () => {
  const view = await tryIt('const a = 1;\n\nthrow new RangeError("too far");');
  await view.shows('Threw an error in line 3');
  await view.shows('RangeError: too far');
});

test('Try it stops code that never ends', async () => {
  const view = await tryIt('for (;;);');
  await view.shows('Stopped: the code did not come to an end');
});

test('nothing leaves Try it, whatever is called', async () => {
  const asked: string[] = [];
  const server = await startStaticServer(
    (pathname) => {
      asked.push(pathname);
      return '';
    },
    { headers: { 'Access-Control-Allow-Origin': '*' } },
  );
  const view = await tryIt(`${ATTEMPTS(server.origin)}
    for (const attempt of Object.values(attempts)) {
      try { Promise.resolve(attempt()).catch(() => {}); } catch (error) {}
    }`);
  for (const path of ['fetch', 'xhr', 'beacon', 'image', 'socket', 'import', 'worker'])
    await view.shows(`/${path}`);
  // The server does get what those ask for who are not locked in.
  await view.page.evaluate(`fetch('${server.origin}/control').then(() => 0)`);
  expect(asked).toEqual(['/control']);
  await server.close();
});

test('import reads code, and adds its callbacks', async () => {
  const view = await open('configuration');
  await view.goTo(/^Import code$/);
  await view.press('Enter');
  await view.reaches(/^Your code/);
  await view.type('s.registerPostTrackCallback(function (url) { window.last = url; });');
  await view.shows('1 callback found.');
  await view.goTo(/^Add 1 callback$/);
  await view.press('Enter');
  await view.reaches(/^Name/);
  expect(await view.getSettings()).toEqual({
    callbacks: [{ name: 'Imported callback 1', source: 'window.last = requestUrl;' }],
  });
});

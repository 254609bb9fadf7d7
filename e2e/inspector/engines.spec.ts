import { dispatchDomEvent } from '../../view/presets/dispatchDomEvent';
import { type Keyboard, keyboardOf, NAME_OF } from '../engines/keyboard';
import { untilTrue } from '../engines/until';
import { CREATE_S, callback, ONE_TRACKER, TRACKERS, withCallbacks } from '../runtime/pages';
import type { OpenOptions } from '../runtime/site';
import { withSite } from '../runtime/withSite';
import { view } from './inspectedPage';

// What depends on the engine: the shadow tree, its styles and focus, keys, and what the browser tells of requests. Runs in each of them.

const tests = withSite();
let keyboard: Keyboard;

/** Page script that looks into the inspector. */
const LOOK = `${NAME_OF}
  window.inspector = () => document.querySelector('post-track-inspector')?.shadowRoot;
  window.rows = () => [...inspector().querySelectorAll('[role=listbox] > *')].map(({ textContent }) => textContent);
  window.part = (name) => [...inspector().querySelectorAll('section, [role=region]')].find((one) => nameOf(one) === name)?.textContent || '';`;

const open = async (options: OpenOptions = {}) => {
  await tests.open({
    tracker: ONE_TRACKER,
    settings: withCallbacks(callback('Note', 'note(hit.get("pageName"));')),
    inspector: true,
    ...options,
    before: `${LOOK} ${options.before ?? ''}`,
    after: `${CREATE_S} ${options.after ?? ''}`,
  });
  keyboard = keyboardOf(tests.opened.page, 'inspector()?.activeElement');
  await untilTrue(tests.opened.page, '!!inspector()');
};
const openPanel = async (options?: OpenOptions) => {
  await open(options);
  await keyboard.goTo(/^Open the hit inspector/);
  await keyboard.press('Enter');
  await keyboard.reaches(/^Hit inspector$/);
};
const json = JSON.stringify;
const [{ name: ARGUMENT = '', value: EVENT = '' } = {}] = dispatchDomEvent.arguments;
const shows = (name: string, text: string) =>
  tests.opened.until(`part(${json(name)}).includes(${json(text)})`);
const hasRow = (...texts: string[]) =>
  tests.opened.until(`rows().some((row) => ${json(texts)}.every((text) => row.includes(text)))`);
/** Chooses the newest hit, and then one for each further key. */
const choose = async (...keys: string[]) => {
  await keyboard.goTo(/^.*(Page view|Custom link|Exit link): /);
  await keyboard.press('Home', ...keys);
};

describe.each(TRACKERS)('%s', (tracker) => {
  it('opens in debug mode, and shows a hit’s way, what was sent, what ran, and its outcome', async () => {
    await openPanel({ tracker });
    await tests.run(view('Home', 's.eVar1 = "x"'));
    await hasRow('Page view: Home', 'Answered');
    await choose();
    for (const step of ['s.t() called', 'Handed over', 'On its way', 'Answered'])
      await shows('The way', step);
    await shows('What was sent', 'eVar1');
    await shows('What ran on it', 'Note');
  });

  it('shows hits that were refused, get no answer, and are answered late', async () => {
    await openPanel({
      tracker,
      settings: "{ trackers: [{ type: 'global', variable: 's' }], unconfirmedAfter: 300 }",
    });
    tests.collector.setMode('500');
    await tests.run(view('Refused one'));
    // Browsers hide the status of an image from another site.
    await tests.opened.until('rows().some((row) => /Refused|No connection/.test(row))');
    tests.collector.setMode('hold');
    await tests.run(view('Held'));
    await hasRow('Held', 'No answer');
    await tests.opened.received(2);
    tests.collector.release();
    await hasRow('Held', 'Answered, late');
  });

  it('shows a beacon, and a call for which nothing leaves', async () => {
    await openPanel({ tracker });
    await tests.run("s.tl(true, 'e', 'Away')");
    await hasRow('Exit link: Away', 'Sent by beacon');
    await tests.run('s.abort = true; s.t()');
    await hasRow('Page view', 'Not sent: stopped by the page');
  });
});

it('is not there while debugging is off, comes with it, and goes with it', async () => {
  await tests.open({
    tracker: ONE_TRACKER,
    inspector: true,
    before: `localStorage.clear(); ${LOOK}`,
    after: CREATE_S,
  });
  expect(await tests.opened.page.evaluate('!!inspector()')).toBe(false);
  await tests.run('_satellite.setDebug(true)');
  await tests.opened.until('!!inspector()');
  await tests.run('_satellite.setDebug(false)');
  await tests.opened.until('!inspector()');
});

it('is used by the keyboard alone: arrows, Home, End, Escape, Enter', async () => {
  await openPanel();
  await tests.run(`${view('One')} ${view('Two')} s.tl(true, 'o', 'Coupon');`);
  await hasRow('Coupon', 'Answered');
  const chosen = (title: string) => shows('The chosen hit', title);
  await choose();
  await chosen('Custom link: Coupon');
  await keyboard.press('ArrowDown', 'ArrowDown');
  await chosen('Page view: One');
  expect(await keyboard.focused()).toContain('Page view: One');
  await keyboard.press('ArrowUp');
  await chosen('Page view: Two');
  await keyboard.press('End');
  await chosen('Page view: One');
  await keyboard.press('Escape');
  await keyboard.reaches(/^Open the hit inspector/);
  await keyboard.press('Enter');
  await keyboard.reaches(/^Hit inspector$/);
});

it('pauses, and clears', async () => {
  await openPanel();
  await tests.run(view('One'));
  await hasRow('One', 'Answered');
  await keyboard.goTo(/^Pause$/);
  await keyboard.press('Enter');
  await tests.run(view('Two'));
  await tests.opened.until('notes.length === 2');
  await keyboard.press('Enter');
  await tests.run(view('Three'));
  await hasRow('Three', 'Answered');
  expect(await tests.opened.page.evaluate('rows().length')).toBe(2);
  await keyboard.goTo(/^Clear$/);
  await keyboard.press('Enter');
  await tests.opened.until('rows().length === 0');
  await tests.opened.until('inspector().textContent.includes("No hit yet.")');
});

it('filters while one types', async () => {
  await openPanel();
  await tests.run(`${view('One')} ${view('Two')}`);
  await hasRow('Two', 'Answered');
  await keyboard.goTo(/^Filter$/);
  await keyboard.type('one');
  await tests.opened.until('rows().length === 1 && rows()[0].includes("One")');
});

it('shows hostile values as text, under a strict policy with Trusted Types', async () => {
  await openPanel({
    policy:
      "default-src 'self'; style-src 'self'; img-src *; require-trusted-types-for 'script'; trusted-types post-track-callback",
  });
  const image = '<img src=x onerror="note(1)">';
  const script = '</style></script><script>note(2)</script>';
  await tests.run(`s.contextData = { '<b>key</b>': '<i>value</i>' };
    s.eVar1 = ${json(image)}; s.prop1 = ${json(script)};
    ${view('<u>Home</u>')}`);
  await hasRow('<u>Home</u>', 'Answered');
  await choose();
  for (const text of [image, script, '<b>key</b>']) await shows('What was sent', text);
  expect(
    await tests.opened.page.evaluate(
      'inspector().querySelectorAll("img, script, b b, u, i").length',
    ),
  ).toBe(0);
  expect(await tests.opened.notes()).toEqual(['<u>Home</u>']);
  // Its styles apply, although the page allows none of its own.
  expect(await tests.opened.page.evaluate('getComputedStyle(inspector().host).position')).toBe(
    'fixed',
  );
});

it('keeps the page’s shortcuts from what is typed into it, and remembers that it was open', async () => {
  await openPanel({
    before: "window.keysOfPage = 0; addEventListener('keydown', () => { keysOfPage++; });",
  });
  await keyboard.goTo(/^Filter$/);
  await tests.run('keysOfPage = 0');
  await keyboard.type('ab');
  expect(await tests.opened.page.evaluate('keysOfPage')).toBe(0);
  await tests.opened.page.reload();
  await tests.opened.until('!!inspector()?.querySelector(".panel:not([hidden])")');
});

it('tests can wait for a hit: the preset’s event has what was sent', async () => {
  await open({
    settings: withCallbacks(
      callback(
        'Preset',
        dispatchDomEvent.source,
        `arguments: [{ name: '${ARGUMENT}', value: '${EVENT}' }]`,
      ),
    ),
    before: `document.addEventListener('${EVENT}', ({ detail }) => note(detail));`,
  });
  await tests.run(view('Home', 's.eVar1 = "x"'));
  expect(await tests.notes(1)).toMatchObject([
    { type: 'page', variables: { pageName: 'Home', eVar1: 'x' } },
  ]);
});

import { until } from '../engines/until';
import { CREATE_S, callback, TRACKERS, withCallbacks } from '../runtime/pages';
import { shows, view } from './inspectedPage';
import { withInspector } from './withInspector';

const tests = withInspector();

/** Page script that lets ten seconds pass in half a one: nobody wants to wait for a tracker that does not come. */
const HURRY = `{
  const original = window.setTimeout;
  window.setTimeout = (act, delay, ...list) => original(act, delay === 10000 ? 500 : delay, ...list);
}`;

/** Waits until a hit that has this text was answered. */
const answered = (text: string) =>
  until(
    () => tests.collector.hits.some(({ url, answer }) => url.includes(text) && answer === '200'),
    () => `No answer: ${text}`,
  ).then(() => {});

const row = (text: string) => tests.opened.hits.filter({ hasText: text });
const SHORT = `{ trackers: [{ type: 'global', variable: 's' }], unconfirmedAfter: 300, callbacks: [] }`;

describe.each(TRACKERS)('%s', (tracker) => {
  it('shows a hit that was answered, with its steps', async () => {
    await tests.open({ tracker });
    await tests.opened.run(view('Home'));
    await shows(row('Page view: Home'), 'Answered');
    await tests.opened.choose('Home');
    const steps = tests.opened.part('The way').getByRole('listitem');
    expect(await steps.locator('b').allTextContents()).toEqual([
      's.t() called',
      'Handed over',
      'On its way',
      expect.stringMatching(/^Answered/),
    ]);
  });

  it('shows a hit that was refused, and one without a connection', async () => {
    await tests.open({ tracker });
    tests.collector.setMode('500');
    await tests.opened.run(view('Refused one'));
    // Browsers hide the status of an image from another site.
    await shows(row('Refused one'), /Refused|No connection/);
    await tests.opened.choose('Refused one');
    await shows(tests.opened.part('Findings'), 'The hit has not arrived');
  });

  it('shows a hit that nothing is received of, and its late success', async () => {
    await tests.open({ tracker, settings: SHORT });
    tests.collector.setMode('hold');
    await tests.opened.run(view('Held'));
    await shows(row('Held'), 'On its way');
    await shows(row('Held'), 'No answer');
    await tests.opened.received(1);
    tests.collector.release();
    await shows(row('Held'), 'Answered, late');
  });

  it('shows hits that wait behind another one', async () => {
    await tests.open({ tracker });
    tests.collector.setMode('hold');
    await tests.opened.run(`${view('First')} ${view('Second')}`);
    await shows(row('Second'), 'Waits behind another hit');
    tests.collector.setMode('ok');
    tests.collector.release();
    await shows(row('Second'), 'Answered');
  });

  it('shows a beacon', async () => {
    await tests.open({ tracker });
    await tests.opened.run("s.tl(true, 'e', 'Away')");
    await shows(row('Exit link: Away'), 'Sent by beacon');
  });

  it('shows calls for which nothing leaves, and why', async () => {
    await tests.open({
      tracker,
      settings: withCallbacks(callback('Loop', 's.t();')),
    });
    await tests.opened.run('s.abort = true; s.t()');
    await shows(row('Page view'), 'Not sent: stopped by the page');
    await tests.opened.run(view('Home'));
    await shows(row('Page view'), 'Not sent: called inside a callback');
    await tests.opened.choose('Home');
    await shows(tests.opened.part('What ran on it'), 'It called s.t(): stopped, it would loop.');
    await tests.opened.choose('stopped by the page');
    await shows(tests.opened.part('The way'), 'Your page stopped it');
  });

  it('shows what happened before it was there', async () => {
    await tests.open({
      tracker,
      after: `${CREATE_S} ${view('Early')}`,
      delays: { '/hosted/inspector.js': answered('Early') },
    });
    await shows(row('Early'), 'Answered');
    await tests.opened.choose('Early');
    await shows(tests.opened.part('The way'), 'This happened before the inspector was there.');
    await shows(tests.opened.part('What ran on it'), /Whether it ran was not seen|ms/);
  });

  it('says of an early call without a hit only what it knows, and gives it no other hit', async () => {
    await tests.open({
      tracker,
      settings: withCallbacks(
        callback('Loop', "if (hit.type === 'page') s.tl(true, 'o', 'Inner');"),
      ),
      delays: { '/hosted/inspector.js': answered('Ready') },
      body: (
        library,
      ) => `<a id="away" href="https://away.example/">Away</a>${library}<script>${CREATE_S}
        s.trackExternalLinks = true;
        s.linkInternalFilters = '127.0.0.1';
        document.addEventListener('click', (event) => event.preventDefault());
        s.abort = true; s.t();
        ${view('Early')}
        s.tl(true, 'o', 'Ready');</script>`,
    });
    await shows(row('Ready'), 'Answered');
    await tests.opened.run('document.getElementById("away").click()');
    await shows(row('Exit link'), /Answered|Sent by beacon/);
    await shows(row('Page view'), 'Nothing has left yet; the inspector came later');
    await shows(row('Custom link'), 'Not sent: called inside a callback');
    expect(await tests.opened.hits.count()).toBe(5);
    await tests.opened.choose('called inside a callback');
    await shows(tests.opened.part('The way'), 'This happened before the inspector was there.');
  });

  it('shows that a visitor consents after having declined', async () => {
    await tests.open({
      tracker,
      before: `window.adobe = { optIn: {
        Categories: { ANALYTICS: 'aa' },
        doesOptInApply: true,
        asked: [],
        isApproved() { return this.isGiven; },
        fetchPermissions(changed) { this.asked.push(changed); if (this.isComplete) changed(); },
        decide(isGiven) { Object.assign(this, { isComplete: true, isGiven }); for (const changed of this.asked.slice()) changed(); },
      } };`,
    });
    await tests.opened.run(view('Home'));
    await shows(row('Page view'), 'Waits for an ID or consent');
    await tests.opened.run('adobe.optIn.decide(false)');
    await shows(row('Page view'), 'Not sent: no consent');
    await tests.opened.run('adobe.optIn.decide(true)');
    await shows(row('Page view: Home'), /Answered/);
    expect(await row('Home').textContent()).not.toContain('no consent');
    await tests.opened.choose('Home');
    expect(await tests.opened.part('The way').textContent()).not.toContain('does not consent');
  });

  it.each(['Clear', 'Pause'])('shows nothing of a hit on its way behind %s', async (name) => {
    await tests.open({ tracker });
    const press = () => tests.opened.inspector.getByRole('button', { name, exact: true }).click();
    if (name === 'Pause') await press();
    tests.collector.setMode('hold');
    await tests.opened.run(view('Held'));
    await tests.opened.received(1);
    await press();
    tests.collector.setMode('ok');
    tests.collector.release();
    await tests.opened.run(view('Next'));
    await shows(row('Next'), 'Answered');
    expect(await tests.opened.notes()).toEqual(['Held', 'Next']);
    expect(await tests.opened.hits.count()).toBe(1);
  });
});

it('waits as long as a browser can, where it shall wait longer', async () => {
  await tests.open({ settings: SHORT.replace('300', '3000000000'), mode: 'hang' });
  await tests.opened.run(view('Home'));
  await tests.opened.run('s.abort = true; s.tl(true, "o", "Later")');
  // Timers of no time are over by then.
  await shows(tests.opened.hits, 'stopped by the page');
  await shows(row('Home'), 'On its way');
});

it('says which configured tracker has not come', async () => {
  await tests.open({
    before: HURRY,
    settings: "{ trackers: [{ type: 'global', variable: 'missing' }] }",
  });
  await tests.opened.written('Tracker "global:missing" is missing');
  await shows(
    tests.opened.inspector.getByRole('region', { name: 'On this page' }),
    'This tracker is configured, but has not come: global:missing',
  );
});

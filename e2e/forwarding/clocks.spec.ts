import { QUICK_TIMERS, quickTimers } from './trackerStandIn';
import { names, withForwardingSite } from './withForwardingSite';

const { site, open, received, delivered, empty, until } = withForwardingSite();

/** Page script with a clock that `turn(hours)` sets. */
const CLOCK = `{
  const { now } = Date;
  let turned = Number(localStorage.getItem('turned') || 0);
  Date.now = () => now() + turned;
  window.turn = (hours) => { turned += hours * 3600000; localStorage.setItem('turned', turned); };
}`;

it.each([73, -1000, 100_000])(
  'set by %i hours while a hit waits: it is delivered',
  async (hours) => {
    site().partner.setMode('500');
    const tab = await open({ before: CLOCK + QUICK_TIMERS });
    await tab.hits('Home');
    await received(1);
    site().partner.setMode('hold');
    // Another one may still have failed: the last chance of a hit that is old by then.
    await until(() => site().partner.requests.some(({ mode }) => mode === 'hold'));
    await tab.run(`turn(${hours})`);
    site().partner.setMode('ok');
    site().partner.release();
    await delivered('Home');
    await empty(tab);
  },
);

it('three days old: it has one more attempt, and is dropped when that fails', async () => {
  site().partner.setMode('hang');
  const tab = await open({ before: CLOCK });
  await tab.hits('Home');
  await received(1);
  await tab.run('turn(73)');
  site().partner.setMode('500');
  await tab.reload();
  expect(await tab.written('Hit dropped: ')).toEqual([
    expect.stringMatching(/Hit dropped: \S+ to http:\S+, attempt 2: 500, 72 h old$/),
  ]);
  await empty(tab);
});

it('three days old, and the partner is back: it is delivered', async () => {
  site().partner.setMode('hang');
  const tab = await open({ before: CLOCK });
  await tab.hits(...names(3));
  await received(1);
  await tab.run('turn(80)');
  site().partner.setMode('ok');
  await tab.reload();
  await delivered(...names(3));
  await empty(tab);
});

it('accepted in the future, as clocks go: it is as fresh as one of now', async () => {
  const tab = await open({ before: CLOCK + QUICK_TIMERS });
  await tab.run('turn(1000)');
  site().partner.setMode('500');
  await tab.hits('Home');
  await received(1);
  await tab.run('turn(-1000)');
  await tab.reload();
  await received(4);
  site().partner.setMode('ok');
  await delivered('Home');
});

it('fifty attempts: it is dropped, which the log says', async () => {
  site().partner.setMode('500');
  const tab = await open({
    before: quickTimers(20_000),
  });
  await tab.hits('Home');
  expect((await tab.written('Hit dropped: '))[0]).toMatch(
    /, attempt 50: 500, last of 50 attempts$/,
  );
  await empty(tab);
  expect(site().partner.requests).toHaveLength(50);
});

it('hits of one moment keep their order over the page', async () => {
  site().partner.setMode('hold');
  const tab = await open({ withoutFile: true, before: 'Date.now = () => 1764309000000;' });
  await tab.hits(...names(12));
  site().partner.setMode('ok');
  await tab.reload({});
  await delivered(...names(12));
  expect(site().delivered()).toEqual(names(12));
});

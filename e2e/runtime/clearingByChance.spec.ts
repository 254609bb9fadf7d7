import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { MODEL } from './clearingModel';
import { callback, TRACKERS } from './pages';
import { withSite } from './withSite';

const tests = withSite();

const scalar = fc.constantFrom('eVar1', 'prop1', 'campaign');
const value = fc.constantFrom('a', 'b', '');
const list = fc.constantFrom('events', 'products', 'list1');
const entry = fc.constantFrom('event1', 'event2', 'event3');
const key = fc.constantFrom('a', 'b.c');
const step: fc.Arbitrary<readonly unknown[]> = fc.oneof(
  fc.tuple(fc.constant('set'), scalar, value),
  fc.tuple(fc.constant('set'), list, entry),
  fc.tuple(fc.constant('again'), fc.oneof(scalar, list)),
  fc.tuple(fc.constantFrom('append', 'prepend'), list, entry),
  fc.tuple(fc.constantFrom('context', 'newContext'), key, value),
  fc.tuple(fc.constant('remove'), fc.constantFrom('prop1', 'campaign', 'products')),
  fc.constant(['t']),
  fc.constant(['t']),
  fc.constant(['aborted']),
  fc.tuple(fc.constant('override'), scalar),
  fc.tuple(fc.constant('link'), fc.constantFrom('o', 'e')),
  fc.constant(['click']),
  fc.constant(['answer']),
  fc.constant(['answer']),
  fc.constant(['fail']),
  fc.constant(['noIds']),
  fc.constant(['ids']),
);
const steps = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: step },
    {
      weight: 1,
      arbitrary: fc.array(step, { maxLength: 4 }).map((all) => ['together', ...all]),
    },
  ),
  { maxLength: 24 },
);
const writing = fc.constantFrom(undefined, 'eVar1', 'events');

describe.each(TRACKERS)('in whatever order things happen, with %s', (tracker) => {
  async function play(run: fc.Arbitrary<object>, mode: string, clearing?: null) {
    await tests.open({
      tracker,
      settings: `{ trackers: [{ type: 'global', variable: 's' }], clearVariables: { mode: '${mode}', also: ['contextData'] },
        callbacks: [${callback('Write', 'whenSent()')}] }`,
      before: `${MODEL} window.clearingFile = ${JSON.stringify(readFileSync('dist/clearing.js', 'utf8'))};`,
      ...(clearing === null ? { clearing } : {}),
    });
    const page = 'window[Symbol.for("post-track-callback")]';
    await tests.opened.until(
      clearing === null ? `!!${page}.report` : `Object.hasOwn(${page}.clearing, 'push')`,
    );
    await fc.assert(
      fc.asyncProperty(run, async (values) => {
        const text = JSON.stringify({ mode, ...values });
        expect(await tests.opened.page.evaluate(`playSteps(${text})`)).toBeNull();
      }),
      {
        // The same steps each time, so that a failure is the change's; SEED and RUNS look for more.
        seed: Number(process.env['SEED'] ?? 20_261_128),
        numRuns: Number(process.env['RUNS'] ?? 300),
        interruptAfterTimeLimit: 60_000,
      },
    );
  }

  it.each(['sent', 'all'])('%s: nothing is lost, and nothing sent twice', async (mode) => {
    // The built-in tracker looks after clicks by itself: what plugins write then is the page's.
    const isKnown = (run: object) =>
      tracker !== 'built-in tracker' || !/"hasPlugins":true.*"click"/.test(JSON.stringify(run));
    const run = fc.record({ hasPlugins: fc.boolean(), callback: writing, steps });
    await play(run.filter(isKnown), mode);
  });

  it('nor when the file comes late', async () => {
    const run = fc
      .record({ callback: writing, before: steps, after: steps })
      .map(({ before, after, callback }) => ({
        callback,
        isLate: true,
        steps: [...before, ['come'], ...after],
      }));
    await play(run, 'sent', null);
  });
});

import fc from 'fast-check';
import type { CallbackOptions } from '../contract/callback';
import { createHit } from '../hits/createHit';
import { createCallbackRegistry } from './createCallbackRegistry';

type Failing = 'at once' | 'later' | 'in its arguments' | undefined;
type Options = Pick<CallbackOptions, 'onDuplicate' | 'repeat' | 'trackers' | 'hitTypes'>;

interface Registering {
  act: 'register';
  name: string;
  options: Options;
  failing: Failing;
  /** What the callback does whenever it runs. */
  steps: readonly Step[];
}
type Step =
  | Registering
  | { act: 'remove'; name: string }
  /** What a registration returned is called. */
  | { act: 'unregister'; which: number }
  | { act: 'watch'; isBroken: boolean }
  | { act: 'hit'; tracker: string; type: string; isLost: boolean; pause: number };
type Sending = Extract<Step, { act: 'hit' }>;

/** Below what makes the guard doubt that hits are the page's own. */
const MOST_HITS = 45;
const LINKS = { page: '', custom: 'o', download: 'd', exit: 'e' };

let clock = 1;
beforeEach(() => {
  jest.spyOn(Event.prototype, 'timeStamp', 'get').mockImplementation(() => clock);
});
afterEach(() => {
  jest.restoreAllMocks();
});

/** What can be done to a registry, and all that was seen of it. */
interface World {
  seen: string[];
  register(registering: Registering): void;
  remove(name: string): void;
  unregister(which: number): void;
  watch(isBroken: boolean): void;
  send(sending: Sending, id: string): void;
}

/** Does steps in a world. What callbacks do counts in the same state. */
function play(world: World, steps: readonly Step[], state = { hits: 0 }) {
  for (const step of steps) {
    if (step.act === 'register') world.register(step);
    else if (step.act === 'remove') world.remove(step.name);
    else if (step.act === 'unregister') world.unregister(step.which);
    else if (step.act === 'watch') world.watch(step.isBroken);
    else if (state.hits < MOST_HITS) world.send(step, `${++state.hits}`);
  }
  return state;
}

function createReal(state: { hits: number }): World {
  const seen: string[] = [];
  const registry = createCallbackRegistry({}, (message, error) =>
    seen.push(error instanceof Error ? `${message} ${error.message}` : `${message} ${error}`),
  );
  const removals: (() => unknown)[] = [];
  let watchers = 0;
  const world: World = {
    seen,
    register({ name, options, failing, steps }) {
      const number = removals.length;
      const run = () => {
        seen.push(`${name}/${number} for ${registry.current?.id}`);
        play(world, steps, state);
        if (failing === 'at once') throw new Error(failing);
        return failing && Promise.reject(new Error(failing));
      };
      const args = () => {
        if (failing === 'in its arguments') throw new Error(failing);
        return {};
      };
      removals.push(registry.register(name, run, { ...options, args }));
    },
    remove: (name) => registry.callbacks.delete(name),
    unregister: (which) => removals[which % removals.length]?.(),
    watch(isBroken) {
      const number = watchers++;
      registry.watchers.push({
        push({ hit, failure }) {
          if (isBroken) throw new Error('odd');
          const outcome = failure ?? hit?.confirmedBy ?? 'handed over';
          seen.push(`watcher ${number}: ${hit?.id} ${outcome}`);
        },
      });
    },
    send({ tracker, type, isLost, pause }, id) {
      clock += pause;
      const link = LINKS[type as keyof typeof LINKS];
      const facts = {
        id,
        tracker,
        requestUrl: `https://m.test/b/ss/x/1/y?AQB=1${link && `&pe=lnk_${link}`}&AQE=1`,
        sentAt: 1,
        confirmedBy: undefined,
      };
      const sender = { s: {}, names: [tracker, tracker.replace(/:.*/, '')] };
      registry.report(createHit(facts), sender);
      if (isLost) registry.report(createHit(facts), sender, 'network');
      else registry.report(createHit(facts, { confirmedBy: 'response' }), sender);
    },
  };
  return world;
}

/** The same as a list that is walked: nothing in it is clever. */
function createModel(state: { hits: number }): World {
  const seen: string[] = [];
  let list: (Registering & { number: number })[] = [];
  const made: Registering[] = [];
  const watchers: boolean[] = [];
  const note = (text: string) =>
    watchers.forEach((isBroken, number) => {
      if (!isBroken) seen.push(`watcher ${number}: ${text}`);
    });
  const applies = ({ options }: Registering, { tracker, type }: Sending) => {
    const names = options.trackers ?? [];
    const types: readonly string[] = options.hitTypes ?? [];
    const isChosen = names.some((name) => name === tracker || tracker.startsWith(`${name}:`));
    return (!names.length || isChosen) && (!types.length || types.includes(type));
  };
  const world: World = {
    seen,
    register(registering) {
      const entry = { ...registering, number: made.length };
      made.push(registering);
      const place = list.findIndex(({ name }) => name === entry.name);
      if (place < 0) list = [...list, entry];
      else if (entry.options.onDuplicate === 'replace')
        list = list.map((other, at) => (at === place ? entry : other));
    },
    remove(name) {
      list = list.filter((entry) => entry.name !== name);
    },
    unregister(which) {
      const number = which % made.length;
      list = list.filter((entry) => entry.number !== number);
    },
    watch(isBroken) {
      watchers.push(isBroken);
    },
    send(sending, id) {
      note(`${id} handed over`);
      if (sending.isLost) {
        note(`${id} network`);
        return;
      }
      for (const { name } of list) {
        const entry = list.find((other) => other.name === name);
        if (!entry || !applies(entry, sending)) continue;
        if (entry.options.repeat === 'next-hit') list = list.filter((other) => other !== entry);
        const { number, failing, steps } = entry;
        if (failing !== 'in its arguments') {
          seen.push(`${name}/${number} for ${id}`);
          play(world, steps, state);
        }
        if (failing) seen.push(`Callback "${name}" failed: ${failing}`);
      }
      note(`${id} response`);
    },
  };
  return world;
}

// Names of an object's own members, and names that look like numbers, which objects would put in another order.
const name = fc.constantFrom('a', 'b', 'c', '__proto__', 'constructor', '2', '1');
const some = <Value>(...values: Value[]) => fc.uniqueArray(fc.constantFrom(...values));
const options: fc.Arbitrary<Options> = fc.record(
  {
    onDuplicate: fc.constantFrom('keep', 'replace'),
    repeat: fc.constantFrom('every-hit', 'next-hit'),
    trackers: some('global:s', 'global', 'built-in', 'glob'),
    hitTypes: some('page', 'custom', 'download', 'exit'),
  },
  { requiredKeys: [] },
) as fc.Arbitrary<Options>;
const sending: fc.Arbitrary<Step> = fc.record({
  act: fc.constant('hit'),
  tracker: fc.constantFrom('global:s', 'built-in'),
  type: fc.constantFrom('page', 'custom', 'download', 'exit'),
  isLost: fc.constantFrom(false, false, false, true),
  pause: fc.constantFrom(0, 1, 99, 101, 10_001, 90_000_000),
});
const others: fc.Arbitrary<Step>[] = [
  fc.record({ act: fc.constant('remove'), name }),
  fc.record({ act: fc.constant('unregister'), which: fc.nat(20) }),
  fc.record({ act: fc.constant('watch'), isBroken: fc.boolean() }),
  sending,
];
const registering = (steps: fc.Arbitrary<readonly Step[]>): fc.Arbitrary<Step> =>
  fc.record({
    act: fc.constant('register'),
    name,
    options,
    failing: fc.constantFrom<Failing[]>(
      undefined,
      undefined,
      'at once',
      'later',
      'in its arguments',
    ),
    steps,
  });
const simple = fc.oneof(...others, registering(fc.constant([])));
const nested = registering(fc.array(simple, { maxLength: 4 }));
const steps = fc.array(
  fc.oneof(...others, sending, nested, registering(fc.array(nested, { maxLength: 2 }))),
  {
    maxLength: 40,
    size: 'max',
  },
);

/** What a callback does later is said later: how often counts, not when. */
const parts = (seen: readonly string[]) => ({
  now: seen.filter((text) => !text.endsWith(': later')),
  later: seen.filter((text) => text.endsWith(': later')).sort(),
});

it('whatever is registered, replaced, removed and sent, also by callbacks: the same runs in the same order as in a list', async () => {
  let ran = 0;
  await fc.assert(
    fc.asyncProperty(steps, async (given) => {
      clock = 1;
      const [ofReal, ofModel] = [{ hits: 0 }, { hits: 0 }];
      const [real, model] = [createReal(ofReal), createModel(ofModel)];
      play(real, given, ofReal);
      play(model, given, ofModel);
      await Promise.resolve();
      await Promise.resolve();
      expect(parts(real.seen)).toEqual(parts(model.seen));
      ran += model.seen.filter((text) => text.includes(' for ')).length;
    }),
    { numRuns: 200 },
  );
  // That steps make callbacks run at all.
  expect(ran).toBeGreaterThan(200);
});

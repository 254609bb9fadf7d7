/** @jest-environment jsdom */

import { createCallbackRegistry } from '../callbacks/createCallbackRegistry';
import type { Hit } from '../contract/hit';
import type { HitNote } from '../page/notes';
import { createTrackerListener } from './createTrackerListener';

type Callback = (requestUrl: string) => void;

const urlOf = (id: number, more = '') => `https://m.test/b/ss/suite/1/JS/s${id}?AQB=1${more}`;

let suites = 0;

/** A tracker whose calls do what the test says, and what its callbacks saw. */
function setUp(settings: { preTrack?: boolean } = {}) {
  const log = jest.fn();
  const registry = createCallbackRegistry({}, log);
  const hits: Hit[] = [];
  const notes: HitNote[] = [];
  registry.register('See', (_: string, __: object, hit: Hit) => hits.push(hit));
  registry.watchers.push(notes);
  const before: Callback[] = [];
  const after: Callback[] = [];
  const s = {
    // A global variable of its name is watched by the page's one listener.
    account: `suite${++suites}`,
    t: (act: () => void) => act(),
    registerPostTrackCallback: (callback: Callback) => {
      after.push(callback);
    },
    ...(settings.preTrack === false
      ? {}
      : {
          registerPreTrackCallback: (callback: Callback) => {
            before.push(callback);
          },
        }),
  };
  const listen = createTrackerListener(registry, log);
  expect(listen(s, 'global:s')).toBe(true);
  return {
    s,
    hits,
    log,
    notes,
    registry,
    listen,
    handOver: (url: string) => {
      for (const callback of before) callback(url);
    },
    confirm: (url: string) => {
      for (const callback of after) callback(url);
    },
  };
}

const globals = window as unknown as Record<string, unknown>;
afterEach(() => {
  jest.restoreAllMocks();
});

it('takes for a beacon only the hit that was handed over in the running call', () => {
  const { s, hits, handOver, confirm } = setUp();
  s.t(() => handOver(urlOf(1)));
  s.t(() => {
    handOver(urlOf(2));
    confirm(urlOf(1));
    confirm(urlOf(2));
  });
  s.t(() => confirm(urlOf(3)));
  handOver(urlOf(4));
  confirm(urlOf(4));
  // Not every exit link goes as a beacon.
  s.t(() => handOver(urlOf(5, '&pe=lnk_e&')));
  confirm(urlOf(5, '&pe=lnk_e&'));
  expect(hits.map(({ id, confirmedBy }) => `${id} ${confirmedBy}`)).toEqual([
    '1 response',
    '2 beacon',
    '3 response',
    '4 response',
    '5 response',
  ]);
});

it('believes the image that a hit has left by, whatever the page does until it is answered', () => {
  const { s, hits, handOver, confirm } = setUp();
  const send = (url: string, naturalWidth: number) =>
    s.t(() => {
      handOver(url);
      // The browser writes the host in small letters.
      globals[`s_i_${s.account}`] = { src: url.toLowerCase(), naturalWidth };
    });
  send(urlOf(1).replace('m.test', 'M.Test'), 0);
  send(urlOf(2), 1);
  s.account = 'other';
  confirm(urlOf(1).replace('m.test', 'M.Test'));
  confirm(urlOf(2));
  expect(hits.map(({ id }) => id)).toEqual(['2']);
});

it('notes each tracker when it is found, and each hit when it is handed over and when it is confirmed', () => {
  const { s, notes, handOver, confirm } = setUp();
  handOver(urlOf(1));
  confirm(urlOf(1));
  confirm(urlOf(1));
  expect(
    notes.map(({ hit, sender }) => [hit?.id, hit?.confirmedBy, sender.s === s, sender.names]),
  ).toEqual([
    [undefined, undefined, true, ['global:s', 'global']],
    ['1', undefined, true, ['global:s', 'global']],
    ['1', 'response', true, ['global:s', 'global']],
  ]);
});

it('notes when a tracking call begins, with what, and when it is over, the outermost only', () => {
  const { s, notes, handOver } = setUp();
  notes.length = 0;
  const act = () => {
    s.t(() => handOver(urlOf(1)));
    throwQuietly(() =>
      s.t(() => {
        throw new Error('of the page');
      }),
    );
  };
  s.t(act);
  expect(
    notes.map(({ call, parameters, isOver, hit }) => hit?.id ?? [call, parameters, isOver]),
  ).toEqual([['t', [act], false], '1', ['t', [act], true]]);
});

it('notes a link in the middle of a page view as a call of its own', () => {
  const { s, notes, handOver, listen } = setUp();
  const act = (tracking: () => void) => tracking();
  const other = {
    registerPreTrackCallback: s.registerPreTrackCallback,
    registerPostTrackCallback: s.registerPostTrackCallback,
    account: 'other',
    t: act,
    tl: (tracking: () => void) => other.track(tracking),
    track: act,
  };
  listen(other, 'global:other');
  notes.length = 0;
  other.t(() => {
    other.tl(() => handOver(urlOf(1)));
    other.t(() => {});
  });
  expect(notes.map(({ call, isOver, outer, hit }) => hit?.id ?? [call, isOver, outer])).toEqual([
    ['t', false, undefined],
    ['tl', false, 't'],
    '1',
    ['tl', true, 't'],
    ['t', true, undefined],
  ]);
});

it('notes what a callback was not let through to', () => {
  const { s, notes, registry, handOver, confirm } = setUp();
  registry.register('Looper', () => s.t(() => {}));
  handOver(urlOf(1));
  notes.length = 0;
  confirm(urlOf(1));
  expect(notes.map(({ call, reason, hit }) => hit?.id ?? [call, reason])).toEqual([
    ['t', 'callback'],
    '1',
  ]);
});

it('gives a hit one id, on whichever page and by whichever release it is confirmed', () => {
  const { hits, confirm } = setUp({ preTrack: false });
  confirm(urlOf(7, '&g=https://shop.test/s99?x'));
  confirm('https://proxy.test/collect?v=1');
  expect(hits.map(({ id }) => id)).toEqual(['7', 'https://proxy.test/collect?v=1']);
});

it('tells hits apart that have one random number, or even one request URL', () => {
  const { hits, handOver, confirm } = setUp();
  const urls = [urlOf(5), urlOf(5), urlOf(5, '&v1=x'), urlOf(5)];
  urls.forEach(handOver);
  urls.forEach(confirm);
  confirm(urlOf(5));
  expect(hits.map(({ id }) => id)).toHaveLength(4);
  expect(new Set(hits.map(({ id }) => id)).size).toBe(4);
});

it('remembers the hit whose callbacks run, the outer one again after an inner one', () => {
  const { registry, confirm } = setUp();
  const seen: (string | undefined)[] = [];
  registry.register('First', () => {
    if (registry.current?.id === '1') confirm(urlOf(2));
  });
  registry.register('Current', () => seen.push(registry.current?.id));
  expect(registry.last).toBeUndefined();
  confirm(urlOf(1));
  expect([...seen, registry.current, registry.last?.id]).toEqual(['2', '1', undefined, '2']);
});

describe('one tracker behind two objects', () => {
  const WAYS: [string, (s: object) => object][] = [
    ['a proxy', (s) => new Proxy(s, {})],
    ['a copy', (s) => ({ ...s })],
    ['an object that inherits from it', (s) => Object.create(s) as object],
  ];
  it.each(WAYS)('%s: a hit is one', (_, make) => {
    const { s, hits, listen, handOver, confirm } = setUp();
    expect(listen(make(s), 'adobe-analytics')).toBe(true);
    for (const id of [1, 2]) {
      handOver(urlOf(id));
      confirm(urlOf(id));
    }
    expect(hits.map(({ id }) => id)).toEqual(['1', '2']);
  });

  it.each(WAYS)('%s of an instance that AppMeasurement lists: under both names', (_, make) => {
    const { s, hits, registry, listen, handOver, confirm } = setUp();
    Object.assign(s, { _il: [s], _in: 0 });
    expect(listen(make(s), 'adobe-analytics')).toBe(true);
    const ran: string[] = [];
    for (const name of ['global:s', 'adobe-analytics'])
      registry.register(name, () => ran.push(name), { trackers: [name] });
    handOver(urlOf(1));
    confirm(urlOf(1));
    expect(hits).toHaveLength(1);
    expect(ran).toEqual(['global:s', 'adobe-analytics']);
  });

  it('blocks what a callback calls on the copy of an instance that AppMeasurement lists', () => {
    const { s, listen, log, registry, confirm } = setUp();
    const sent = jest.fn();
    Object.assign(s, { _il: [s], _in: 0 });
    const copy = { ...s, t: (act: () => void) => act() };
    expect(listen(copy, 'adobe-analytics')).toBe(true);
    registry.register('Loop', () => copy.t(sent));
    confirm(urlOf(1));
    expect(sent).not.toHaveBeenCalled();
    expect(log).toHaveBeenCalledWith('Callback "Loop" called s.t(): not sent, it would loop.');
  });
});

function throwQuietly(act: () => void) {
  try {
    act();
  } catch {
    // The page's own.
  }
}

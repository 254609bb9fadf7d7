/** @jest-environment jsdom */
import type { Hit } from '../contract/hit';
import { type CallListener, createCallWatch } from './createCallWatch';
import type { HitNote, Sender } from './notes';

type Act = (...parameters: unknown[]) => unknown;

/** A tracker as its notes describe it: what it puts off is done when the test says so. */
function setUp() {
  const told: unknown[] = [];
  const calls = new Map<object, number>();
  const nameOf = (call: object | undefined) => {
    if (!call) return 'none';
    if (!calls.has(call)) calls.set(call, calls.size + 1);
    return calls.get(call);
  };
  const listener: CallListener = {
    began: (call) => told.push(['began', nameOf(call), call.call, call.type]),
    waits: (call) => told.push(['waits', nameOf(call)]),
    handedOver: (hit, _, call) => told.push(['handedOver', hit.id, nameOf(call)]),
  };
  const watch = createCallWatch(
    (call, reason) => told.push(['suppressed', nameOf(call), reason]),
    listener,
  );
  const waiting: (() => unknown)[] = [];
  const s: Record<string, unknown> = {
    account: 'suite',
    callbackWhenReadyToTrack: (owner: unknown, act: Act, parameters: unknown[]) =>
      waiting.push(() => act.apply(owner, parameters)),
  };
  const sender: Sender = { s, names: ['global:s', 'global'] };
  const push = (note: Partial<HitNote>) => watch.push({ sender, ...note });
  const hit = (id: string, more: object = {}) => push({ hit: { id, ...more } as unknown as Hit });
  function call(method: string, parameters: unknown[], act: () => unknown = () => {}) {
    push({ call: method, parameters, isOver: false });
    act();
    push({ call: method, parameters, isOver: true });
  }
  const putOff = (act: Act, ...parameters: unknown[]) =>
    (s['callbackWhenReadyToTrack'] as Act)(s, act, parameters);
  return { told, s, push, hit, call, putOff, waiting, watch, sender };
}

it('reports a call whose hit is handed over, with its call', () => {
  const { told, call, hit } = setUp();
  call('tl', [true, 'd', 'File'], () => hit('a'));
  hit('a', { confirmedBy: 'response' });
  expect(told).toEqual([
    ['began', 1, 'tl', 'download'],
    ['handedOver', 'a', 1],
  ]);
});

it.each([
  ['t', [], 't', 'page'],
  ['track', [{ linkType: 'e' }], 't', 'exit'],
  ['tl', [true, 'D'], 'tl', 'download'],
  ['trackLink', [true, 'o', 'x', { linkType: 'e' }], 'tl', 'exit'],
  ['tl', [true], 'tl', 'custom'],
  ['tl', [true, 'constructor', 'x'], 'tl', 'custom'],
  ['t', [{ linkType: '__proto__' }], 't', 'custom'],
  ['trackLight', ['profile'], 't', 'page'],
])('describes %s with %j', (method, parameters, name, type) => {
  const { told, call } = setUp();
  call(method, parameters);
  expect(told).toEqual([
    ['began', 1, name, type],
    ['suppressed', 1, 'aborted'],
  ]);
});

it('reports that a hit waits, and what comes of it later, in whatever order', () => {
  const { told, call, hit, putOff, waiting } = setUp();
  call('t', [], () => putOff(() => hit('first')));
  call('t', [], () => putOff((text) => expect(text).toBe('second'), 'second'));
  hit('between');
  for (const act of waiting.reverse()) act();
  expect(told).toEqual([
    ['began', 1, 't', 'page'],
    ['waits', 1],
    ['began', 2, 't', 'page'],
    ['waits', 2],
    ['handedOver', 'between', 'none'],
    ['suppressed', 2, 'aborted'],
    ['handedOver', 'first', 1],
  ]);
});

it('reports no wait where those that waited go in the same call', () => {
  const { told, call, hit, putOff, waiting } = setUp();
  call('t', [], () => {
    putOff(() => hit('a'));
    for (const act of waiting) act();
  });
  expect(told).toEqual([
    ['began', 1, 't', 'page'],
    ['handedOver', 'a', 1],
  ]);
});

it('throws what a tracker throws when it comes back to a hit, and reports that', () => {
  const { told, call, putOff, waiting } = setUp();
  call('t', [], () =>
    putOff(() => {
      throw new Error('of the page');
    }),
  );
  expect(waiting[0]).toThrow('of the page');
  expect(told.at(-1)).toEqual(['suppressed', 1, 'aborted']);
});

it('tells a call in the middle of another from it', () => {
  const { told, call, hit } = setUp();
  call('t', [], () => call('tl', [true, 'o', 'x'], () => hit('a')));
  expect(told).toEqual([
    ['began', 1, 't', 'page'],
    ['began', 2, 'tl', 'custom'],
    ['handedOver', 'a', 2],
    ['suppressed', 1, 'aborted'],
  ]);
});

it('is silent on clicks, but for their hits', () => {
  const { told, call, hit, s } = setUp();
  s['clickObject'] = document.body;
  call('track', []);
  call('track', [], () => hit('a'));
  expect(told).toEqual([['handedOver', 'a', 'none']]);
});

it('leaves a tracker as it was, with several watches too', () => {
  const { told, call, s, sender, putOff, waiting } = setUp();
  const own = s['callbackWhenReadyToTrack'];
  const other = createCallWatch((_, reason) => told.push(`other ${reason}`));
  for (const parameters of [[], [{}]]) {
    const note = { sender, call: 't', parameters };
    call('t', parameters, () => {
      other.push(note);
      putOff(() => {});
    });
    other.push({ ...note, isOver: true });
    expect(s['callbackWhenReadyToTrack']).toBe(own);
  }
  for (const act of waiting) act();
  expect(told.filter((line) => `${line}`.includes('aborted'))).toHaveLength(4);
});

it('follows commands of the Web SDK, which overlap', () => {
  const { told, watch } = setUp();
  const sender: Sender = { s: undefined, names: ['web-sdk:alloy', 'web-sdk'] };
  const note = (more: Partial<HitNote>) => watch.push({ sender, ...more });
  const [first, second] = [{}, {}];
  note({ call: 'sendEvent', type: 'page', command: first });
  note({ call: 'sendEvent', type: 'event', command: second });
  note({ isOver: true, command: second });
  note({ hit: { id: 'b' } as Hit });
  note({ hit: { id: 'b' } as Hit, failure: 'network' });
  note({ call: 'sendEvent', type: 'page', command: first, reason: 'consent' });
  note({ hit: { id: 'click' } as Hit });
  note({ call: 'sendEvent', type: 'exit', reason: 'aborted' });
  expect(told).toEqual([
    ['began', 1, 'sendEvent', 'page'],
    ['began', 2, 'sendEvent', 'event'],
    ['handedOver', 'b', 2],
    ['suppressed', 1, 'consent'],
    ['handedOver', 'click', 'none'],
    ['began', 3, 'sendEvent', 'exit'],
    ['suppressed', 3, 'aborted'],
  ]);
});

it('takes no call of a tracker that can not put hits off for suppressed', () => {
  const { told, call, hit, s } = setUp();
  s['callbackWhenReadyToTrack'] = undefined;
  call('t', []);
  call('t', [], () => hit('a'));
  expect(told).toEqual([
    ['began', 1, 't', 'page'],
    ['began', 2, 't', 'page'],
    ['handedOver', 'a', 2],
  ]);
});

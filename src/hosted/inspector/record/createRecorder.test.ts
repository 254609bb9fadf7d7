/** @jest-environment jsdom */
import type { Hit } from '../../../contract/hit';
import type { HitNote } from '../../../page/notes';
import { createRecorder } from './createRecorder';
import { createRecords } from './createRecords';

type Act = (...parameters: unknown[]) => unknown;

function setUp() {
  const records = createRecords(() => {});
  const told: string[] = [];
  const recorder = createRecorder(records, {
    handedOver: () => {},
    confirmed: (record) => {
      record.state = 'response';
    },
    failed: () => {},
    suppressed: ({ number }) => told.push(`suppressed ${number}`),
    blocked: (call) => told.push(`blocked ${call}`),
  });
  const waiting: (() => unknown)[] = [];
  const s: Record<string, unknown> = {
    account: 'suite',
    callbackWhenReadyToTrack: (owner: unknown, act: Act, list: unknown[]) =>
      waiting.push(() => act.apply(owner, list)),
  };
  const sender = { s, names: ['global:s', 'global'] };
  const take = (note: Partial<HitNote>, isPast = false) =>
    recorder.take({ sender, ...note }, isPast);
  const hit = (id: string, type: string, more: object = {}, isPast = false) =>
    take({ hit: { id, type, tracker: 'global:s', sentAt: 1, ...more } as unknown as Hit }, isPast);
  function call(method: string, parameters: unknown[], isPast: boolean, act: Act = () => {}) {
    take({ call: method, parameters, isOver: false }, isPast);
    act();
    take({ call: method, parameters, isOver: true }, isPast);
  }
  const rows = () => records.list.map(({ call, type, state }) => [call, type, state]).reverse();
  return { records, recorder, sender, s, take, hit, call, waiting, rows, told };
}

describe('what happened before anybody could watch', () => {
  it('says of a call without a hit only that nothing has left', () => {
    const { call, rows } = setUp();
    call('t', [], true);
    call('tl', [true, 'e', 'Away'], true);
    expect(rows()).toEqual([
      ['t', 'page', 'unknown'],
      ['tl', 'exit', 'unknown'],
    ]);
  });

  it('gives such a call a hit of its own type alone, and none of a click', () => {
    const { call, hit, s, rows } = setUp();
    call('tl', [true, 'e', 'Away'], true);
    hit('1', 'download');
    s['clickObject'] = {};
    hit('2', 'exit');
    s['clickObject'] = 0;
    hit('3', 'exit');
    expect(rows()).toEqual([
      ['tl', 'exit', 'sent'],
      [undefined, 'download', 'sent'],
      [undefined, 'exit', 'sent'],
    ]);
  });

  it('tells calls within calls apart, and makes no row of clicks that led nowhere', () => {
    const { call, hit, rows } = setUp();
    call('t', [], true, () => {
      call('tl', [true, 'o', 'Inner'], true, () => hit('1', 'custom', {}, true));
      hit('2', 'page', {}, true);
    });
    call('track', [], true);
    expect(rows()).toEqual([
      ['tl', 'custom', 'sent'],
      ['t', 'page', 'sent'],
    ]);
  });

  it('takes what two copies of the library have left only once', () => {
    const { recorder, sender, rows } = setUp();
    const hit = { id: '1', type: 'page', tracker: 'global:s', sentAt: 1 } as Hit;
    const begun = { sender, call: 't', parameters: [] };
    const notes: HitNote[] = [
      { ...begun, isOver: false },
      { sender, hit },
      { ...begun, isOver: true },
      { ...begun, isOver: false },
      { ...begun, isOver: true },
    ];
    for (const note of [...notes, ...notes]) recorder.take(note, true);
    expect(rows()).toEqual([
      ['t', 'page', 'sent'],
      ['t', 'page', 'unknown'],
    ]);
  });

  it('shows a call that a callback has made, in no running callback', () => {
    const { take, records, rows, told } = setUp();
    take({ call: 'tl', parameters: [true, 'o', 'Inner'], reason: 'callback' }, true);
    expect(rows()).toEqual([['tl', 'custom', 'suppressed']]);
    expect(records.list[0]).toMatchObject({ reason: 'callback', isPast: true, isTimed: false });
    // Its rules have run.
    expect(told).toEqual(['blocked tl']);
  });
});

it('forgets why nothing left when the visitor consents after having declined', () => {
  const { call, hit, s, waiting, records, told } = setUp();
  let isApproved = false;
  const asked: (() => void)[] = [];
  Object.assign(window, {
    adobe: {
      optIn: {
        Categories: { ANALYTICS: 'aa' },
        isComplete: true,
        isApproved: () => isApproved,
        fetchPermissions: (changed: () => void) => asked.push(changed),
      },
    },
  });
  call('t', [], false, () => (s['callbackWhenReadyToTrack'] as Act)(s, () => hit('1', 'page'), []));
  for (const changed of asked) changed();
  expect(records.list[0]).toMatchObject({ state: 'suppressed', reason: 'consent' });
  expect(told).toEqual(['suppressed 1']);
  isApproved = true;
  for (const act of waiting) act();
  hit('1', 'page', { confirmedBy: 'response' });
  expect(records.list).toHaveLength(1);
  expect(records.list[0]).toMatchObject({
    state: 'response',
    reason: undefined,
    settledAt: undefined,
  });
});

it('shows nothing of a hit that was cleared away on its way', () => {
  const { call, hit, records } = setUp();
  call('t', [], false, () => hit('1', 'page'));
  records.clear();
  hit('1', 'page', { confirmedBy: 'response' });
  expect(records.list).toEqual([]);
});

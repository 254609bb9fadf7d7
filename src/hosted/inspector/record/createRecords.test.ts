import type { Hit } from '../../../contract/hit';
import { createRecords, type Records } from './createRecords';
import type { HitRecord, State } from './HitRecord';

const sender = { s: {}, names: ['global:s', 'global'] };

function setUp() {
  const told: (HitRecord | undefined)[] = [];
  const records = createRecords((record) => told.push(record));
  const add = (startedAt = 1, isNews = false) =>
    records.add(
      { sender, call: 't', type: 'page', state: 'suppressed', calledAt: 0, startedAt },
      isNews,
    );
  const sent = (id: string, state: State = 'sent') => {
    const record = add();
    Object.assign(record, { hit: { id } as Hit, state });
    records.name(record, id);
    return record;
  };
  const many = (count: number, act: (number: number) => unknown) => {
    for (let number = 1; number <= count; number++) act(number);
  };
  return { records, told, add, sent, many };
}

it('counts all calls of one moment, and lists the newest', () => {
  const { records, add, many } = setUp();
  many(1000, () => add());
  expect(records.list.length + records.older).toBe(1000);
  expect(records.list[0]?.number).toBe(1000);
});

it('does not list late news of a hit that is older than all that are listed', () => {
  const { records, add, many } = setUp();
  many(201, (number) => add(10 + number));
  add(11, true);
  // Of the oldest's own moment.
  add(12, true);
  expect(records.list[0]?.number).toBe(201);
  add(13, true);
  expect(records.list[0]?.number).toBe(202);
});

it.each<[string, (records: Records, send: () => HitRecord) => HitRecord]>([
  [
    'was cleared away',
    (records, send) => {
      const record = send();
      records.clear();
      return record;
    },
  ],
  [
    'came while it was paused',
    (records, send) => {
      records.isPaused = true;
      return send();
    },
  ],
])('knows a hit that %s, and tells nothing of it', (_, act) => {
  const { records, told, sent } = setUp();
  const record = act(records, () => sent('1'));
  records.isPaused = false;
  told.length = 0;
  expect(records.find('1')).toBe(record);
  records.changed(record);
  expect([...told, ...records.list]).toEqual([]);
});

it('knows hits that have left the list until they arrive, and forgets them one day', () => {
  const { records, sent, many } = setUp();
  const first = sent('first');
  many(900, (number) => sent(`${number}`));
  expect(records.find('first')).toBe(first);
  first.state = 'response';
  many(200, (number) => sent(`more ${number}`));
  expect(records.find('first')).toBeUndefined();
  many(1200, (number) => sent(`much more ${number}`));
  expect(records.find('1')).toBeUndefined();
});

it('forgets hits that have arrived sooner', () => {
  const { records, sent, many } = setUp();
  many(1000, (number) => sent(`${number}`, 'response'));
  let known = 0;
  many(1000, (number) => records.find(`${number}`) && known++);
  expect(known).toBe(400);
});

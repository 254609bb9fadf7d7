import type { Hit } from '../../../contract/hit';
import { createHit } from '../../../hits/createHit';
import { findingsOf } from './findings';
import { describeError, type HitRecord, describe as inShort } from './HitRecord';
import { whyNotRun } from './notRun';
import { compareAfterClearing, findCarriedOver } from './watchVariables';

const hitOf = (query: string): Hit =>
  createHit({
    id: '1',
    tracker: 'global:s',
    requestUrl: `https://m.test/b/ss/one/1/JS/s1?AQB=1&${query}&AQE=1`,
    sentAt: 0,
    confirmedBy: 'response',
  });

const recordOf = (query: string, more: Partial<HitRecord> = {}): HitRecord => ({
  number: 7,
  revision: 0,
  sender: { s: {}, names: ['global:s', 'global'] },
  tracker: 'global:s',
  call: 't',
  type: 'page',
  state: 'response',
  hit: hitOf(query),
  startedAt: 0,
  calledAt: 0,
  runs: [],
  candidates: [],
  rules: [],
  cleared: [],
  kept: [],
  carriedOver: [],
  ...more,
});
const kinds = (record: HitRecord) => findingsOf(record).map(({ kind }) => kind);
const run = (name: string, more = {}) => ({ name, duration: 1, lines: [], blocked: [], ...more });

describe('findings', () => {
  it.each<[string, HitRecord, string[]]>([
    ['nothing', recordOf('pageName=a'), []],
    ['a page view without a name', recordOf('v1=a'), ['noPageName']],
    ['no such thing of a link', recordOf('pe=lnk_o', { type: 'custom' }), []],
    ['a hit that was refused', recordOf('pageName=a', { state: 'rejected' }), ['notArrived']],
    [
      'a call that is misconfigured',
      recordOf('pageName=a', { state: 'suppressed', reason: 'misconfigured' }),
      ['notSent'],
    ],
    [
      'not what the page stopped',
      recordOf('pageName=a', { state: 'suppressed', reason: 'aborted' }),
      [],
    ],
    ['a slow callback', recordOf('pageName=a', { runs: [run('A', { duration: 51 })] }), ['slow']],
    ['a callback at the limit', recordOf('pageName=a', { runs: [run('A', { duration: 50 })] }), []],
    [
      'a callback that failed',
      recordOf('pageName=a', { runs: [run('A', { error: 'no' })] }),
      ['failedCallback'],
    ],
    [
      'a blocked call',
      recordOf('pageName=a', { runs: [run('A', { blocked: ['t'] })] }),
      ['blocked'],
    ],
    ['a long request', recordOf(`pageName=a&v1=${'x'.repeat(2100)}`), ['long']],
  ])('has %s', (_, record, expected) => {
    expect(kinds(record)).toEqual(expected);
  });
});

describe('why a callback did not run', () => {
  const why = (record: HitRecord, used = new Map<string, number>()) =>
    whyNotRun(record, used).map(({ name, reason, detail }) => [name, reason, detail]);

  it('says it of each that did not run, and of none that did', () => {
    const candidates = [
      { name: 'Ran' },
      { name: 'Off', isOff: true },
      { name: 'Others', trackers: ['web-sdk'] },
      { name: 'Kind', trackers: ['global'] },
      { name: 'Links', hitTypes: ['exit', 'custom'] },
    ];
    expect(why(recordOf('', { candidates, runs: [run('Ran')] }))).toEqual([
      ['Off', 'off', ''],
      ['Others', 'tracker', 'web-sdk'],
      ['Kind', 'held', ''],
      ['Links', 'type', 'exit, custom'],
    ]);
  });
  it('knows suspended ones, those of the past, and those that had their hit', () => {
    const candidates = [{ name: 'A' }];
    expect(why(recordOf('', { candidates, suspendedUntil: 5 }))).toEqual([['A', 'suspended', '']]);
    expect(why(recordOf('', { candidates, isPast: true }))).toEqual([['A', 'unseen', '']]);
    const used = new Map([
      ['Once', 3],
      ['Later', 9],
    ]);
    expect(why(recordOf(''), used)).toEqual([['Once', 'used', '3']]);
  });
});

describe('what went along from the page before', () => {
  const over = (own: string, before: string, more: Partial<HitRecord> = {}) =>
    findCarriedOver(recordOf(own), recordOf(before, more));
  it('is the same value on another page', () => {
    expect(over('pageName=b&v1=x&c2=y&v3=z', 'pageName=a&v1=x&c2=y&v3=other')).toEqual([
      'eVar1',
      'prop2',
    ]);
  });
  it('is nothing on the same page, and nothing that was cleared', () => {
    expect(over('pageName=a&v1=x', 'pageName=a&v1=x')).toEqual([]);
    expect(over('pageName=b&v1=x', 'pageName=a&v1=x', { cleared: ['eVar1'] })).toEqual([]);
    expect(findCarriedOver(recordOf('pageName=b&v1=x'), undefined)).toEqual([]);
  });
  it('is context data as well, but for what Adobe sends, and what was cleared', () => {
    const context = 'c.&a.&x=1&.a&article.&id=17&kind=piece&.article&own=2&.c';
    const names = ['contextData.article.id', 'contextData.article.kind', 'contextData.own'];
    expect(over(`pageName=b&${context}`, `pageName=a&${context}`)).toEqual(names);
    const cleared = ['contextData.article'];
    expect(over(`pageName=b&${context}`, `pageName=a&${context}`, { cleared })).toEqual([names[2]]);
  });
  it('is the name of a page at another address, and that it was an error', () => {
    const page = (path: string) =>
      `pageName=a&g=${encodeURIComponent(`https://x.test/${path}`)}&pageType=errorPage&server=x`;
    expect(over(page('b'), page('a'))).toEqual(['pageName', 'pageType']);
    expect(over(page('a?q=2#top'), page('a?q=1'))).toEqual(['pageType']);
    expect(over(page('a'), page('a'))).toEqual([]);
  });
});

describe('what clearing leaves', () => {
  const query = 'pageName=a&g=b&v1=x&v2=x&v3=x&c.&id=17&page.&kind=y&.page&.c';
  const compare = (
    s: Record<string, unknown>,
    clearing: Parameters<typeof compareAfterClearing>[1],
    clear: () => void,
  ) =>
    new Promise((resolve) => {
      const record = recordOf(query, { sender: { s, names: ['global:s'] } });
      compareAfterClearing(record, clearing, resolve);
      clear();
    });

  it('is compared by name, context data by its keys', async () => {
    const s: Record<string, unknown> = {
      pageName: 'a',
      eVar1: 'x',
      eVar2: 'x',
      eVar9: 'not sent',
      linkTrackVars: 'eVar1',
      contextData: { id: '17', page: { kind: 'y' }, other: 'not sent' },
    };
    const result = await compare(s, { also: ['contextData', 'linkTrackVars'] }, () =>
      Object.assign(s, { eVar1: '', eVar2: 'new', linkTrackVars: '', contextData: { id: '18' } }),
    );
    expect(result).toEqual({
      cleared: ['eVar1', 'linkTrackVars', 'contextData.page'],
      kept: ['eVar2', 'contextData.id'],
    });
  });

  it('is what the configuration would clear, and nothing where it clears nothing', async () => {
    const s = { pageName: 'b', pageURL: 'c', eVar1: 'y', eVar2: 'y', contextData: { id: '18' } };
    const kept = async (clearing: Parameters<typeof compareAfterClearing>[1]) =>
      Object(await compare(s, clearing, () => {})).kept;
    expect(await kept(undefined)).toEqual([]);
    expect(await kept({})).toEqual(['eVar1', 'eVar2']);
    expect(await kept({ keep: ['eVar1'], also: ['pageURL', 'contextData.id'] })).toEqual([
      'pageURL',
      'eVar2',
      'contextData.id',
    ]);
  });

  it('is not known where reading throws', async () => {
    const s = {
      pageName: 'a',
      get eVar1(): string {
        throw new Error('no');
      },
      eVar2: Symbol('x'),
      get contextData(): object {
        throw new Error('no');
      },
    };
    const result = await compare(s, {}, () => Object.assign(s, { pageName: '' }));
    expect(result).toEqual({ cleared: ['pageName'], kept: [] });
  });
});

describe('values in short', () => {
  it.each<[unknown, string]>([
    ['a"b', '"a\\"b"'],
    [7, '7'],
    [null, 'null'],
    [undefined, 'undefined'],
    [[1, 'a', {}], '[1, "a", object]'],
    [{ a: 1, b: { c: 2 } }, '{a: 1, b: object}'],
    [() => 1, 'function'],
    [Symbol('x'), 'symbol'],
    [new Uint8Array(3), '[0, 0, 0]'],
    [Object.assign([1], { own: 2 }), '[1]'],
    [new Array(20).fill(1), '[1, 1, 1, 1, 1, 1, 1, 1, 1, 1]'],
  ])('%p', (value, expected) => {
    expect(inShort(value)).toBe(expected);
  });
  it('never runs code of the page', () => {
    let ran = 0;
    const hostile = {
      get a() {
        return ++ran;
      },
      toString: () => ++ran,
      toJSON: () => ++ran,
    };
    expect(inShort(hostile)).toBe('{a: …, toString: function, toJSON: function}');
    expect(ran).toBe(0);
  });
  it('asks for no more than it shows', () => {
    const asked: PropertyKey[] = [];
    const long = new Proxy(new Array(1000).fill(1), {
      ownKeys: () => asked.push('all') as never,
      getOwnPropertyDescriptor(list, key) {
        asked.push(key);
        return Reflect.getOwnPropertyDescriptor(list, key);
      },
    });
    inShort(long);
    expect(asked).toEqual(['0', '1', '2', '3', '4', '5', '6', '7', '8', '9']);
  });
  it('survives errors that can not be read', () => {
    const broken = new Proxy(
      {},
      {
        get() {
          throw new Error('no');
        },
      },
    );
    expect(describeError(broken)).toBe('?');
    expect(describeError('text')).toBe('text');
    expect(describeError(new TypeError('bad'))).toMatch(/^TypeError: bad\n/);
  });
});

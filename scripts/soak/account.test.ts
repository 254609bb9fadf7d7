import { account, type Note, type Request } from './account.cjs';

const HITS = 10;
const isAborted = (n: number) => n === 4;
const isGold = (n: number) => n > 6;
const isLost = (n: number) => n === 2;
const numbers = Array.from({ length: HITS }, (_, n) => n).filter((n) => !isAborted(n));

const requests: Request[] = numbers.map((n) => ({
  // A long hit is posted.
  url: n === 8 ? '/b/ss/suite/1' : `/b/ss/suite/1?AQB=1&v1=h${n}.&AQE=1`,
  body: n === 8 ? 'AQB=1&v1=h8.&AQE=1' : '',
  answer: isLost(n) ? '500' : '200',
}));
// One more is as the Web SDK sends it.
requests[1] = {
  url: '/ee/v1/interact?requestId=1',
  body: '{"events":[{"data":{"__adobe":{"analytics":{"eVar1":"h1.","eVar5":"gold"}}}}]}',
  answer: '200',
};
const notes: Note[] = [
  ['suppressed', ''],
  ...numbers.flatMap((n): Note[] =>
    isLost(n)
      ? [['lost', `h${n}.`]]
      : [
          ['ran', `h${n}.`],
          ['sent', `h${n}.`],
          ...(isGold(n) ? ([['gold', `h${n}.`]] as const) : []),
        ],
  ),
];
const delivered = numbers.filter((n) => !isLost(n)).map((n) => `h${n}.`);
const all = { hits: HITS, isAborted, isGold, notes, requests, delivered };
const without = (outcome: string, id: string) =>
  notes.filter((note) => !(note[0] === outcome && note[1] === id));

it('is content where each call has its one outcome', () => {
  expect(account(all)).toEqual([]);
});

it('takes a hit that was tried again and answered for sent', () => {
  const again = [{ url: '/b/ss/suite/1?v1=h3.&AQE=1', body: '', answer: 'cut' }, ...requests];
  expect(account({ ...all, requests: again })).toEqual([]);
});

it('takes a hit for sent that was given up and confirmed later', () => {
  expect(account({ ...all, notes: [['lost', 'h1.'], ...notes] })).toEqual([]);
});

it.each<[what: string, found: Partial<typeof all>, text: string]>([
  [
    'a callback that did not run',
    { notes: without('ran', 'h1.') },
    '"ran" came 0 times instead of 1 for 1 hits: h1.',
  ],
  [
    'a rule that did not run',
    { notes: without('gold', 'h7.') },
    '"gold" came 0 times instead of 1',
  ],
  [
    'a lost hit that nobody reported',
    { notes: without('lost', 'h2.') },
    '"lost" came 0 times instead of 1',
  ],
  [
    'a hit that was reported twice',
    { notes: [...notes, ['sent', 'h1.']] },
    '"sent" came 2 times instead of 1',
  ],
  [
    'a hit with two outcomes',
    { notes: [...notes, ['lost', 'h1.']] },
    '"lost" came 1 times instead of 0',
  ],
  [
    'a stopped call that nobody reported',
    { notes: without('suppressed', '') },
    '1 calls were stopped, and 0 were reported',
  ],
  ['a copy that was lost', { delivered: delivered.slice(1) }, 'The partner has not 1 hits: h0.'],
  [
    'a data element of another hit',
    { notes: [...notes, ['another tier', 'h1.']] },
    '"another tier h1" was not expected',
  ],
])('says so: %s', (_, found, text) => {
  expect(account({ ...all, ...found })).toEqual([expect.stringContaining(text)]);
});

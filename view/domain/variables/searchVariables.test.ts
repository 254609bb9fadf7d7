import { de } from '../../texts/de/all';
import { en } from '../../texts/en/all';
import { ja } from '../../texts/ja/all';
import { ko } from '../../texts/ko/all';
import { speak } from '../../texts/text';
import { meaningOfName } from './describeVariable';
import { createVariableSearch } from './searchVariables';
import { SETTABLE } from './variables';

const search = createVariableSearch(SETTABLE);
const names = (query: string) => search(query).map(({ value }) => value);

test('shows everything in groups while nothing is typed', () => {
  const all = search(' ');
  expect(all).toHaveLength(SETTABLE.length + 1);
  expect(all[0]).toMatchObject({ value: 'pageName', group: 'Page' });
  const groups = all.map(({ group }) => group);
  expect(new Set(groups).size).toBe(
    groups.filter((group, index) => group !== groups[index - 1]).length,
  );
});

test.each([
  ['evar5', 'eVar5'],
  ['eVar 5', 'eVar5'],
  ['v5', 'eVar5'],
  ['conversion 12', 'eVar12'],
  ['page n', 'pageName'],
  ['order number', 'purchaseID'],
  ['tracking code', 'campaign'],
  ['site section', 'channel'],
  ['postal', 'zip'],
  ['ECID', 'marketingCloudVisitorID'],
  ['xact', 'transactionID'],
  ['processing rules', 'contextData.'],
])('finds by “%s” %s first', (query, name) => {
  expect(names(query)[0]).toBe(name);
});

test('keeps a family in the order of its numbers', () => {
  expect(names('prop').slice(0, 11)).toEqual([
    ...Array.from({ length: 11 }, (_, index) => `prop${index + 1}`),
  ]);
  expect(names('traffic')).toHaveLength(75);
});

test('offers a key of context data that is typed', () => {
  expect(search('contextData.page.type')).toEqual([
    {
      value: 'contextData.page.type',
      detail: 'Context data “page.type”: a value under a name of your own, for processing rules.',
    },
  ]);
  expect(names('context')[0]).toBe('contextData.');
});

test.each(['zzz', '%%', '—'])('finds nothing by “%s”', (query) => {
  expect(names(query)).toEqual([]);
});

test.each([
  ['eVar7', 'Conversion variable 7: '],
  ['list2', 'List variable 2: '],
  ['zip', 'Postal code of the visitor.'],
  ['contextData.a', 'Context data “a”: '],
])('says what %s means', (name, meaning) => {
  expect(meaningOfName(name)).toContain(meaning);
});

test.each(['', 'evar7', 'toString'])('says nothing of “%s”', (name) => {
  expect(meaningOfName(name)).toBeUndefined();
});

test.each([
  { language: 'ja', texts: ja, query: 'トラッキングコード', name: 'campaign' },
  { language: 'ja', texts: ja, query: 'ページ名', name: 'pageName' },
  { language: 'ja', texts: ja, query: '郵便', name: 'zip' },
  { language: 'ko', texts: ko, query: '우편번호', name: 'zip' },
  { language: 'ko', texts: ko, query: '추적 코드', name: 'campaign' },
  { language: 'de', texts: de, query: 'leitzahl', name: 'zip' },
  { language: 'de', texts: de, query: 'Bereich', name: 'channel' },
] as const)('finds in $language by “$query” $name first', ({ language, texts, query, name }) => {
  speak(language, texts);
  try {
    const [found] = createVariableSearch(SETTABLE)(query);
    expect(found?.value).toBe(name);
  } finally {
    speak('en', en);
  }
});

import { createHit } from '../../hits/createHit';
import {
  besides,
  type ClearingSettings,
  contextKeys,
  isWatched,
  variablesOf,
} from './variablesToClear';

const settings = (keep: string[] = [], also: string[] = []): ClearingSettings => ({
  mode: 'sent',
  keep,
  also,
});
const hitOf = (query: string) =>
  createHit({
    id: '1',
    tracker: 't',
    requestUrl: `https://m.test/b/ss/s/1/JS/s1?${query}`,
    sentAt: 1,
    confirmedBy: 'response',
  });
const PAGE = hitOf(
  'pageName=P&g=u&server=srv&ch=news&v0=c&events=event1&products=a&c1=p&v2=e&h1=h&l1=x&xact=t&purchaseID=i&state=s&zip=z&cc=EUR&tnt=T',
);
const LINK = hitOf('pe=lnk_o&pev2=name&v1=a');

it('clears of a hit what clearVars() clears', () => {
  expect(variablesOf(PAGE, settings()).sort()).toEqual([
    'campaign',
    'channel',
    'eVar2',
    'events',
    'hier1',
    'list1',
    'products',
    'prop1',
    'purchaseID',
    'state',
    'transactionID',
    'zip',
  ]);
  expect(variablesOf(LINK, settings())).toEqual(['eVar1']);
});

it('keeps what is to be kept, and takes what else is named and was sent', () => {
  const names = variablesOf(
    PAGE,
    settings(
      ['campaign', 'pageName'],
      ['pageName', 'server', 'pageType', 'tnt', 'visitorID', 'eVar9'],
    ),
  );
  expect(names).toContain('server');
  expect(names).toContain('tnt');
  for (const name of ['campaign', 'pageName', 'pageType', 'visitorID', 'eVar9'])
    expect(names).not.toContain(name);
});

it('takes settings of links after links only, and the page’s own members after any hit', () => {
  const wanted = settings(
    [],
    ['linkTrackVars', 'linkTrackEvents', 'ownMember', 'contextData', 'contextData.a'],
  );
  expect(variablesOf(LINK, wanted)).toEqual([
    'eVar1',
    'linkTrackVars',
    'linkTrackEvents',
    'ownMember',
  ]);
  expect(variablesOf(PAGE, wanted)).not.toContain('linkTrackVars');
  expect(variablesOf(PAGE, wanted)).toContain('ownMember');
});

it('names what clearVars() leaves', () => {
  expect(besides(settings(['server'], ['pageName', 'server', 'eVar1', 'contextData']))).toEqual([
    'pageName',
  ]);
});

it.each([
  [[], [], []],
  [[], ['contextData'], ['a', 'b.c']],
  [[], ['contextData.b.c'], ['b.c']],
  [['contextData.a'], ['contextData'], ['b.c']],
  [['contextData'], ['contextData'], []],
])('keeps %j and clears %j of the context data: %j', (keep, also, expected) => {
  expect(contextKeys(['a', 'b.c'], settings(keep, also))).toEqual(expected);
});

it.each([
  [[], [], ['eVar1', 'events']],
  [['eVar1'], [], ['events']],
  [
    [],
    ['pageName', 'contextData'],
    ['eVar1', 'events', 'pageName', 'contextData.a', 'contextData.b.c'],
  ],
  [['contextData.a'], ['contextData'], ['eVar1', 'events', 'contextData.b.c']],
  [['events'], ['linkTrackEvents'], ['eVar1', 'events', 'linkTrackEvents']],
  [
    ['eVar1'],
    ['linkTrackVars'],
    ['eVar1', 'events', 'pageName', 'linkTrackVars', 'contextData.a', 'contextData.b.c'],
  ],
])('keeping %j and clearing %j wants to know of %j', (keep, also, expected) => {
  const names = [
    'eVar1',
    'events',
    'pageName',
    'linkTrackVars',
    'linkTrackEvents',
    'contextData',
    'contextData.a',
    'contextData.b.c',
    't',
    'ownMember',
  ];
  expect(names.filter((name) => isWatched(name, settings(keep, also)))).toEqual(expected);
});

import {
  action,
  COUNT_HITS,
  CREATE_S,
  callback,
  code,
  hitMatches,
  hitRule,
  ONE_TRACKER,
  rule,
  SLOW_CLOCK,
  TRACKERS,
  withCallbacks,
} from './pages';
import { type OpenOptions } from './site';
import { withSite } from './withSite';

const tests = withSite();

const sent = (name: string, body = `note('${name}')`, settings = '{}', conditions: string[] = []) =>
  hitRule(name, 'hitSent', settings, conditions, code(body));

async function open(rules: string[], options: Omit<OpenOptions, 'rules'> = {}) {
  await tests.open({
    tracker: ONE_TRACKER,
    before: `${CREATE_S} s.trackOffline = false;`,
    settings: withCallbacks(),
    ...options,
    rules: `[${rules.join(',')}]`,
  });
}
const { run } = tests;
/** The notes once there are so many, and whatever comes after them. */
async function notesOf(count: number) {
  await tests.notes(count);
  return tests.opened.upToLast();
}

describe.each(TRACKERS)('rules on sent hits of %s', (tracker) => {
  it('run after all callbacks of the hit, in the order of the rules', async () => {
    await open(
      [
        sent('first'),
        sent('second'),
        rule(
          'go',
          action('registerCallback', `{ name: 'Late', source: function () { note('late'); } }`),
        ),
      ],
      { tracker, settings: withCallbacks(callback('A', 'note("a")'), callback('B', 'note("b")')) },
    );
    await run('triggers.go(); s.t()');
    expect(await notesOf(5)).toEqual(['a', 'b', 'late', 'first', 'second']);
  });

  it('run once for each confirmed hit, and never for a lost one', async () => {
    await open([sent('rule', 'note(event.hit.get("pageName"))')], { tracker });
    tests.collector.setMode('500');
    await run('s.pageName = "lost"; s.t()');
    await tests.opened.received(1);
    tests.collector.setMode('ok');
    await run('s.pageName = "a"; s.t(); s.pageName = "b"; s.t()');
    expect(await notesOf(2)).toEqual(['a', 'b']);
  });

  it('have the hit as their own: tokens, custom code, conditions and data elements never mix hits', async () => {
    tests.collector.setMode('ok');
    await open(
      [
        hitRule(
          'tokens',
          'hitSent',
          '{}',
          [],
          code(
            'setTimeout(() => note([settings.eVar5, settings.url === event.requestUrl, settings.value, turbine.replaceTokens("%Value%", event), event.hit.get("eVar5")]), 50)',
            "eVar5: '%event.hit.variables.eVar5%', url: '%event.requestUrl%', value: 'is %Value%'",
          ),
        ),
      ],
      { tracker, hitValues: { Value: 'eVar5' } },
    );
    await run(
      's.eVar5 = "one"; s.t(); s.eVar5 = "two"; s.t(); s.eVar5 = "three"; s.tl(true, "e", "x")',
    );
    const notes = (await notesOf(3)) as string[][];
    expect(notes.sort()).toEqual(
      ['one', 'three', 'two'].map((value) => [value, true, `is ${value}`, value, value]),
    );
  });

  it('narrow by tracker and type', async () => {
    await open(
      [
        sent('pages', undefined, "{ hitTypes: ['page'] }"),
        sent('links', undefined, "{ hitTypes: ['custom', 'exit'] }"),
        sent('mine', undefined, "{ trackers: ['global:s'], hitTypes: [] }"),
        sent('other', undefined, "{ trackers: ['adobe-analytics'] }"),
      ],
      { tracker },
    );
    await run('s.t()');
    expect(await notesOf(2)).toEqual(['pages', 'mine']);
    await run('notes.length = 0; s.tl(true, "o", "link")');
    expect(await notesOf(2)).toEqual(['links', 'mine']);
    await run('notes.length = 0; s.tl(true, "e", "exit")');
    expect(await notesOf(2)).toEqual(['links', 'mine']);
  });

  it('may send hits: no callback is running, also after a beacon', async () => {
    await open(
      [
        sent(
          'again',
          'note(event.hit.get("linkName")); if (event.hit.type !== "custom") s.tl(true, "o", "by rule")',
        ),
      ],
      { tracker },
    );
    await run('s.tl(true, "e", "away")');
    expect(await notesOf(2)).toEqual(['away', 'by rule']);
    expect(tests.opened.console.filter((line) => line.includes('not sent'))).toEqual([]);
  });
});

it('a rule that keeps itself alive is cut like any chain', async () => {
  await open([sent('again', 'window.count = (window.count || 0) + 1; s.t()')], {
    before: `${SLOW_CLOCK} ${CREATE_S} ${COUNT_HITS}`,
  });
  await run('s.t()');
  expect(await tests.opened.written('suspended')).toHaveLength(1);
  await tests.opened.until('confirmed === handedOver');
  const { length } = tests.collector.hits;
  expect(length).toBeGreaterThanOrEqual(50);
  await tests.opened.upToLast();
  expect(tests.collector.hits).toHaveLength(length);
  expect(tests.opened.console.filter((line) => line.includes('suspended'))).toHaveLength(1);
});

it('two copies of the library each keep their rules', async () => {
  await open([sent('rule')], { times: 2 });
  await run('s.t()');
  expect(await notesOf(2)).toEqual(['rule', 'rule']);
});

it('each rule has an event of its own', async () => {
  await open([
    sent('first', 'note(event.$rule.name); event.hit = 5; event.more = 1'),
    sent('second', 'note(event.$rule.name, event.hit.type, event.more)'),
  ]);
  await run('s.t()');
  expect(await notesOf(4)).toEqual(['first', 'second', 'page', undefined]);
});

describe('Hit Matches', () => {
  it('lets a rule run for the hits that are meant', async () => {
    const one = (text: string) => `{ ${text} }`;
    await open(
      [
        sent('gold', undefined, '{}', [
          hitMatches(
            one("from: 'eVar5', operator: 'equals', value: 'GOLD', caseInsensitive: true"),
          ),
        ]),
        sent('not gold', undefined, '{}', [
          hitMatches(one("from: 'eVar5', operator: 'equals', value: 'gold', negate: true")),
        ]),
        sent('element', undefined, '{}', [
          hitMatches(one("from: 'eVar5', operator: 'equals', value: '%Tier%'")),
        ]),
        sent('shop', undefined, '{}', [
          hitMatches(
            one("from: 'pageName', operator: 'matches-regex', value: '^shop:(cart|list)$'"),
          ),
        ]),
        sent('any', undefined, '{}', [
          hitMatches(
            `${one("from: 'eVar9', operator: 'exists'")}, ${one("from: 'contextData.page.type', operator: 'starts-with', value: 'li'")}`,
            'any',
          ),
        ]),
        sent('slow', undefined, '{}', [
          hitMatches(
            one("from: 'pageName', operator: 'matches-regex', value: '(a+)+$', negate: true"),
          ),
        ]),
        rule('without a hit', code('note("without")')).replace(
          'conditions: []',
          `conditions: [${hitMatches(one("from: 'eVar5', operator: 'exists', negate: true"))}]`,
        ),
      ],
      { dataElements: { Tier: 'function () { return "gold"; }' } },
    );
    await run(
      's.eVar5 = "gold"; s.pageName = "shop:cart"; s.contextData = { "page.type": "list" }; s.t(); triggers["without a hit"]()',
    );
    await tests.notes(4);
    expect(await tests.opened.written('Pattern not used, it is slow')).toHaveLength(1);
    expect(await notesOf(4)).toEqual(['gold', 'element', 'shop', 'any']);
    await run(
      'notes.length = 0; s.eVar5 = ""; s.pageName = "shop:other"; s.contextData = {}; s.t()',
    );
    expect(await notesOf(1)).toEqual(['not gold']);
  });
});

describe('Hit Value', () => {
  it('is of the hit being reported in the arguments of a callback, and of the last confirmed hit elsewhere', async () => {
    await open([rule('go', code('note("elsewhere " + turbine.replaceTokens("%Page%"))'))], {
      hitValues: { Page: 'pageName' },
      settings: withCallbacks(
        callback(
          'A',
          'note(args.page + " " + hit.get("pageName"))',
          "arguments: [{ name: 'page', value: '%Page%' }]",
        ),
      ),
    });
    await run('triggers.go()');
    await run('s.pageName = "one"; s.t(); s.pageName = "two"; s.t()');
    await tests.opened.until('notes.length === 3');
    tests.collector.setMode('hang');
    await run('s.pageName = "in flight"; s.t(); triggers.go()');
    expect(await tests.opened.notes()).toEqual([
      'elsewhere undefined',
      'one one',
      'two two',
      'elsewhere two',
    ]);
  });

  it('reads what the hit has not as nothing, also when the hit before it had it', async () => {
    await open([sent('rule', 'note(typeof turbine.replaceTokens("%Value%", event))')], {
      hitValues: { Value: 'eVar5' },
    });
    await run('s.eVar5 = "first"; s.t()');
    await tests.opened.until('notes.length === 1');
    await run('s.eVar5 = ""; s.t()');
    expect(await notesOf(2)).toEqual(['string', 'undefined']);
  });
});

import { action, callback, code, hitMatches, hitRule, holdTimers, rule } from './pages';
import { LAST_BEGINS, sendPage, withCallbacks } from './webSdkPages';
import { type WebSdkOptions } from './webSdkSite';
import { withWebSdkSite } from './withWebSdkSite';

const web = withWebSdkSite();
const { notesOf } = web;

/** Milliseconds: a limit that is over when the page calls `expire()`. */
const LIMIT = 54_321;
const open = async (rules: string[], options: WebSdkOptions = {}) => {
  await web.openListening({
    settings: `{ trackers: [{ type: 'web-sdk', instance: 'alloy' }], unconfirmedAfter: ${LIMIT},
      callbacks: [${LAST_BEGINS}, ${callback('First', 'note("callback")')}] }`,
    before: holdTimers(LIMIT),
    ...options,
    rules: `[${rules.join(',')}]`,
  });
};
const send = (name: string) =>
  web.opened.run(`return ${sendPage(name)}.then(() => 'resolved', () => 'rejected')`);
const SENT = hitRule(
  'sent',
  'hitSent',
  '{}',
  [],
  code(
    'note("sent " + event.hit.get("xdm.web.webPageDetails.name") + " " + event.hit.confirmedBy)',
  ),
);
const unconfirmed = (settings = '{}') =>
  hitRule(
    'unconfirmed',
    'hitUnconfirmed',
    settings,
    [],
    code(
      'note("unconfirmed " + event.hit.get("xdm.web.webPageDetails.name") + " " + event.reason); window.lostId = event.hit.id',
    ),
  );

it('Hit Sent runs its rule once for each event, after the callbacks', async () => {
  await open([SENT]);
  await send('one');
  web.site.edge.setMode('500');
  await send('lost');
  web.site.edge.setMode('ok');
  await send('two');
  expect(await notesOf(4)).toEqual([
    'callback',
    'sent one response',
    'callback',
    'sent two response',
  ]);
});

it('Hit Sent is narrowed by instance and type', async () => {
  await open([
    hitRule('all', 'hitSent', "{ trackers: ['web-sdk'] }", [], code('note("all")')),
    hitRule(
      'mine',
      'hitSent',
      "{ trackers: ['web-sdk:alloy'], hitTypes: ['page'] }",
      [],
      code('note("mine")'),
    ),
    hitRule('other', 'hitSent', "{ trackers: ['web-sdk:other'] }", [], code('note("other")')),
    hitRule('links', 'hitSent', "{ hitTypes: ['custom'] }", [], code('note("links")')),
  ]);
  await send('one');
  expect(await notesOf(3)).toEqual(['callback', 'all', 'mine']);
});

it('Hit Matches and Hit Value read paths of XDM and data, and variables', async () => {
  const when = (name: string, comparison: string) =>
    hitRule(name, 'hitSent', '{}', [hitMatches(`{ ${comparison} }`)], code(`note('${name}')`));
  await open(
    [
      when(
        'xdm',
        "from: 'xdm.shop.tier', operator: 'equals', value: 'GOLD', caseInsensitive: true",
      ),
      when('data', "from: 'data.__adobe.analytics.eVar5', operator: 'starts-with', value: 'va'"),
      when('variable', "from: 'eVar5', operator: 'exists'"),
      when('none', "from: 'xdm.shop.none', operator: 'exists'"),
      hitRule(
        'value',
        'hitSent',
        '{}',
        [],
        code(
          'note([settings.value, settings.path])',
          "value: '%Tier%', path: '%event.hit.xdm.shop.tier%'",
        ),
      ),
      rule('elsewhere', code('note("elsewhere " + turbine.replaceTokens("%Tier%"))')),
    ],
    {
      hitValues: { Tier: 'xdm.shop.tier' },
      settings: withCallbacks(),
    },
  );
  await web.opened.run(
    "await alloy('sendEvent', { xdm: { shop: { tier: 'gold' } }, data: { __adobe: { analytics: { v5: 'x', eVar5: 'value' } } } })",
  );
  await web.opened.until('notes.length === 4');
  await web.opened.run('triggers.elsewhere()');
  expect(await notesOf(5)).toEqual(['xdm', 'data', 'variable', ['gold', 'gold'], 'elsewhere gold']);
});

it('Register Callback waits for the next confirmed event', async () => {
  await open([
    rule(
      'go',
      action(
        'registerCallback',
        `{ name: 'Next', repeat: 'next-hit', source: function (requestUrl, args, hit) { note('next ' + hit.get('xdm.web.webPageDetails.name')); } }`,
      ),
    ),
  ]);
  await web.opened.run('triggers.go()');
  web.site.edge.setMode('500');
  await send('lost');
  web.site.edge.setMode('ok');
  await send('one');
  await send('two');
  expect(await notesOf(3)).toEqual(['callback', 'next one', 'callback']);
});

describe('Hit Unconfirmed', () => {
  const expire = () => web.opened.run('expire()');

  it.each([
    ['400', 'rejected'],
    ['500', 'rejected'],
    ['cut', 'network'],
  ] as const)('comes once for an event that failed by %s: %s', async (mode, reason) => {
    await open([unconfirmed(), SENT]);
    web.site.edge.setMode(mode);
    expect(await send('lost')).toBe('rejected');
    web.site.edge.setMode('ok');
    await expire();
    expect(await notesOf(1)).toEqual([`unconfirmed lost ${reason}`]);
    await send('next');
    await expire();
    expect(await notesOf(3)).toEqual([
      `unconfirmed lost ${reason}`,
      'callback',
      'sent next response',
    ]);
  });

  it('comes once where no answer comes, and is followed by Hit Sent when it comes after all, for the same hit', async () => {
    await open([
      unconfirmed(),
      hitRule('same', 'hitSent', '{}', [], code('note(event.hit.id === window.lostId)')),
    ]);
    web.site.edge.setMode('hold');
    await web.opened.run(`${sendPage('late')}`);
    await web.opened.sent(1);
    await expire();
    await web.opened.until('notes.length');
    await expire();
    // Until the first answer, the Web SDK sends no other event that could be waited for.
    await web.opened.roundTrip();
    expect(await web.opened.notes()).toEqual(['unconfirmed late timeout']);
    web.site.edge.release();
    expect(await notesOf(3)).toEqual(['unconfirmed late timeout', 'callback', true]);
  });

  it('does not come for what was sent, declined, stopped or waits for consent', async () => {
    await open([unconfirmed()], {
      configuration:
        "defaultConsent: 'pending', onBeforeEventSend: ({ xdm }) => xdm.web.webPageDetails.name !== 'stopped'",
    });
    await web.opened.run(`window.waiting = ${sendPage('waiting')}`);
    await web.opened.roundTrip();
    await expire();
    const consent = (general: string) =>
      web.opened.run(
        `await alloy('setConsent', { consent: [{ standard: 'Adobe', version: '1.0', value: { general: '${general}' } }] })`,
      );
    await consent('in');
    await web.opened.run('await waiting');
    await web.opened.until('notes.length === 1');
    await send('stopped');
    await consent('out');
    await send('declined');
    await expire();
    await consent('in');
    expect(await notesOf(1)).toEqual(['callback']);
  });

  it('comes at most once while tries go on, and the event that got through is told', async () => {
    await open([unconfirmed(), SENT]);
    web.site.edge.setMode('503 once');
    await web.opened.run(`window.tried = ${sendPage('tried')}`);
    await web.opened.sent(1);
    await expire();
    await web.opened.run('await tried');
    await expire();
    expect(await notesOf(3)).toEqual([
      'unconfirmed tried timeout',
      'callback',
      'sent tried response',
    ]);
  });

  it('is narrowed by instance and type', async () => {
    await open([
      unconfirmed("{ trackers: ['web-sdk:other'] }"),
      unconfirmed("{ hitTypes: ['custom'] }"),
      hitRule(
        'mine',
        'hitUnconfirmed',
        "{ trackers: ['web-sdk'], hitTypes: ['page'] }",
        [],
        code('note("mine")'),
      ),
    ]);
    web.site.edge.setMode('500');
    await send('lost');
    await expire();
    expect(await notesOf(1)).toEqual(['mine']);
  });
});

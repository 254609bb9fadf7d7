import { CREATE_S, callback, code, hitMatches, hitRule, TRACKERS, withCallbacks } from './pages';
import { clearing, LATE_VISITOR } from './withClearingSite';
import { withSite } from './withSite';

/** What libraries from before these members were standardized put in their places. */
const LIBRARIES = {
  // https://github.com/prototypejs/prototype/issues/204, https://github.com/jashkenas/underscore/issues/7
  'prototype.js': `{
    const list = Array.prototype;
    list.toArray = list.entries = function () { return this.slice(); };
    list.reduce = function () { return this.length > 1 ? this : this[0]; };
    list.find = list.detect = function (test, scope) { for (let i = 0; i < this.length; i++) if (test.call(scope, this[i], i)) return this[i]; };
    list.toJSON = function () { return '[' + this.map((value) => JSON.stringify(value)).join(', ') + ']'; };
    // https://github.com/prototypejs/prototype/issues/338
    Array.from = (like) => { if (!like) return []; let { length = 0 } = like; const copy = new Array(length); while (length--) copy[length] = like[length]; return copy; };
    // https://github.com/prototypejs/prototype/issues/337
    const { filter } = list;
    list.filter = function (test, scope) { return filter.call(this, (value, index) => test.call(scope, value, index)); };
  }`,
  // https://github.com/mootools/mootools-core/issues/2771
  MooTools: `
    window.Event = function (event) { event = event || window.event; if (event.$extended) return event; this.event = event; this.$extended = true; };
    Array.prototype.include = function (item) { if (!this.includes(item)) this.push(item); return this; };
    Array.prototype.each = Array.prototype.forEach;`,
};

const tests = withSite();
const { run, notes } = tests;

describe.each(Object.entries(LIBRARIES))('beside %s', (_, library) => {
  describe.each(TRACKERS)('with %s', (tracker) => {
    it.each(['before', 'after'])('%s ours: callbacks and rules run', async (order) => {
      const pattern = hitMatches(
        "{ from: 'pageName', operator: 'matches-regex', value: '^(one|two)+ .*pag(e|es)$' }",
      );
      const rule = hitRule('rule', 'hitSent', '{}', [pattern], code('note("rule")'));
      await tests.open({
        tracker,
        settings: withCallbacks(
          callback('Note', 'note(hit.get("pageName"), hit.get("contextData.shop.tier"))'),
        ),
        rules: `[${rule}]`,
        before: `${CREATE_S} ${order === 'before' ? library : ''}`,
        after: order === 'after' ? library : '',
      });
      await run(
        "s.pageName = 'one page'; s.contextData = { shop: { tier: 'gold' }, 'shop.tier': 'gold' }; s.t()",
      );
      expect(await notes(3)).toEqual(['one page', 'gold', 'rule']);
    });

    it('variables are cleared, and what was set while a hit waits for an id stays', async () => {
      await tests.open({
        tracker,
        settings: clearing("mode: 'sent'", callback('Note', 'note(hit.get("eVar1"))')),
        before: `${library} ${LATE_VISITOR} ${CREATE_S} s.trackOffline = false; s.visitor = visitor;`,
      });
      await run(
        "s.eVar1 = 'sent'; s.eVar2 = 'sent'; s.events = 'event1,event2'; s.t(); s.eVar2 = 'next'",
      );
      await run('giveIds()');
      expect(await notes(1)).toEqual(['sent']);
      await tests.opened.until('!s.eVar1');
      expect(await tests.opened.page.evaluate('[s.eVar2, s.events || null]')).toEqual([
        'next',
        null,
      ]);
    });
  });
});

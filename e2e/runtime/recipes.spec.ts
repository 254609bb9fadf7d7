import { recipe } from '../../test/documentedCode';
import { action, CREATE_S, callback, code, rule, TRACKERS, withCallbacks } from './pages';
import { type OpenOptions } from './site';
import { withSite } from './withSite';

const RECIPES = 'docs/recipes.md';

const tests = withSite();

describe.each(TRACKERS)('the recipes with %s', (tracker) => {
  const open = async (options: OpenOptions) => {
    await tests.open({
      tracker,
      ...options,
      before: `${CREATE_S} ${options.before ?? ''}`,
    });
  };
  const { run } = tests;
  const blocked = () => tests.opened.console.filter((line) => line.includes('not sent'));
  afterEach(async () => {
    expect(blocked()).toEqual([]);
  });

  it('send one more hit on purpose, and no third one', async () => {
    await open({
      settings: withCallbacks(
        callback('Again', recipe(RECIPES, 'Send one more hit on purpose'), 'hitTypes: ["page"]'),
        callback('Names', 'note(hit.type + " " + hit.get("eVar5"))'),
      ),
    });
    await run('s.pageName = "Home"; s.eVar5 = "first"; s.t(); s.eVar5 = "next"');
    await tests.opened.until('notes.length === 2');
    // What the recipe sends too often would come before this page's own last hit.
    await run('s.tl(true, "o", "last", { linkTrackVars: "eVar5", eVar5: "last" })');
    await tests.opened.until('notes.length === 3');
    expect(await tests.opened.notes()).toEqual(['page first', 'custom Home', 'custom last']);
    expect(await tests.opened.page.evaluate('s.eVar5')).toBe('next');
  });

  it('run something once after a link, and leave then and not before', async () => {
    const source = recipe(RECIPES, 'Run something once after a link, and then leave');
    await open({
      settings: withCallbacks(),
      files: { '/away': '<!doctype html><title>Away</title>' },
      rules: `[${rule(
        'leave',
        action(
          'registerCallback',
          `{ name: 'Leave', repeat: 'next-hit', hitTypes: ['custom'], arguments: [{ name: 'url', value: '%event.detail.url%' }],
             source: function (requestUrl, args, hit, s) { ${source} } }`,
        ),
        code('s.tl(true, "o", "Partner")'),
      )}]`,
    });
    tests.collector.setMode('hold');
    await run('triggers.leave({ detail: { url: "/away" } })');
    await tests.opened.received(1);
    expect(await tests.opened.page.evaluate('document.title')).toBe('Test');
    tests.collector.release();
    await tests.opened.arrived('/away');
    expect(await tests.opened.page.evaluate('document.title')).toBe('Away');
  });

  it('let a plug-in that counts hits send its own', async () => {
    await open({
      before: `
        let counted = 0;
        s.governor = () => {
          counted += 1;
          if (counted === 2) s.tl(true, 'o', 'exceptionFlag');
        };`,
      settings: withCallbacks(
        callback('Hit governor', recipe(RECIPES, "Use Adobe's hitGovernor plug-in")),
        callback('Names', 'note(hit.get("linkName") || hit.type)'),
      ),
    });
    await run('s.t()');
    await tests.opened.until('notes.length === 1');
    await run('s.t()');
    await tests.opened.until('notes.length === 3');
    expect(await tests.opened.notes()).toEqual(['page', 'page', 'exceptionFlag']);
  });

  it('read the variable that a dynamic variable refers to', async () => {
    await open({
      settings: withCallbacks(callback('Read', 'note(hit.get("eVar5"), hit.get("eVar34"))')),
    });
    await run('s.eVar5 = "D=v34"; s.eVar34 = "spring"; s.t()');
    await tests.opened.until('notes.length === 2');
    expect(await tests.opened.notes()).toEqual(['D=v34', 'spring']);
  });
});

import { CREATE_S, callback, TRACKERS, UNLESS_LAST, withCallbacks } from './pages';
import { withSite } from './withSite';

// Engines differ in whether such a page is kept in the back/forward cache as it was, or loaded anew. What a visitor's hits bring is the same.

const tests = withSite();

describe.each(TRACKERS)('a page with %s that is left and comes back', (tracker) => {
  const { run } = tests;
  const open = async () => {
    await tests.open({
      tracker,
      before: `${CREATE_S} s.trackOffline = false;`,
      settings: withCallbacks(
        // A page that is loaded anew has forgotten its notes.
        callback(
          'A',
          `${UNLESS_LAST} const name = hit.get("pageName") || hit.get("linkName"); note(name);
           sessionStorage.all = (sessionStorage.all || '') + name + ';'`,
        ),
      ),
      files: { '/other.html': '<!doctype html><title>Other</title>' },
    });
  };
  const leave = async () => {
    const { page } = tests.opened;
    await page.goto(new URL('/other.html', await page.url()).href);
  };
  /** Comes back, and sends one more page view. Gives the names of all hits that callbacks ran for. */
  const comeBack = async () => {
    await tests.opened.page.goBack();
    await tests.opened.arrived('/');
    await run('s.pageName = "after"; s.t()');
    await tests.opened.until('notes.includes("after")');
    await tests.opened.upToLast();
    return String(await tests.opened.page.evaluate('sessionStorage.all'))
      .split(';')
      .slice(0, -1);
  };

  it('tells each hit once, before and after', async () => {
    await open();
    await run('s.pageName = "before"; s.t()');
    await tests.notes(1);
    await leave();
    expect(await comeBack()).toEqual(['before', 'after']);
  });

  it('tells an exit link once, whose beacon left with the page', async () => {
    await open();
    await run('s.tl(true, "e", "exit")');
    await leave();
    expect(await comeBack()).toEqual(['exit', 'after']);
    expect(tests.collector.hits).toHaveLength(2);
  });

  it('tells no success of a hit that was lost with the page', async () => {
    await open();
    tests.collector.setMode('hang');
    await run('s.pageName = "lost"; s.t()');
    await tests.opened.received(1);
    await leave();
    tests.collector.setMode('ok');
    expect(await comeBack()).toEqual(['after']);
  });
});

import { callback, rule } from './pages';
import { GENERATIONS, sendEventAction } from './webSdkFiles';
import { UNLESS_LAST, withCallbacks } from './webSdkPages';
import { ORDERS } from './webSdkSite';
import { withWebSdkSite } from './withWebSdkSite';

// The Web SDK extension can be told that the page has the Web SDK already: it keeps the function that it finds, and calls that.

const web = withWebSdkSite();
const { notesOf } = web;

const SEEN = callback(
  'Seen',
  'note([hit.get("xdm.web.webPageDetails.name"), hit.get("data.tier"), !!hit.result])',
);
const ACTION = rule(
  'go',
  sendEventAction(
    `{ xdm: { web: { webPageDetails: { name: 'action' } } }, data: { tier: 'gold' } }`,
  ),
);
const sendOwn = (name: string) =>
  `alloy('sendEvent', { xdm: { web: { webPageDetails: { name: '${name}' } } }, data: { tier: 'own' } })`;
const BASE_CODES = [
  ['the package’s', false],
  ['the documentation’s', true],
] as const;

describe.each(GENERATIONS)('a page that hosts alloy.js, %s generation', (generation) => {
  describe.each(BASE_CODES)('and has %s base code', (_, isDeferred) => {
    it.each(
      ORDERS.slice(1).flatMap((order) => (['first', 'last'] as const).map((ours) => [order, ours])),
    )(
      'the library %s, ours the %s extension: what the action sends is seen in full, once',
      async (order, ours) => {
        await web.openListening({
          settings: withCallbacks(SEEN),
          rules: `[${ACTION}]`,
          first: order === 'after the first event' ? `window.first = ${sendOwn('first')};` : '',
          preinstalled: true,
          ...({ generation, isDeferred, order, ours } as object),
        });
        await web.opened.run(`await configured; await ${sendOwn('page')}; triggers.go()`);
        expect(await notesOf(2)).toEqual([
          ['page', 'own', true],
          ['action', 'gold', true],
        ]);
      },
    );
  });

  it('a callback that triggers the action is no loop', async () => {
    await web.openListening({
      settings: withCallbacks(SEEN, callback('Goes', `${UNLESS_LAST} triggers.go()`)),
      rules: `[${ACTION}]`,
      preinstalled: true,
      order: 'after they were configured',
      generation,
    });
    await web.opened.run(`await ${sendOwn('one')}; await ${sendOwn('two')}`);
    expect(await notesOf(2)).toEqual([
      ['one', 'own', true],
      ['two', 'own', true],
    ]);
    expect(web.site.events()).toHaveLength(2);
    expect(await web.opened.written('not sent')).toHaveLength(2);
  });
});

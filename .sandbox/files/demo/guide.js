// "What to try": each step does something in the shop, and says what to watch in the inspector.
import { byId, element } from './dom.js';

const wait = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/**
 * @param {{
 *   shop: ReturnType<import('./shop.js').createShop>,
 *   setMode(mode: string): Promise<unknown>,
 *   setPartnerMode(mode: string): Promise<unknown>,
 *   webSdk: ReturnType<import('./webSdk.js').createWebSdk>,
 *   chooseTracker(name: string): void,
 * }} tools
 * @returns {{ title: string, watch: string, button: string, rule?: string, run(): unknown }[]} `rule`: the click also triggers that rule of the library
 */
const createSteps = ({ shop, setMode, setPartnerMode, webSdk, chooseTracker }) => [
  {
    title: 'Open a page',
    watch:
      'The hit is answered first. Choose it in the inspector: under “What ran on it” are your callbacks, in their order, and those that did not run, with the reason.',
    button: 'Open “Teapot”',
    run: async () => {
      await setMode('ok');
      shop.go('product/teapot');
    },
  },
  {
    title: 'Let the server fail',
    watch:
      'The inspector says “Refused”: the hit is lost, so no callback runs. After a while a rule with the event Hit Unconfirmed tells of it, under “Rules said”.',
    button: 'Fail, then open a page',
    run: async () => {
      await setMode('500');
      shop.go('list');
    },
  },
  {
    title: 'Let the answer come late',
    watch:
      'While the hit is on its way, the page sets eVar3 for the next one. Then what the hit sent is cleared, and eVar3 survives: see “What came of it”.',
    button: 'Slow, then set a coupon',
    run: async () => {
      await setMode('slow:3000');
      shop.go('product/mug');
      await wait(1000);
      shop.applyCoupon('SPRING');
    },
  },
  {
    title: 'Break a callback',
    watch:
      '“Count downloads” throws. Those after it run all the same. The inspector has the error with its stack, and the browser’s console names the callback.',
    button: 'Download the size guide',
    run: async () => {
      await setMode('ok');
      shop.download();
    },
  },
  {
    title: 'Listen once',
    watch:
      'A rule registers a callback for the next hit alone. The hit after that runs without it, and the inspector says which hit it had.',
    button: 'Register it, open a page',
    rule: 'thank-you',
    run: async () => {
      await setMode('ok');
      shop.go('list');
    },
  },
  {
    title: 'Track inside a callback',
    watch:
      'It would run the callback again, for ever. The call has a row of its own: “Not sent: called inside a callback”.',
    button: 'Try it',
    rule: 'track-inside',
    run: async () => {
      await setMode('ok');
      shop.go('home');
    },
  },
  {
    title: 'Decide against a hit',
    watch:
      'The page sets s.abort. “Not sent: stopped by the page”, and a rule with the event Hit Suppressed tells of it, under “Rules said”.',
    button: 'Abort a hit',
    run: () => {
      chooseTracker('built-in');
      shop.abort();
    },
  },
  {
    title: 'Send a hit from a rule',
    watch:
      'No code on the page: a rule sends a custom link with the built-in tracker. Its variables, under “What was sent”, hold for that hit only.',
    button: 'Recommend to a friend',
    rule: 'recommend',
    run: () => {},
  },
  {
    title: 'Run a rule on a hit',
    watch:
      'No code: a rule with the event Hit Sent runs when the order was collected. Its condition is Hit Matches: for other hits, the inspector says that it said no.',
    button: 'Buy a teapot',
    run: async () => {
      await setMode('ok');
      shop.buy('teapot');
    },
  },
  {
    title: 'Forward to a partner that fails',
    watch:
      'The promise of the callback’s own fetch is rejected, and its hit is lost to the partner. The action Forward Hit keeps it, also when the page is reloaded, until the partner works again.',
    button: 'Fail, open a page, reload',
    run: async () => {
      await setMode('ok');
      await setPartnerMode('503');
      shop.go('product/bowl');
      await wait(1500);
      location.reload();
    },
  },
  {
    title: 'Let the partner work again',
    watch: 'All that waits is delivered, each hit once by its id, in a moment.',
    button: 'The partner works',
    run: () => setPartnerMode('ok'),
  },
  {
    title: 'Leave by a link',
    watch:
      'Exit links go as beacons: the browser takes them, and the page receives no answer. Only the server’s own list has it.',
    button: 'Click the exit link',
    run: () => shop.exit(),
  },
  {
    title: 'Send with the Web SDK',
    watch:
      'Adobe’s Web SDK sends an event to the Edge Network. The same callbacks run, and read the same variables.',
    button: 'Send an event',
    run: async () => {
      await setMode('ok');
      chooseTracker('web-sdk:alloy');
      shop.go('list');
    },
  },
  {
    title: 'Decline consent',
    watch:
      'The Web SDK keeps its promise to the page and sends nothing: “Not sent: no consent”. No callback runs: a promise is no proof. Then consent is given again.',
    button: 'Decline, then open a page',
    run: async () => {
      await setMode('ok');
      chooseTracker('web-sdk:alloy');
      await webSdk.setConsent('out');
      shop.go('product/bowl');
      await wait(500);
      await webSdk.setConsent('in');
    },
  },
  {
    title: 'Remove a callback',
    watch:
      'A rule removes “Mirror to the partner”, until you reload. What the other rule forwards goes on.',
    button: 'Remove it, open a page',
    rule: 'stop-mirror',
    run: async () => {
      await setMode('ok');
      shop.go('home');
    },
  },
];

/** @param {Parameters<typeof createSteps>[0]} tools */
export function showGuide(tools) {
  byId('guide').append(
    ...createSteps(tools).map(({ title, watch, button, rule, run }) =>
      element(
        'li',
        {},
        element('h3', {}, title),
        element('p', {}, watch),
        element('button', { type: 'button', 'data-rule': rule, onclick: () => run() }, button),
      ),
    ),
  );
}

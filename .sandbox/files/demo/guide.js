// "What to try": each step does something in the shop, and says what to watch in the picture.
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
    watch: 'The hit is collected first. Your callbacks run after that, in their order.',
    button: 'Open “Teapot”',
    run: async () => {
      await setMode('ok');
      shop.go('product/teapot');
    },
  },
  {
    title: 'Let the server fail',
    watch:
      'The hit is lost, so no callback runs. After a while a rule with the event Hit Unconfirmed tells of it.',
    button: 'Fail, then open a page',
    run: async () => {
      await setMode('500');
      shop.go('list');
    },
  },
  {
    title: 'Let the answer come late',
    watch:
      'While the hit travels, the page sets eVar3 for the next one. Then what the hit sent is cleared, as the extension is configured, and eVar3 survives.',
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
      '“Count downloads” throws. Those after it run all the same, and the browser’s console names it.',
    button: 'Download the size guide',
    run: async () => {
      await setMode('ok');
      shop.download();
    },
  },
  {
    title: 'Listen once',
    watch:
      'A rule registers a callback for the next hit alone. The hit after that runs without it.',
    button: 'Register it, open a page',
    rule: 'thank-you',
    run: async () => {
      await setMode('ok');
      shop.go('list');
    },
  },
  {
    title: 'Track inside a callback',
    watch: 'It would run the callback again, for ever. Nothing is sent, and an error says why.',
    button: 'Try it',
    rule: 'track-inside',
    run: async () => {
      await setMode('ok');
      shop.go('home');
    },
  },
  {
    title: 'Send a hit from a rule',
    watch:
      'No code on the page: a rule sends a custom link with the built-in tracker. Its variables hold for that hit only.',
    button: 'Recommend to a friend',
    rule: 'recommend',
    run: () => {},
  },
  {
    title: 'Run a rule on a hit',
    watch:
      'No code: a rule with the event Hit Sent runs when the order was collected, and for no other hit. Its condition is Hit Matches.',
    button: 'Buy a teapot',
    run: async () => {
      await setMode('ok');
      shop.buy('teapot');
    },
  },
  {
    title: 'Forward to a partner that fails',
    watch:
      'The callback’s own fetch fails, and its hit is lost to the partner. The action Forward Hit keeps it, also when the page is reloaded, until the partner works again.',
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
    watch: 'Exit links go as beacons: the browser takes them, and nobody hears an answer.',
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
      'The Web SDK keeps its promise to the page and sends nothing. No callback runs: a promise is no proof. Then consent is given again.',
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

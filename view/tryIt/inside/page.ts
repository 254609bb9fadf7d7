import { describeValue } from './describeValue';
import { createDocument } from './document';
import { createElements } from './elements';
import { request } from './network';
import { createStorage } from './storage';
import { provide, type World } from './world';

/** What the page's stand-ins hold, and whether they were asked for something that only a real page has. */
export interface Page {
  cookies: Map<string, string>;
  localStorage: Map<string, string>;
  sessionStorage: Map<string, string>;
  needed: boolean;
}

/** Stand-ins for the window and the document of a page that has no elements. */
export function providePage(world: World, title: string, referrer: string): Page {
  const page: Page = {
    cookies: new Map(),
    localStorage: new Map(),
    sessionStorage: new Map(),
    needed: false,
  };
  const here = globalThis;
  const location = createLocation(world);
  const { create, Image } = createElements(world);
  provide({
    ...{ window: here, self: here, top: here, parent: here, frames: here, opener: null },
    document: createDocument({
      ...{ world, location, create, title, referrer, cookies: page.cookies },
      onNeeded() {
        page.needed = true;
      },
    }),
    localStorage: createStorage(page.localStorage),
    sessionStorage: createStorage(page.sessionStorage),
    history: { length: 1, state: null, pushState() {}, replaceState() {} },
    screen: { width: 1440, height: 900, availWidth: 1440, availHeight: 860, colorDepth: 24 },
    ...{ innerWidth: 1440, innerHeight: 800, devicePixelRatio: 1, scrollX: 0, scrollY: 0 },
    Image,
    open(address: unknown) {
      request(world, 'window.open', address);
      return null;
    },
    ...Object.fromEntries(['alert', 'confirm', 'prompt'].map((name) => [name, says(name)])),
    requestAnimationFrame: (task: FrameRequestCallback) =>
      setTimeout(() => task(performance.now()), 16),
    cancelAnimationFrame: (id: number) => clearTimeout(id),
    requestIdleCallback: (task: IdleRequestCallback) =>
      setTimeout(() => task({ didTimeout: false, timeRemaining: () => 10 })),
    cancelIdleCallback: (id: number) => clearTimeout(id),
    dispatchEvent(event: Event) {
      world.traceEvent('window', event);
      return EventTarget.prototype.dispatchEvent.call(here, event);
    },
    postMessage() {},
    close() {},
    dataLayer: [],
    adobeDataLayer: [],
  });
  Object.defineProperty(here, 'location', {
    get: () => location,
    set: (address: unknown) => request(world, 'location', address),
    configurable: true,
  });
  return page;

  function says(level: string) {
    return (text: unknown) => world.report({ kind: 'console', level, text: describeValue(text) });
  }
}

function createLocation(world: World): object {
  const { href, origin, protocol, host, hostname, port, pathname, search, hash } = new URL(
    world.pageUrl,
  );
  const goTo = (address: unknown) => request(world, 'location', address);
  const members = {
    ...{ href, origin, protocol, host, hostname, port, pathname, search, hash },
    ...{ assign: goTo, replace: goTo, reload: () => goTo(href), toString: () => href },
  };
  return new Proxy(members, {
    set(_target, key, value) {
      goTo(key === 'href' ? value : `${String(key)}=${String(value)}`);
      return true;
    },
  });
}

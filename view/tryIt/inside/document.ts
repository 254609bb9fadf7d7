import type { StandInElement } from './elements';
import { createCookies } from './storage';
import type { World } from './world';

export interface DocumentOptions {
  world: World;
  location: object;
  create(tag: string): StandInElement;
  title: string;
  referrer: string;
  cookies: Map<string, string>;
  /** The code asked for something that only a page with elements has. */
  onNeeded(): void;
}

/** A document without elements but `html`, `head`, `body` and one `script`, where code puts what it loads. */
export function createDocument(options: DocumentOptions): object {
  const { world, location, create, cookies, onNeeded } = options;
  const jar = createCookies(cookies);
  const html = create('html');
  const head = html.appendChild(create('head'));
  const body = html.appendChild(create('body'));
  const script = head.appendChild(create('script'));
  const byTag: Record<string, unknown> = { html, head, body, script };
  const none = (answer: unknown) => {
    onNeeded();
    return answer;
  };
  const all = (selector: unknown) => {
    const element = byTag[String(selector).toLowerCase()];
    return element ? [element] : none([]);
  };
  const one = (selector: unknown) => byTag[String(selector).toLowerCase()] ?? none(null);
  const events = new EventTarget();
  const members = {
    ...{ documentElement: html, head, body, location, defaultView: globalThis },
    ...{ title: options.title, referrer: options.referrer, URL: world.pageUrl },
    ...{ readyState: 'complete', visibilityState: 'visible', hidden: false },
    ...{ characterSet: 'UTF-8', contentType: 'text/html', nodeType: 9, currentScript: null },
    domain: new URL(world.pageUrl).hostname,
    activeElement: body,
    get cookie() {
      return jar.read();
    },
    set cookie(text: unknown) {
      jar.write(text);
    },
    createElement: create,
    createTextNode: (data: unknown) => ({ nodeType: 3, data: String(data) }),
    querySelector: one,
    querySelectorAll: all,
    getElementById: () => none(null),
    getElementsByTagName: all,
    getElementsByClassName: () => none([]),
    getElementsByName: () => none([]),
    hasFocus: () => true,
    addEventListener: events.addEventListener.bind(events),
    removeEventListener: events.removeEventListener.bind(events),
    dispatchEvent(event: Event) {
      world.traceEvent('document', event);
      return events.dispatchEvent(event);
    },
  };
  return new Proxy(members, {
    get(target, key) {
      if (!(key in target) && typeof key === 'string') onNeeded();
      return Reflect.get(target, key);
    },
  });
}

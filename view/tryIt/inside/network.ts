import { shorten } from './describeValue';
import { absolute, provide, type World } from './world';

declare const FileReaderSync: undefined | (new () => { readAsText(blob: Blob): string });

/** What every request is answered with: code that reads the answer as JSON can go on. */
const ANSWER = '{}';

/** Stand-ins for all that sends requests: they are reported, answered with status 200, and go nowhere. */
export function provideNetwork(world: World): void {
  provide({
    fetch: (input: unknown, init?: RequestInit) => standInFetch(world, input, init),
    XMLHttpRequest: createXmlHttpRequest(world),
    Request: createRequest(world),
    ...Object.fromEntries(
      ['WebSocket', 'EventSource', 'Worker', 'SharedWorker', 'WebTransport'].map((name) => [
        name,
        createSilent(name, world),
      ]),
    ),
    importScripts: (...addresses: unknown[]) => {
      for (const address of addresses) request(world, 'importScripts', address);
    },
  });
  Object.defineProperty(navigator, 'sendBeacon', {
    value: (address: unknown, body?: unknown) => {
      request(world, 'POST (beacon)', address, body);
      return true;
    },
  });
}

/** Reports a request that is not made. */
export function request(world: World, method: string, address: unknown, body?: unknown): void {
  const url = shorten(absolute(address, world));
  world.report({ kind: 'request', method, url, body: describeBody(body) });
}

function describeBody(body: unknown): string {
  if (body === undefined || body === null) return '';
  if (body instanceof Blob) {
    return typeof FileReaderSync === 'undefined' || body.size > 1e6
      ? `Blob(${body.size})`
      : shorten(new FileReaderSync().readAsText(body));
  }
  if (body instanceof FormData) {
    return shorten([...body].map(([name, value]) => `${name}=${String(value)}`).join('&'));
  }
  if (body instanceof ArrayBuffer) return shorten(new TextDecoder().decode(body));
  if (ArrayBuffer.isView(body)) return shorten(new TextDecoder().decode(body));
  return shorten(String(body));
}

function standInFetch(world: World, input: unknown, init: RequestInit = {}): Promise<Response> {
  const given = input instanceof Request ? input : undefined;
  const method = (init.method ?? given?.method ?? 'GET').toUpperCase();
  request(world, method, given ? given.url : input, init.body ?? undefined);
  return new Promise((resolve) => {
    const answer = { status: 200, headers: { 'content-type': 'application/json' } };
    world.later(() => resolve(new Response(ANSWER, answer)));
  });
}

function createRequest(world: World) {
  return class extends Request {
    constructor(input: RequestInfo | URL, init?: RequestInit) {
      super(input instanceof Request ? input : absolute(input, world), init);
    }
  };
}

function createXmlHttpRequest(world: World) {
  return class XMLHttpRequest extends EventTarget {
    readyState = 0;
    status = 0;
    statusText = '';
    response: unknown = '';
    responseText = '';
    responseType = '';
    responseURL = '';
    timeout = 0;
    withCredentials = false;
    upload = new EventTarget();
    #method = 'GET';

    open(method: unknown, address: unknown) {
      this.#method = String(method).toUpperCase();
      this.responseURL = absolute(address, world);
      this.readyState = 1;
    }
    send(body?: unknown) {
      request(world, this.#method, this.responseURL, body);
      world.later(() => {
        this.readyState = 4;
        this.status = 200;
        this.statusText = 'OK';
        this.responseText = ANSWER;
        this.response = this.responseType === 'json' ? JSON.parse(ANSWER) : ANSWER;
        for (const type of ['readystatechange', 'load', 'loadend']) fire(this, type);
      });
    }
    setRequestHeader() {}
    getResponseHeader() {
      return null;
    }
    getAllResponseHeaders() {
      return '';
    }
    overrideMimeType() {}
    abort() {}
  };
}

/** Tells listeners, and the `on…` property, which plain classes do not know. */
export function fire(target: EventTarget, type: string): void {
  const event = new Event(type);
  const handler = (target as unknown as Record<string, unknown>)[`on${type}`];
  if (typeof handler === 'function') handler.call(target, event);
  target.dispatchEvent(event);
}

/** A connection or thread that is asked for and never says anything. */
function createSilent(name: string, world: World) {
  return class extends EventTarget {
    readyState = 0;
    constructor(address?: unknown) {
      super();
      request(world, name, address);
    }
    send() {}
    postMessage() {}
    close() {}
    terminate() {}
  };
}

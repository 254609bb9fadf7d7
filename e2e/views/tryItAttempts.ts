/** What reaches out of a worker when nothing stands in its way. Each is tried by itself, whatever comes of the others. */
export const ATTEMPTS = (to: string) => `
  const quiet = "for (const type of ['error', 'unhandledrejection']) addEventListener(type, (event) => event.preventDefault());";
  const attempts = {
    fetch: () => fetch('${to}/fetch', { credentials: 'include' }),
    noCors: () => fetch('${to}/noCors', { mode: 'no-cors', keepalive: true }),
    prototypeFetch: () => WorkerGlobalScope.prototype.fetch.call(self, '${to}/prototypeFetch'),
    xhr: () => { const x = new XMLHttpRequest(); x.open('GET', '${to}/xhr', false); x.send(); },
    beacon: () => navigator.sendBeacon('${to}/beacon', 'b'),
    image: () => { new Image().src = '${to}/image'; },
    socket: () => new WebSocket('${to.replace('http', 'ws')}/socket'),
    events: () => new EventSource('${to}/events'),
    importScripts: () => importScripts('${to}/importScripts'),
    prototypeImportScripts: () => WorkerGlobalScope.prototype.importScripts.call(self, '${to}/prototypeImportScripts'),
    moduleImport: () => import('${to}/import'),
    blobImport: () => import(URL.createObjectURL(new Blob(['import("${to}/blobImport").catch(() => {});'], { type: 'text/javascript' }))),
    worker: () => new Worker('${to}/worker'),
    nested: () => new Worker(URL.createObjectURL(new Blob([quiet, 'fetch("${to}/nested"); importScripts("${to}/nestedImport");']))),
    font: () => new FontFace('x', 'url(${to}/font)').load(),
    transport: () => new WebTransport('${to.replace('http', 'https')}/transport'),
    code: () => setTimeout('fetch("${to}/code")'),
    cache: () => caches.open('x').then((cache) => cache.add('${to}/cache')),
  };`;

// The page's line to the local collection server: what it received, and how it shall answer.

/** @returns {{ host: string, url: string }} `?collection=<port>` names another port than npm start's usual one */
export function findCollector() {
  const asked = new URLSearchParams(location.search).get('collection') ?? '';
  const port = /^\d{1,5}$/.test(asked) && Number(asked) <= 65535 ? Number(asked) : 3001;
  const host = `127.0.0.1:${port}`;
  return { host, url: `http://${host}` };
}

/**
 * @param {string} url
 * @param {{ onHit(record: object): void, onStored(call: { body: string, url: string }): void, onMode(mode: string): void, onPartnerMode(mode: string): void, onReachable(is: boolean): void }} listeners
 */
export function listenToCollector(url, { onHit, onStored, onMode, onPartnerMode, onReachable }) {
  const events = new EventSource(`${url}/control/events`);
  const on = (type, listener) =>
    events.addEventListener(type, ({ data }) => listener(JSON.parse(data)));
  on('hit', onHit);
  on('edge', onHit);
  on('partner-answer', (call) => call.answer === '200' && !call.isCopy && onStored(call));
  on('mode', ({ mode }) => onMode(mode));
  on('partner-mode', ({ mode }) => onPartnerMode(mode));
  events.addEventListener('open', () => onReachable(true));
  events.addEventListener('error', () => onReachable(false));
  const control = (asked) =>
    fetch(`${url}/control`, { method: 'POST', body: JSON.stringify(asked) }).catch(() =>
      onReachable(false),
    );
  return {
    /** @param {string} mode `ok`, `500`, `cut`, `hang` or `slow:<ms>`. Settles when the server has switched. */
    setMode: (mode) => control({ mode }),
    /** @param {string} partnerMode `ok`, a status, `cut` or `slow:<ms>`. Settles when the partner has switched. */
    setPartnerMode: (partnerMode) => control({ partnerMode }),
  };
}

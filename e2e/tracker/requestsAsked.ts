/**
 * Runs inside the page, before all other scripts: notes the path of each hit that the page has asked the browser to send, and of each that has
 * come to an end there. On a busy machine it takes a while to get to the collector.
 */
function noteAsked() {
  const asked: string[] = [];
  const ended: string[] = [];
  /** Notes a hit, and gives what is called when it has ended. */
  const note = (url: unknown) => {
    if (!String(url).includes('/b/ss/')) return () => {};
    const { pathname } = new URL(String(url), location.href);
    asked.push(pathname);
    return () => void ended.push(pathname);
  };
  const image = HTMLImageElement.prototype;
  const src = Object.getOwnPropertyDescriptor(image, 'src');
  Object.defineProperty(image, 'src', {
    ...src,
    set(this: HTMLImageElement, url) {
      const end = note(url);
      this.addEventListener('load', end);
      this.addEventListener('error', end);
      src?.set?.call(this, url);
    },
  });
  const request = XMLHttpRequest.prototype;
  const { open } = request;
  request.open = function (this: XMLHttpRequest, method: string, url: string | URL) {
    this.addEventListener('loadend', note(url));
    open.call(this, method, url, true);
  };
  const { sendBeacon } = Navigator.prototype;
  Navigator.prototype.sendBeacon = function (url, data) {
    const isTaken = sendBeacon.call(this, url, data);
    if (isTaken) note(url);
    return isTaken;
  };
  Object.defineProperty(window, Symbol.for('test asked'), { value: { asked, ended } });
}

/** The script, for the pages' HTML. */
export const NOTE_ASKED = `(${noteAsked})();`;

/** What a page has asked for, and what of it has ended as far as it can tell: beacons never do. */
export interface Asked {
  asked: string[];
  ended: string[];
}

/** An expression that gives {@link Asked}. */
export const ASKED = "window[Symbol.for('test asked')] || { asked: [], ended: [] }";

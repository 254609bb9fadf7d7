/** What an attempt was made with; some can be stopped. */
export type SentRequest = (HTMLImageElement | XMLHttpRequest) & { abort?(): void };

/** Hands a hit to the network. An answer may still come after a failure that was only a time-out. May throw. */
export type Attempt = (
  requestUrl: string,
  delivered: () => void,
  failed: () => void,
) => SentRequest;

/** Says whether the browser took it: there is no answer to wait for. Never throws. */
export function sendBeacon(requestUrl: string): boolean {
  try {
    return navigator.sendBeacon(requestUrl);
  } catch {
    return false;
  }
}

/** For a page that goes away, when the browser takes no beacon. Says whether the browser took it. Never throws. */
export function sendKeepalive(requestUrl: string): boolean {
  try {
    fetch(requestUrl, { keepalive: true, mode: 'no-cors', credentials: 'include' }).catch(() => {});
    return true;
  } catch {
    return false;
  }
}

/** For hits that are too long for a GET. */
export const attemptPost: Attempt = (requestUrl, delivered, failed) => {
  const [url = '', ...query] = requestUrl.split('?');
  const request = new XMLHttpRequest();
  request.onload = () => (request.status === 200 ? delivered() : failed());
  request.onerror = request.onabort = failed;
  request.open('POST', url);
  request.withCredentials = true;
  request.setRequestHeader('Content-Type', 'application/x-www-form-urlencoded');
  request.send(query.join('?'));
  return request;
};

export const attemptImage: Attempt = (requestUrl, delivered, failed) => {
  const image = new Image();
  image.onload = delivered;
  image.onerror = failed;
  image.src = requestUrl;
  return image;
};

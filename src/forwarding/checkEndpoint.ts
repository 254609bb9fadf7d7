/** Why nothing can be forwarded to an address. */
export type EndpointProblem = 'invalid' | 'insecure' | 'with a password';

/** `https`, or `http` to this machine itself, which browsers take for secure: https://w3c.github.io/webappsec-secure-contexts/#is-origin-trustworthy */
const SECURE = /^http(s:|:\/\/(localhost|127(\.\d+){3}|\[::1])[:/])/;

/** What keeps an address from being an endpoint; `undefined` for one that is. Data elements are resolved before. */
export function checkEndpoint(endpoint: unknown): EndpointProblem | undefined {
  try {
    // What is relative throws: to `fetch` an empty address would be the page itself.
    const { href, username, password } = new URL(endpoint as string);
    if (typeof endpoint === 'string')
      // `fetch` refuses a password: https://fetch.spec.whatwg.org/#dom-request
      return username || password ? 'with a password' : SECURE.test(href) ? undefined : 'insecure';
  } catch (_) {
    // Said below.
  }
  return 'invalid';
}

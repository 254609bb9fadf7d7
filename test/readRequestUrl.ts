import { PARSED, parseRequestUrl } from '../src/hits/parseRequestUrl';

/** What a request URL says, and its values by the names that `hit.get` takes. */
export function readRequestUrl(requestUrl: string) {
  const values = parseRequestUrl(requestUrl);
  return { ...values[PARSED], values };
}

import type { ForwardRequest } from '../../../src/forwarding/createRequest';

/** As a shell reads it back, whatever is in it. */
const quoted = (text: string) => `'${text.replaceAll("'", `'\\''`)}'`;

/** A request as the command that sends it, for a shell such as bash. */
export function curlCommand({ url, headers, body }: ForwardRequest): string {
  return [
    // Otherwise curl makes several addresses of brackets and braces: https://curl.se/docs/manpage.html#-g
    `curl ${/[[\]{}]/.test(url) ? '--globoff ' : ''}${quoted(url)}`,
    ...Object.entries(headers).map(([name, value]) => `--header ${quoted(`${name}: ${value}`)}`),
    // With a body, the method is POST. Raw, since a body may begin with the sign for a file.
    ...(body === undefined ? [] : [`--data-raw ${quoted(body)}`]),
  ].join(' \\\n  ');
}

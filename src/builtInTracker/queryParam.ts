import { decode } from './encode';

/** A parameter of an address, decoded; empty when it is not there. */
export function getQueryParam(name: string, url: unknown, separator = '&'): string {
  const [, query = ''] = /\?([^#]*)/.exec(`${url}`) || [];
  const pair = name && query.split(separator).find((candidate) => candidate.startsWith(`${name}=`));
  return pair ? decode(pair.slice(name.length + 1)) : '';
}

import { decode } from './encode';
import { s } from './s';

/** A parameter of an address, decoded; empty when it is not there. Default: of the page's. */
export const getQueryParam = (name: string, url?: unknown, separator = '&'): string => {
  const [, query = ''] = /\?([^#]*)/.exec(`${url || s.pageURL || location}`) || [];
  const pair = query.split(separator).find((candidate) => candidate.startsWith(`${name}=`));
  return decode(pair?.slice(name.length + 1));
};

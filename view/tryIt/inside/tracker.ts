import type { Hit } from '../../../src/contract/hit';
import { TRACKING_METHODS } from '../../../src/contract/tracker';
import { isCleared } from '../../../src/variables/isCleared';
import type { Effect } from '../notes';
import { describeValue } from './describeValue';
import type { Report } from './recorder';

type Members = Record<string, unknown>;

const REGISTER = ['registerPostTrackCallback', 'registerPreTrackCallback'];

/** Reports a call by name and arguments. Without an effect it is a tracking call, refused or not by the time at which it is made. */
export type Tracked = (name: string, args: readonly unknown[], effect?: Effect) => void;

export function createTracked(report: Report, isNow: () => boolean): Tracked {
  return (name, args, effect = isNow() ? 'refused' : 'sent') =>
    report({ kind: 'tracking', call: `${name}(${args.map(describeArgument).join(', ')})`, effect });
}

const describeArgument = (value: unknown) =>
  typeof value === 'string' ? JSON.stringify(value) : describeValue(value);

/** A tracker as it is after the hit: it still has the hit's variables, link data is reset. It sends nothing. */
export function createTracker(hit: Hit, tracked: Tracked): Members {
  const { hostname } = new URL(hit.requestUrl);
  const variables = Object.entries(hit.variables).filter(([name]) => !name.startsWith('link'));
  const s: Members = {
    account: hit.reportSuites.join(','),
    trackingServer: hostname,
    trackingServerSecure: hostname,
    charSet: 'UTF-8',
    linkTrackVars: 'None',
    linkTrackEvents: 'None',
    ...Object.fromEntries(variables),
    contextData: { ...hit.contextData },
  };
  const methods: Members = {
    clearVars() {
      for (const name of Object.keys(s)) if (isCleared(name)) s[name] = '';
    },
    Util: {
      getQueryParam: (name: string, url: string = hit.variables['pageURL'] ?? '') =>
        new URLSearchParams(url.split('?')[1]).get(name) ?? '',
      cookieRead: () => '',
      cookieWrite: () => false,
    },
  };
  for (const name of TRACKING_METHODS)
    methods[name] = (...args: unknown[]) => tracked(`s.${name}`, args);
  for (const name of REGISTER) {
    methods[name] = (...args: unknown[]) => tracked(`s.${name}`, args, 'registered');
  }
  for (const [name, value] of Object.entries(methods)) {
    Object.defineProperty(s, name, { value, writable: true, configurable: true });
  }
  return s;
}

/** The Web SDK's command function: it answers as if the event had been sent. Only that of the hit is kept from sending by the extension. */
export function createInstance(name: string, ofHit: boolean, tracked: Tracked): unknown {
  return (...args: unknown[]) => {
    const [command] = args;
    if (command === 'sendEvent') tracked(name, args, ofHit ? undefined : 'sent');
    return Promise.resolve(command === 'getIdentity' ? { identity: { ECID: '12345' } } : {});
  };
}

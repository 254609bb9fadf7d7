import { appliesTo, namesOf } from '../../src/hits/appliesTo';
import { isWebSdkName } from '../domain/trackers/trackers';
import type { SampleHit } from './notes';
import { type PasteProblem, readPastedRequest } from './pastedRequest';

export const SAMPLES = [
  'page',
  'purchase',
  'custom',
  'download',
  'exit',
  'webSdk',
  'pasted',
] as const;
export type Sample = (typeof SAMPLES)[number];

/** A query of AppMeasurement's kind: flat parameters, then context data in its block. */
function requestUrl(parameters: Record<string, string>, context: Record<string, string>): string {
  const write = (entries: Record<string, string>) =>
    Object.entries(entries)
      .map(([key, value]) => `&${key}=${encodeURIComponent(value)}`)
      .join('');
  const [start, rest] = [{ ndh: '1', pf: '1', ce: 'UTF-8' }, parameters];
  return (
    'https://metrics.example.com/b/ss/examplersid/1/JS-2.27.0/s4711000815' +
    `?AQB=1${write(start)}&c.${write(context)}&.c${write(rest)}&AQE=1`
  );
}

const PAGE = {
  pageName: 'shop:espresso cups',
  g: 'https://www.example.com/shop/cups?utm_source=mail',
  r: 'https://www.example.com/',
  cc: 'EUR',
  ch: 'shop',
  server: 'www.example.com',
};

const MADE: Record<Exclude<Sample, 'pasted' | 'webSdk'>, string> = {
  page: requestUrl(
    {
      ...PAGE,
      v0: 'mail:spring',
      events: 'event1',
      c1: 'shop',
      c2: 'cups',
      v1: 'shop',
      v5: 'gold',
      l1: 'new,blue',
    },
    { 'page.type': 'category', 'user.loggedIn': 'true' },
  ),
  purchase: requestUrl(
    {
      ...PAGE,
      pageName: 'shop:thank you',
      g: 'https://www.example.com/shop/thank-you',
      purchaseID: 'O-1042',
      xact: 'O-1042',
      events: 'purchase,event12=4.90',
      products: 'Cups;Espresso cup;2;39.80;event12=4.90;eVar7=blue,Coffee;Coffee 1 kg;1;24.90',
      c1: 'shop',
      v1: 'shop',
      v5: 'gold',
    },
    { 'page.type': 'confirmation', 'order.payment': 'card' },
  ),
  custom: requestUrl(
    { ...PAGE, events: 'event3', v5: 'gold', pe: 'lnk_o', pev2: 'Add to wish list' },
    { 'page.type': 'category' },
  ),
  download: requestUrl(
    {
      ...PAGE,
      v5: 'gold',
      pe: 'lnk_d',
      pev1: 'https://www.example.com/files/catalogue.pdf',
      pev2: 'Catalogue',
    },
    {},
  ),
  exit: requestUrl(
    { ...PAGE, v5: 'gold', pe: 'lnk_e', pev1: 'https://partner.example/offers', pev2: 'Partner' },
    {},
  ),
};

const WEB_SDK: SampleHit = {
  tracker: 'web-sdk:alloy',
  requestUrl:
    'https://edge.adobedc.net/ee/v1/interact?configId=00000000-0000-0000-0000-000000000000&requestId=11111111-1111-1111-1111-111111111111',
  event: {
    xdm: {
      eventType: 'commerce.purchases',
      web: {
        webPageDetails: { name: 'shop:thank you', URL: 'https://www.example.com/shop/thank-you' },
      },
      commerce: {
        purchases: { value: 1 },
        order: { purchaseID: 'O-1042', currencyCode: 'EUR', priceTotal: 64.7 },
      },
      productListItems: [{ name: 'Espresso cup', quantity: 2, priceTotal: 39.8 }],
    },
    data: {
      __adobe: {
        analytics: {
          pageName: 'shop:thank you',
          channel: 'shop',
          eVar5: 'gold',
          contextData: { 'page.type': 'confirmation' },
        },
      },
    },
  },
};

/** The hit of a sample, from a tracker that the callback is for where there is one; for a pasted one, perhaps what is wrong with it. */
export function sampleHit(
  sample: Sample,
  pasted: string,
  trackers: readonly string[],
): SampleHit | PasteProblem {
  const made =
    sample === 'pasted'
      ? readPastedRequest(pasted)
      : sample === 'webSdk'
        ? WEB_SDK
        : { tracker: 'adobe-analytics', requestUrl: MADE[sample] };
  if (typeof made === 'string') return made;
  const own = trackers.find((name) => isWebSdkName(name) === (made.event !== undefined));
  return own === undefined || own === 'web-sdk' ? made : { ...made, tracker: own };
}

/** Whether a callback that is narrowed in this way runs for a hit, whose type is empty where nobody knows it. */
export const runsFor = (
  { tracker }: SampleHit,
  type: string,
  trackers: readonly string[],
  hitTypes: readonly string[],
): boolean =>
  appliesTo({ trackers, hitTypes: type === '' ? [] : hitTypes }, namesOf(tracker), { type });

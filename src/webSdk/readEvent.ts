import type { HitType } from '../contract/hit';
import { type Tree, valueAt } from './tree';

type Texts = Record<string, string>;

/** What an event says to Analytics. The maps have no prototype: no key is taken for one of an object's own. */
export interface ReadEvent {
  type: HitType;
  variables: Readonly<Texts>;
  contextData: Readonly<Texts>;
  /** Both by the names that `hit.get` takes. */
  values: Readonly<Texts>;
}

/**
 * Variables with their shorthand in the Analytics data object and their XDM path, and events of Analytics with their name under
 * `xdm.commerce`. Sources: Adobe's tables "Data object variable mapping" and "XDM object variable mapping". Strings, because objects would weigh more.
 */
const VARIABLES = `\
linkType,pe,web.webInteraction.type
linkName,pev2,web.webInteraction.name
linkURL,pev1,web.webInteraction.URL
pageName,,web.webPageDetails.name
pageURL,g,web.webPageDetails.URL
server,,web.webPageDetails.server
channel,ch,web.webPageDetails.siteSection
referrer,,web.webReferrer.URL
campaign,v0,marketing.trackingCode
currencyCode,cc,commerce.order.currencyCode
purchaseID,,commerce.order.purchaseID
transactionID,xact,commerce.order.payments.0.transactionID
zip,,placeContext.geo.postalCode
state,,placeContext.geo.stateProvince
latitude,lat,placeContext.geo._schema.latitude
longitude,lon,placeContext.geo._schema.longitude
colorDepth,c,device.colorDepth
connectionType,ct,environment.connectionType
browserWidth,bw,environment.browserDetails.viewportWidth
browserHeight,bh,environment.browserDetails.viewportHeight
cookiesEnabled,k,environment.browserDetails.cookiesEnabled
javaEnabled,v,environment.browserDetails.javaEnabled
resolution,s,`;
const EVENTS =
  'purchase,purchases prodView,productViews scOpen,productListOpens scAdd,productListAdds scRemove,productListRemovals scView,productListViews scCheckout,checkouts';
const FAMILIES: Texts = { c: 'prop', v: 'eVar', l: 'list' };
const TYPES: Record<string, HitType> = { d: 'download', e: 'exit' };

const entries = (value: unknown) => Object.entries(Object(value) as Tree);
const list = (value: unknown) => [value ?? []].flat() as unknown[];
const ANALYTICS = '_experience.analytics';
const DIMENSIONS = `${ANALYTICS}.customDimensions`;

/** Custom events with their values and ids, of the whole event or of a product. */
const customEvents = (tree: unknown) =>
  entries(valueAt(tree, ANALYTICS)).flatMap(([key, group]) =>
    /^event\d/.test(key) ? entries(group) : [],
  );

/** One event as `s.events` has it. */
const writeEvent = (name: string, event: unknown) => {
  const { value, id } = Object(event) as Tree;
  return value || id ? name + (value && value !== 1 ? `=${value}` : '') + (id ? `:${id}` : '') : [];
};

/** One product as `s.products` has it. */
const writeProduct = (product: unknown) => {
  const { lineItemId, productCategories, SKU, name, quantity, priceTotal } = Object(
    product,
  ) as Tree;
  const pairs = (all: readonly (readonly [string, unknown])[]) =>
    all.map((pair) => pair.join('=')).join('|');
  return [
    lineItemId ?? valueAt(productCategories, '0.categoryID'),
    SKU ?? name,
    quantity,
    priceTotal,
    pairs(customEvents(product).map(([event, given]) => [event, valueAt(given, 'value')])),
    pairs(entries(valueAt(product, `${DIMENSIONS}.eVars`))),
  ]
    .join(';')
    .replace(/;+$/, '');
};

/** Reads an event as Analytics does: the data object first, and XDM for what it lacks. Never throws: what is misshapen is left out. */
export function readEvent({ xdm, data }: Tree): ReadEvent {
  const variables = { __proto__: null } as unknown as Texts;
  const contextData = { __proto__: null } as unknown as Texts;
  const values = { __proto__: null } as unknown as Texts;
  let type: HitType = 'event';
  const put = (name: string, value: unknown) => {
    const text = `${value ?? ''}`;
    if (text && !(name in variables)) variables[name] = values[name] = text;
  };
  const flatten = (tree: unknown, prefix: string) => {
    for (const [key, value] of entries(tree)) {
      if (Object(value) === value) flatten(value, `${prefix}${key}.`);
      else values[`contextData.${prefix}${key}`] = contextData[prefix + key] = `${value}`;
    }
  };
  try {
    const table = VARIABLES.split('\n').map((row) => row.split(',') as [string, string, string]);
    const { contextData: context, ...given } = Object(valueAt(data, '__adobe.analytics')) as Tree;
    flatten(context, '');
    for (const [key, value] of entries(given)) {
      const row = table.find(([, shorthand]) => shorthand === key);
      put(
        row ? row[0] : key.replace(/^[cvl](?=\d+$)/, (letter) => FAMILIES[letter] as string),
        value,
      );
    }
    const hasPageURL = variables['pageURL'];

    for (const [name, , path] of table) put(name, valueAt(xdm, path));
    if (valueAt(xdm, 'web.webPageDetails.isErrorPage')) put('pageType', 'errorPage');
    for (const [, group] of entries(valueAt(xdm, DIMENSIONS))) {
      for (const [name, value] of entries(group)) {
        const { values: several, list: items, delimiter = ',' } = Object(value) as Tree;
        const texts = items ? list(items).map((item) => valueAt(item, 'value')) : several;
        put(name, texts ? list(texts).join(delimiter as string) : value);
      }
    }
    const products = list(valueAt(xdm, 'productListItems'));
    put('products', products.map(writeProduct));
    const events = EVENTS.split(' ').flatMap((pair) => {
      const [name, key] = pair.split(',') as [string, string];
      return writeEvent(name, valueAt(xdm, `commerce.${key}`));
    });
    for (const [name, event] of customEvents(xdm))
      events.push(...(list(writeEvent(name, event)) as string[]));
    for (const product of products) for (const [name] of customEvents(product)) events.push(name);
    put('events', [...new Set(events)]);
    const width = valueAt(xdm, 'device.screenWidth');
    if (width) put('resolution', `${width}x${valueAt(xdm, 'device.screenHeight')}`);

    const linkType = variables['linkType'];
    const eventType = `${valueAt(xdm, 'eventType')}`;
    if (linkType) {
      const letter = linkType.replace('lnk_', '').charAt(0);
      variables['linkType'] = values['linkType'] = letter;
      type = TYPES[letter] ?? 'custom';
    } else if (/\.linkClicks$/i.test(eventType)) type = 'custom';
    else if (
      !/^decisioning/.test(eventType) &&
      (/\.pageViews$/i.test(eventType) ||
        valueAt(xdm, 'web.webPageDetails.pageViews.value') ||
        variables['pageName'] ||
        hasPageURL)
    )
      type = 'page';
  } catch {
    // The rest stays unread.
  }
  return { type, variables, contextData, values };
}

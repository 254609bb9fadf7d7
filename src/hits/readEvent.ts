import type { HitType } from '../contract/hit';
import { BY_LETTER, XDM } from '../variables/packed';
import { entries, isTree, list, type Tree, valueAt, writeText } from './tree';
import { writeEvents, writeProducts } from './writeLists';

type Texts = Record<string, string>;

/** What an event says to Analytics. The maps have no prototype: no key is taken for one of an object's own. */
export interface ReadEvent {
  type: HitType;
  variables: Readonly<Texts>;
  contextData: Readonly<Texts>;
}

const TYPES: Record<string, HitType> = { d: 'download', e: 'exit' };

const createMap = () => ({ __proto__: null }) as unknown as Texts;

/** Reads an event as Analytics does: the data object first, and XDM for what it lacks. Never throws: what is misshapen is left out. */
export function readEvent({ xdm, data }: Tree): ReadEvent {
  const variables = createMap();
  const contextData = createMap();
  let type: HitType = 'event';
  const put = (name: string, value: unknown) => {
    const text = writeText(value);
    if (text) variables[name] ||= text;
  };
  const flatten = (tree: unknown, prefix: string) => {
    for (const [key, value] of isTree(tree) ? entries(tree) : []) {
      if (isTree(value)) flatten(value, `${prefix + key}.`);
      // What has no value is not sent.
      else if (value != null) contextData[prefix + key] = `${value}`;
    }
  };
  try {
    const { contextData: context, ...given } = Object(valueAt(data, '__adobe.analytics')) as Record<
      string,
      unknown
    >;
    flatten(context, '');
    const isPage = given['pageURL'] || given['g'];
    const isLink = given['linkType'] || given['pe'];
    for (const row of XDM.split('\n')) {
      const [name, shorthand, path] = row.split(',') as [string, string, string];
      put(name, given[name] ?? given[shorthand] ?? valueAt(xdm, path));
      delete given[shorthand];
    }
    for (const key in given)
      put(
        // Adobe's table has no short form of hierarchies.
        key.replace(/^[cvl](?=\d+$)/, (letter) => BY_LETTER[letter] as string),
        given[key],
      );
    for (const [, group] of entries(valueAt(xdm, '_experience.analytics.customDimensions'))) {
      for (const [name, value] of entries(group)) {
        const { values: texts, list: items, delimiter } = Object(value) as Tree;
        const several = texts ?? (items && list(items).map((item) => valueAt(item, 'value')));
        put(
          name,
          several
            ? list(several)
                .map(writeText)
                .join(writeText(delimiter) || ',')
            : value,
        );
      }
    }
    put('products', writeProducts(valueAt(xdm, 'productListItems')));
    put('events', writeEvents(xdm));
    const [width, height] = ['Width', 'Height'].map((side) => valueAt(xdm, `device.screen${side}`));
    if (width && height) put('resolution', `${width}x${height}`);
    if (valueAt(xdm, 'web.webPageDetails.isErrorPage')) put('pageType', 'errorPage');

    const link = variables['linkType'];
    const eventType = `${valueAt(xdm, 'eventType')}`;
    const isClick = /linkClicks$/i.test(eventType);
    const isPageView =
      /pageViews$/i.test(eventType) ||
      (!isClick &&
        (valueAt(xdm, 'web.webPageDetails.pageViews.value') ||
          // The Web SDK adds the click before to each event with a page name, with the Activity Map's context data.
          (variables['pageName'] && contextData['a.activitymap.page'])));
    const letter = link?.replace('lnk_', '').charAt(0);
    if (letter) variables['linkType'] = letter;
    // With grouped events, a page view carries the click that led to the page. The data object wins over XDM.
    if (letter && (isLink || !isPageView)) type = TYPES[letter] ?? 'custom';
    else if (isClick) type = 'custom';
    else if (!/^decisioning/.test(eventType) && (isPage || isPageView || variables['pageName']))
      type = 'page';
  } catch {
    // The rest stays unread.
  }
  return { type, variables, contextData };
}

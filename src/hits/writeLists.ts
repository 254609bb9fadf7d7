import { entries, list, type Tree, valueAt } from './tree';

/** Events of Analytics with their name under `xdm.commerce`. */
const EVENTS =
  'purchase,purchases prodView,productViews scOpen,productListOpens scAdd,productListAdds scRemove,productListRemovals scView,productListViews scCheckout,checkouts';

/** Custom events by name, with their value and id. */
const customEvents = (tree: unknown) =>
  entries(valueAt(tree, '_experience.analytics')).flatMap(([group, events]) =>
    /^event/.test(group) ? entries(events) : [],
  );

/** `products` of `xdm.productListItems`. */
export const writeProducts = (items: unknown): unknown =>
  list(items).map((item) => {
    const { lineItemId, productCategories, SKU, name, quantity, priceTotal } = Object(item) as Tree;
    return [
      lineItemId ?? valueAt(productCategories, '0.categoryID'),
      SKU ?? name,
      quantity,
      priceTotal,
      customEvents(item)
        .map(([event, given]) => `${event}=${valueAt(given, 'value') ?? ''}`)
        .join('|'),
      entries(valueAt(item, '_experience.analytics.customDimensions.eVars'))
        .filter(([, value]) => value != null)
        .map((pair) => pair.join('='))
        .join('|'),
    ]
      .join(';')
      .replace(/;+$/, '');
  });

/** `events` of the whole event, and the names of those that products have. */
export function writeEvents(xdm: unknown): unknown {
  const events = EVENTS.split(' ').map((row) => {
    const [name, path] = row.split(',');
    return [name, valueAt(xdm, `commerce.${path}`)];
  });
  const written = [...events, ...customEvents(xdm)].map(([name, event]) => {
    const { value, id } = Object(event) as Tree;
    return (
      (value || id) && `${name}${value && value !== 1 ? `=${value}` : ''}${id ? `:${id}` : ''}`
    );
  });
  const ofProducts = list(valueAt(xdm, 'productListItems')).flatMap((item) =>
    customEvents(item).map(([name]) => name),
  );
  return [...new Set([...written, ...ofProducts])].filter(Boolean);
}

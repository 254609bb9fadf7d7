// A small single-page app with the tracking calls that such an app makes.
import { byId, element } from './dom.js';

const PRODUCTS = {
  mug: { name: 'Blue mug', price: 12, color: '#4f7fc4' },
  teapot: { name: 'Teapot', price: 34, color: '#c4704f' },
  bowl: { name: 'Rice bowl', price: 9, color: '#5b9a6b' },
};

/** @param {ReturnType<import('./trackers.js').createTrackers>} trackers */
export function createShop(trackers) {
  /** @type {string[]} */
  let cart = [];
  let purchases = 0;

  const productList = (event) =>
    cart.map((id) => `;${PRODUCTS[id].name};1;${event ? PRODUCTS[id].price : ''}`).join(',');

  const trackPage = (pageName, variables) =>
    trackers.use((s) => {
      Object.assign(s, { pageName, channel: 'shop', ...variables });
      s.t();
    });

  const trackLink = (type, name, overrides) =>
    trackers.use((s) => {
      s.tl(true, type, name, overrides);
    });

  const picture = ({ color }) => element('span', { class: 'ware', style: `--ware: ${color}` });
  const link = (route, ...content) => element('a', { href: `#/${route}` }, ...content);
  const linkHit = (type, name, href) =>
    element(
      'a',
      {
        href,
        onclick: (event) => {
          // The demo reports the link and stays where it is.
          event.preventDefault();
          trackLink(type, name, { linkURL: new URL(href, location.href).href });
        },
      },
      name,
    );

  const addToCart = (id) => {
    cart.push(id);
    trackLink('o', 'Add to cart', {
      linkTrackVars: 'events,products',
      linkTrackEvents: 'scAdd',
      events: 'scAdd',
      products: `;${PRODUCTS[id].name}`,
    });
    showCart();
  };

  const views = {
    home: () => ({
      title: 'Home',
      variables: { prop1: 'home' },
      content: [
        element('p', {}, 'Handmade tableware, thrown and glazed in one small workshop.'),
        element('p', {}, link('list', 'See all pieces')),
        element(
          'p',
          { class: 'links' },
          linkHit('d', 'Size guide (PDF)', '/size-guide.pdf'),
          ' · ',
          linkHit('e', 'Our potter’s site', 'https://potter.example/'),
        ),
      ],
    }),
    list: () => ({
      title: 'All pieces',
      variables: { prop1: 'list', events: 'event1' },
      content: [
        element(
          'ul',
          { class: 'pieces' },
          ...Object.entries(PRODUCTS).map(([id, product]) =>
            element(
              'li',
              {},
              link(`product/${id}`, picture(product), product.name),
              ` €${product.price}`,
            ),
          ),
        ),
      ],
    }),
    product: (id) => {
      const product = PRODUCTS[id];
      return {
        title: product.name,
        variables: {
          prop1: 'product',
          eVar1: product.name,
          events: 'prodView',
          products: `;${product.name}`,
        },
        content: [
          element('p', { class: 'piece' }, picture(product), `€${product.price}, ready to ship.`),
          element('button', { type: 'button', onclick: () => addToCart(id) }, 'Add to cart'),
        ],
      };
    },
    checkout: () => ({
      title: 'Checkout',
      variables: {
        prop1: 'checkout',
        ...(cart.length && { events: 'scCheckout', products: productList() }),
      },
      content: cart.length
        ? [
            element('ul', {}, ...cart.map((id) => element('li', {}, PRODUCTS[id].name))),
            element('button', { type: 'button', onclick: () => go('thanks') }, 'Buy'),
          ]
        : [element('p', {}, 'Your cart is empty.')],
    }),
    thanks: () => {
      const variables = { prop1: 'thanks' };
      if (cart.length) {
        purchases += 1;
        Object.assign(variables, {
          events: 'purchase',
          purchaseID: `order-${purchases}`,
          products: productList(true),
        });
        cart = [];
      }
      return {
        title: 'Thank you',
        variables,
        content: [element('p', {}, 'Your order is on its way.')],
      };
    },
  };

  const showCart = () => {
    byId('cart-count').textContent = String(cart.length);
  };

  const show = () => {
    const [name, id] = location.hash.replace(/^#\//, '').split('/');
    const known =
      Object.hasOwn(views, name) && (name !== 'product' || Object.hasOwn(PRODUCTS, id ?? ''));
    const { title, variables, content } = known ? views[name](id) : views.home();
    byId('shop-address').textContent =
      `shop.example/${known ? [name, id].filter(Boolean).join('/') : ''}`;
    byId('shop-title').textContent = title;
    byId('shop-content').replaceChildren(...content);
    showCart();
    trackPage(title, variables);
  };

  /** Opens a page of the shop, anew when it is open already. @param {string} route */
  const go = (route) => {
    if (location.hash === `#/${route}`) show();
    else location.hash = `#/${route}`;
  };

  /** Sets a variable for the next hit and sends none. @param {string} coupon */
  const applyCoupon = (coupon) =>
    trackers.use((s) => {
      s.eVar3 = coupon;
    });

  byId('coupon-form').addEventListener('submit', (event) => {
    event.preventDefault();
    applyCoupon(byId('coupon').value.trim());
  });
  addEventListener('hashchange', show);

  return {
    start: show,
    go,
    applyCoupon,
    /** @param {string} id */
    buy(id) {
      cart.push(id);
      go('thanks');
    },
    download: () =>
      trackLink('d', 'Size guide (PDF)', {
        linkURL: new URL('/size-guide.pdf', location.href).href,
      }),
    /** Calls `s.t()`, and stops it: what a page does that decides late. */
    abort: () =>
      trackers.use((s) => {
        s.abort = true;
        s.t();
      }),
    exit: () => trackLink('e', 'Our potter’s site', { linkURL: 'https://potter.example/' }),
  };
}

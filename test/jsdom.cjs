// What React Aria asks of a browser and jsdom does not have.
const escapeSelector = (/** @type {unknown} */ text) =>
  String(text).replace(/[^\w-]/g, (character) => `\\${character}`);
Reflect.set(globalThis, 'CSS', Object.assign({ escape: escapeSelector }, globalThis.CSS));
// jsdom lays nothing out, and its screen has no width: Spectrum would take it for a phone's, and put nothing into a list.
const SIZES = { clientWidth: 400, clientHeight: 400, scrollHeight: 40 };
Object.defineProperty(globalThis.screen, 'width', { value: 1920 });
for (const [name, size] of Object.entries(SIZES))
  Object.defineProperty(globalThis.HTMLElement.prototype, name, { get: () => size });

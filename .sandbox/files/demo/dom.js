/**
 * Makes an element. Values only ever become text or attributes, never markup.
 *
 * @param {string} tag
 * @param {Record<string, unknown>} [properties] `class`, `on…` listeners, attributes; null, undefined and false leave one out
 * @param {...(Node | string | null | undefined | false)} children
 */
export function element(tag, properties = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (value === null || value === undefined || value === false) continue;
    if (name.startsWith('on')) made.addEventListener(name.slice(2), value);
    else made.setAttribute(name, value === true ? '' : String(value));
  }
  made.append(...children.filter((child) => child || child === ''));
  return made;
}

/** @param {string} id @returns {HTMLElement} */
export const byId = (id) => document.getElementById(id);

/** Milliseconds for people: "14 ms", "0.2 ms", "3.0 s". @param {number} milliseconds */
export function duration(milliseconds) {
  if (milliseconds < 0.05) return '< 0.1 ms';
  if (milliseconds < 10) return `${milliseconds.toFixed(1)} ms`;
  if (milliseconds < 1000) return `${Math.round(milliseconds)} ms`;
  return `${(milliseconds / 1000).toFixed(1)} s`;
}

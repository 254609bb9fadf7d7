export type Child = Node | string | false | undefined;
type Attributes = Readonly<Record<string, string | boolean | undefined | ((event: Event) => void)>>;

/** Makes an element. Texts become text nodes, whatever is in them; functions listen to the event that `on…` names. */
export function el<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener(key.slice(2), value);
    else if (value !== undefined && value !== false)
      element.setAttribute(key, value === true ? '' : value);
  }
  append(element, children);
  return element;
}

export function append(element: Element, children: readonly Child[]): void {
  for (const child of children) if (child) element.append(child);
}

/** Longer values are folded. */
const SHORT = 200;

/** A value of the page: text that can't reach beyond its own place, in whatever direction it is written. */
export function showValue(text: string): HTMLElement {
  return text.length > SHORT ? fold(text) : el('bdi', { class: 'value' }, text || '""');
}

/** A text of which only the beginning is shown at first. */
export const fold = (text: string): HTMLElement =>
  el(
    'details',
    { class: 'long' },
    el('summary', {}, el('bdi', {}, text.slice(0, SHORT / 2)), `… ${text.length}`),
    el('bdi', { class: 'value' }, text),
  );

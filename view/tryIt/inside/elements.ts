import { fire, request } from './network';
import type { World } from './world';

/** What loads something as soon as it has an address, or only once it is put into the page. */
const LOADS_AT_ONCE = /^(img|audio|video|embed)$/i;
const LOADS_IN_PAGE = /^(script|iframe|link)$/i;

export interface StandInElement extends EventTarget {
  appendChild<Child>(child: Child): Child;
}

export interface Elements {
  create(tag: string): StandInElement;
  Image: new () => StandInElement;
}

/** Stand-ins for elements: they hold what they are given, and report what they would load. */
export function createElements(world: World): Elements {
  class Element extends EventTarget {
    readonly tagName: string;
    readonly children: unknown[] = [];
    readonly style: Record<string, unknown> = {};
    readonly dataset: Record<string, unknown> = {};
    readonly attributes: Record<string, string> = {};
    readonly #classes = new Set<string>();
    readonly classList = {
      add: (...names: string[]) => names.forEach((name) => void this.#classes.add(name)),
      remove: (...names: string[]) => names.forEach((name) => void this.#classes.delete(name)),
      contains: (name: string) => this.#classes.has(name),
    };
    parentNode: Element | null = null;
    textContent = '';
    innerHTML = '';
    #address = '';

    constructor(tag: string) {
      super();
      this.tagName = tag.toUpperCase();
    }
    get src() {
      return this.#address;
    }
    set src(address: unknown) {
      this.#address = String(address);
      if (LOADS_AT_ONCE.test(this.tagName)) this.#load();
    }
    get href() {
      return this.#address;
    }
    set href(address: unknown) {
      this.#address = String(address);
    }
    setAttribute(name: string, value: unknown) {
      this.attributes[name] = String(value);
      if (name === 'src') this.src = value;
      if (name === 'href') this.href = value;
    }
    getAttribute(name: string) {
      return this.attributes[name] ?? null;
    }
    removeAttribute(name: string) {
      delete this.attributes[name];
    }
    appendChild<Child>(child: Child): Child {
      this.children.push(child);
      if (child instanceof Element) {
        child.parentNode = this;
        if (LOADS_IN_PAGE.test(child.tagName) && child.#address) child.#load();
      }
      return child;
    }
    append(...children: unknown[]) {
      for (const child of children) this.appendChild(child);
    }
    prepend(...children: unknown[]) {
      this.append(...children);
    }
    insertBefore<Child>(child: Child): Child {
      return this.appendChild(child);
    }
    removeChild<Child>(child: Child): Child {
      this.children.splice(0, this.children.length, ...this.children.filter((c) => c !== child));
      return child;
    }
    remove() {
      this.parentNode?.removeChild(this);
    }
    #load() {
      request(world, `GET (${this.tagName.toLowerCase()})`, this.#address);
      world.later(() => fire(this, 'load'));
    }
  }
  class Image extends Element {
    constructor() {
      super('img');
    }
  }
  return { create: (tag) => new Element(String(tag)), Image };
}

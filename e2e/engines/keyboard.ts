import type { EnginePage } from './engine';
import { until } from './until';

/** Page script: `nameOf(element)`, what an element is called, as far as the tests of the keyboard need it. */
export const NAME_OF = `window.nameOf = (element) => {
  if (!element) return '';
  const root = element.getRootNode();
  const labels = (element.getAttribute('aria-labelledby') || '').split(' ').map((id) => root.getElementById(id)?.textContent || '');
  const ownLabels = [...(element.labels || [])].map(({ textContent }) => textContent);
  return (element.getAttribute('aria-label') || ownLabels.join(' ') || labels.join(' ').trim() || element.textContent || '').trim();
};`;

/** The most elements that a test walks over. */
const MOST = 150;

/** How often to look whether a key led out of nowhere, before it is pressed again. */
const LOOKS = 50;

/** Goes through a page by the keyboard alone. */
export interface Keyboard {
  press(...keys: string[]): Promise<void>;
  type(text: string): Promise<void>;
  /** What has the focus is called. */
  focused(): Promise<string>;
  /** Waits until what has the focus is called so. */
  reaches(name: RegExp): Promise<void>;
  /** Presses Tab, or another key that leads on, until what has the focus is called so; not once where it is there. */
  goTo(name: RegExp, key?: string): Promise<void>;
}

/** @param active page script that gives the element that has the focus; the page needs {@link NAME_OF} */
export function keyboardOf(page: EnginePage, active: string): Keyboard {
  const focused = () => page.evaluate<string>(`nameOf(${active})`);
  return {
    focused,
    type: (text) => page.type(text),
    async press(...keys) {
      for (const key of keys) await page.press(key);
    },
    async reaches(name) {
      await until(
        async () => name.test(await focused()),
        () => `The focus does not get to ${name}.`,
      );
    },
    async goTo(name, key = 'Tab') {
      const seen: string[] = [];
      while (seen.length < MOST) {
        const is = await focused();
        if (name.test(is)) return;
        seen.push(is.slice(0, 40));
        await page.evaluate(`window.focusedBefore = ${active}; 0`);
        await page.press(key);
        let looks = 0;
        await until(
          async () => {
            if (await page.evaluate(`(${active}) !== focusedBefore`)) return true;
            looks++;
            // Firefox may lose the first key for a frame that is just there. Where nothing has the focus, another one passes nothing over.
            if (looks % LOOKS === 0 && (await page.evaluate(`(${active})?.localName === "body"`)))
              await page.press(key);
            return false;
          },
          () => `${key} does not lead on from “${is}”.`,
        );
      }
      throw new Error(`${key} does not lead to ${name}, but to: ${seen.join(' | ')}`);
    },
  };
}

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

/** Goes through a page by the keyboard alone. */
export interface Keyboard {
  /** Presses Tab until what has the focus is called so, or begins so. */
  tabTo(name: string | RegExp): Promise<void>;
  press(...keys: string[]): Promise<void>;
  type(text: string): Promise<void>;
  /** What has the focus is called. */
  focused(): Promise<string>;
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
    async tabTo(name) {
      const seen: string[] = [];
      while (seen.length < MOST) {
        await page.evaluate(`window.focusedBefore = ${active}; 0`);
        await page.press('Tab');
        await until(
          () => page.evaluate(`(${active}) !== focusedBefore`),
          () => `The Tab key does not leave “${seen.at(-1)}”.`,
        );
        const is = await focused();
        if (typeof name === 'string' ? is === name : name.test(is)) return;
        seen.push(is.slice(0, 40));
      }
      throw new Error(`The Tab key does not lead to ${name}, but to: ${seen.join(' | ')}`);
    },
  };
}

import type { Frame } from 'playwright-core';

/** In the page, once its script was put there. */
declare const axe: typeof import('axe-core');

/** What a view shows or reads out: texts and labels, without code. */
export function shownTexts(frame: Frame): Promise<string[]> {
  return frame.evaluate(() => {
    const texts: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const isCode = node.parentElement?.closest('code, script, style, textarea, .code-frame');
      if (!isCode && node.textContent?.trim()) texts.push(node.textContent.trim());
    }
    for (const name of ['aria-label', 'aria-description', 'title', 'placeholder', 'alt']) {
      for (const element of document.querySelectorAll(`[${name}]`)) {
        texts.push(element.getAttribute(name) ?? '');
      }
    }
    return texts;
  });
}

/** What is wider than its place: cut off, in another's place, or outside the view. */
export function cutOff(frame: Frame): Promise<string[]> {
  return frame.evaluate(() => {
    const wrong: string[] = [];
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth > clientWidth) wrong.push(`the page: ${scrollWidth} of ${clientWidth} pixels`);
    for (const element of document.querySelectorAll<HTMLElement>('#view *')) {
      const hasText = [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
      );
      const isLeftOut = element.closest('.hidden, .code-frame, svg, input, textarea');
      if (!hasText || isLeftOut || element.clientWidth === 0) continue;
      if (element.scrollWidth > element.clientWidth + 1) wrong.push(element.textContent ?? '');
    }
    const cells = [...document.querySelectorAll('.race-cell')].map((cell) =>
      cell.getBoundingClientRect(),
    );
    for (const label of document.querySelectorAll('.race-text')) {
      const { left, right, top, bottom } = label.getBoundingClientRect();
      const isHit = cells.some(
        (cell) => cell.left < right && cell.right > left && cell.top < bottom && cell.bottom > top,
      );
      if (isHit) wrong.push(label.textContent ?? '');
    }
    return wrong;
  });
}

/** What axe-core says of the page's language, of its parts' languages and of its title. */
export async function wrongLanguages(frame: Frame): Promise<string[]> {
  await frame.addScriptTag({ path: require.resolve('axe-core/axe.min.js') });
  return frame.evaluate(async () => {
    const runOnly = ['html-has-lang', 'html-lang-valid', 'valid-lang', 'document-title'];
    const { passes, violations } = await axe.run(document, { runOnly });
    const found = violations.map(({ id }) => id);
    return passes.length === 0 ? [...found, 'nothing was checked'] : found;
  });
}

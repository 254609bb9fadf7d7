import type { ViewSandbox } from './sandbox';

/** Records what the editor reads out, since it takes the words away again soon. Gives the words in their order, once they are there. */
export async function announcements(
  host: ViewSandbox,
): Promise<(index: number) => Promise<string>> {
  await host.view.locator('.cm-announced').evaluate((region) => {
    const said: string[] = [];
    Object.assign(window, { said });
    new MutationObserver((changes) => {
      for (const node of changes.flatMap(({ addedNodes }) => [...addedNodes]))
        if (node.textContent?.trim()) said.push(node.textContent);
    }).observe(region, { childList: true });
  });
  return (index) =>
    host.view.locator('body').evaluate(async (_, wanted) => {
      const { said } = window as unknown as { said: string[] };
      while (said.length <= wanted) await new Promise(requestAnimationFrame);
      return said[wanted] ?? '';
    }, index);
}

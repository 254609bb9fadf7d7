import type { Tab } from './forwardingSite';
import { names, type SiteOfTests } from './withForwardingSite';

/** What holds however a tab goes while it sends. @param how the end of "the only tab …" @param go makes it go */
export function testTabsThatGo(
  { site, open, received, delivered, empty }: SiteOfTests,
  how: string,
  go: (tab: Tab) => Promise<void>,
): void {
  const goWhileSending = async (tab: Tab) => {
    site().partner.setMode('hang');
    await tab.hits(...names(3));
    await received(1);
    site().partner.setMode('ok');
    await go(tab);
  };

  it(`the only tab ${how}: the next visit delivers`, async () => {
    await goWhileSending(await open());
    const next = await open();
    await delivered(...names(3));
    await empty(next);
  });

  it(`the tab that sends ${how}: another one that has never forwarded goes on by itself`, async () => {
    const idle = await open();
    await goWhileSending(await open());
    await delivered(...names(3));
    await empty(idle);
  });
}

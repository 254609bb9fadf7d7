import type { Page } from 'playwright-core';

/** Where the sandbox serves the views, and its own script. */
const VIEWS = /^\/extensionViews\//;
const HOST_SCRIPT = /^\/static\//;
/** How the host's script speaks of a connection whose view is not there any more. */
const LOST = /^renderTimeout$|^destroyed$|Connection destroyed|destroyed connection/;

/**
 * Collects the uncaught errors of the page and of all its frames, as they come. Left out is only what the host's own script says
 * about the connection to a view that it took out of the page itself: that is no error of any view.
 */
export function watchProblems(page: Page): string[] {
  const problems: string[] = [];
  let left = false;
  page.on('framedetached', (frame) => {
    if (VIEWS.test(pathOf(frame.url()))) left = true;
  });
  page.context().on('weberror', (event) => {
    if (event.page() !== page) return;
    const text = String(event.error());
    const ofHost = HOST_SCRIPT.test(pathOf(event.location().url));
    if (!(left && ofHost && LOST.test(text))) problems.push(text);
  });
  return problems;
}

function pathOf(url: string): string {
  return URL.canParse(url) ? new URL(url).pathname : '';
}

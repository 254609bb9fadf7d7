import type { Locator, Page } from 'playwright-core';
import { playwrightPageOf } from '../engines/chromium';
import { CREATE_S, callback, ONE_TRACKER, withCallbacks } from '../runtime/pages';
import type { OpenedPage, OpenOptions, Site } from '../runtime/site';

/** A page with the open inspector. */
export interface InspectedPage extends Omit<OpenedPage, 'page' | 'run'> {
  readonly page: Page;
  readonly inspector: Locator;
  readonly hits: Locator;
  readonly detail: Locator;
  /** Runs page script. */
  run(script: string): Promise<unknown>;
  /** Chooses the hit whose row has this text, newest first. */
  choose(text: string): Promise<void>;
  /** One part of what is shown of the chosen hit. */
  part(name: string): Locator;
}

/** Variables of a page view, as page script. */
export const view = (name: string, more = '') => `s.pageName = '${name}'; ${more}; s.t();`;

/** @param badge the name of what opens it */
export async function openInspector(
  site: Site,
  options: OpenOptions = {},
  badge = /^Open the hit inspector/,
): Promise<InspectedPage> {
  const opened = await site.open({
    tracker: ONE_TRACKER,
    settings: withCallbacks(callback('Note', 'note(hit.get("pageName"));')),
    after: CREATE_S,
    inspector: true,
    ...options,
  });
  const page = playwrightPageOf(opened.page);
  const inspector = page.locator('post-track-inspector');
  await inspector.getByRole('button', { name: badge }).click();
  const detail = inspector.getByRole('region', { name: 'The chosen hit' });
  // The filter's choices are options as well.
  const hits = inspector.locator('[role=listbox] > *');
  return {
    ...opened,
    page,
    inspector,
    hits,
    detail,
    run: (script) => page.evaluate(script),
    choose: (text) => hits.filter({ hasText: text }).first().click(),
    part: (name) => detail.getByRole('region', { name, exact: true }),
  };
}

/** Waits until a part of the page has a text. */
export async function shows(locator: Locator, text: string | RegExp): Promise<void> {
  await locator.filter({ hasText: text }).first().waitFor();
}

import type { InspectorInbox, Page } from '../../page/page';
import { createLog } from '../../platform/createLog';
import { createObserver, type Observer } from './record/createObserver';
import { createInspectorElement, type InspectorElement } from './show/createInspectorElement';
import { forgetPlace } from './show/place';
import { chooseLanguage, createLanguage, type Language } from './texts/language';

/** The inspector while debugging is on. */
interface Running {
  readonly observer: Observer;
  stop(): void;
}

/** Debugging may have been switched off while the file was on its way. Without a storage, the engine can't say. */
function isDebugged({ debugEnabled }: Turbine): boolean {
  try {
    return debugEnabled || !localStorage;
  } catch {
    return true;
  }
}

/** The page's language, English otherwise, or where its file is not to be had. */
async function loadLanguage(page: Page): Promise<Language> {
  const code = chooseLanguage(document.documentElement.lang);
  if (code === 'en') return createLanguage(code);
  try {
    await page.load(`inspector-${code}.js`);
    return createLanguage(code, page.inspectorTexts);
  } catch {
    return createLanguage('en');
  }
}

/**
 * Makes what takes over the inboxes that copies of the library have left, and shows the inspector. To be called again for inboxes that came later. Nothing
 * is thrown into the page.
 */
export function startInspector(page: Page): () => void {
  const followed = new WeakSet<Turbine>();
  let running: Running | undefined;

  function start([turbine]: InspectorInbox): Running {
    let element: InspectorElement | undefined;
    const observer = createObserver(page, turbine, (record) => element?.changed(record));
    const own: Running = {
      observer,
      stop() {
        running = undefined;
        observer.stop();
        element?.remove();
      },
    };
    loadLanguage(page).then((language) => {
      if (running !== own) return;
      element = createInspectorElement(observer, language, () => {
        createLog(turbine.logger)(language.text('found.removed'));
        own.stop();
      });
    });
    if (!followed.has(turbine))
      turbine.onDebugChanged((isOn) => {
        if (isOn || !running) return;
        forgetPlace();
        running.stop();
      });
    followed.add(turbine);
    return own;
  }

  return () => {
    for (const watcher of [...page.watchers]) {
      // Clearing variables has an inbox there, too, with a `push` of its own.
      if (!Array.isArray(watcher) || Object.hasOwn(watcher, 'push')) continue;
      page.watchers.splice(page.watchers.indexOf(watcher), 1);
      const inbox = watcher as unknown as InspectorInbox;
      const [turbine, ...notes] = inbox;
      if (!isDebugged(turbine)) continue;
      const log = createLog(turbine.logger);
      try {
        running ??= start(inbox);
        running.observer.addCopy(turbine);
        for (const note of notes) running.observer.take(note, true);
      } catch (error) {
        log('Hit inspector failed:', error);
      }
    }
  };
}

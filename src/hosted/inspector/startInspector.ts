import { type Inbox, takeOver } from '../../page/inbox';
import type { InspectorRequest, Page } from '../../page/page';
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
 * Takes over what copies of the library have left for the inspector, now and whenever debugging is switched on again, and shows it. Nothing is thrown into
 * the page.
 */
export function startInspector(page: Page, requests: Inbox<InspectorRequest>): void {
  const followed = new WeakSet<Turbine>();
  let running: Running | undefined;

  function start(turbine: Turbine): Running {
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

  function receive([turbine, inbox]: InspectorRequest) {
    const { watchers } = page;
    watchers.splice(watchers.indexOf(inbox), 1);
    if (!isDebugged(turbine)) return;
    const log = createLog(turbine.logger);
    try {
      running ??= start(turbine);
      running.observer.addCopy(turbine);
      for (const note of inbox.splice(0)) running.observer.take(note, true);
    } catch (error) {
      log('Hit inspector failed:', error);
    }
  }

  takeOver(requests, receive).forEach(receive);
}

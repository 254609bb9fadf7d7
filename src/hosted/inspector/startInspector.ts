import { type Inbox, takeOver } from '../../page/inbox';
import type { HitNote } from '../../page/notes';
import type { InspectorRequest, Page } from '../../page/page';
import { createLog, type Log } from '../../platform/createLog';
import { createObserver, type Observer } from './record/createObserver';
import { createInspectorElement, type InspectorElement } from './show/createInspectorElement';
import { forgetPlace } from './show/place';
import { chooseLanguage, createLanguage, type Language } from './texts/language';

/** The inspector while debugging is on. */
interface Running {
  readonly observer: Observer;
  stop(): void;
}

/** Not the engine's own, which says whether debugging is on. */
const PROBE = 'post-track-callback.probe';

/** Debugging may have been switched off while the file was on its way. Without a storage that keeps it, the engine can't say. */
function isDebugged({ debugEnabled }: Turbine): boolean {
  if (debugEnabled) return true;
  try {
    localStorage.setItem(PROBE, PROBE);
    const isKept = localStorage.getItem(PROBE) === PROBE;
    localStorage.removeItem(PROBE);
    return !isKept;
  } catch {
    return true;
  }
}

/** The page's language, or English where that has no file or it is not to be had. Without any, texts are their keys. */
async function loadLanguage(page: Page, log: Log): Promise<Language> {
  for (const code of new Set([chooseLanguage(document.documentElement.lang), 'en'])) {
    const file = `inspector-${code}.js`;
    try {
      await page.load(file);
      return createLanguage(code, page.inspectorTexts);
    } catch (error) {
      log(`${file} is missing:`, error);
    }
  }
  return createLanguage('en');
}

/**
 * Takes over what copies of the library have left for the inspector, now and whenever debugging is switched on again, and shows it. Nothing is thrown into
 * the page.
 */
export function startInspector(page: Page, requests: Inbox<InspectorRequest>): void {
  const followed = new WeakSet<Turbine>();
  /** Each copy has left its own list of what happened to all. */
  const taken = new WeakSet<HitNote>();
  let running: Running | undefined;
  let isRemoved = false;

  const fail = (log: Log) => (error: unknown) => log('Hit inspector failed:', error);

  function start(turbine: Turbine, log: Log): Running {
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
    loadLanguage(page, log)
      .then((language) => {
        if (running !== own) return;
        element = createInspectorElement(observer, language, () => {
          isRemoved = true;
          log(language.text('found.removed'));
          own.stop();
        });
      })
      .catch(fail(log));
    return own;
  }

  /** Debugging is switched on and off by the engine of any copy. */
  function follow(turbine: Turbine) {
    if (followed.has(turbine)) return;
    followed.add(turbine);
    turbine.onDebugChanged((isOn) => {
      if (isOn || !running) return;
      forgetPlace();
      running.stop();
    });
  }

  function receive([turbine, inbox]: InspectorRequest) {
    const { watchers } = page;
    watchers.splice(watchers.indexOf(inbox), 1);
    if (isRemoved || !isDebugged(turbine)) return;
    const log = createLog(turbine.logger);
    try {
      follow(turbine);
      running ??= start(turbine, log);
      running.observer.addCopy(turbine);
      for (const note of inbox.splice(0)) {
        if (!taken.has(note)) running.observer.take(note, true);
        taken.add(note);
      }
    } catch (error) {
      fail(log)(error);
    }
  }

  takeOver(requests, receive).forEach(receive);
}

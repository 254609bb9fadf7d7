import type { Page, WebSdkNote, WebSdkRegistration } from '../page/page';

/** A page that can load hosted files. */
export type LoadingPage = Page & Pick<Required<Page>, 'load'>;

type Hook = (data: unknown) => unknown;
type Monitor = Record<string, Hook | undefined>;

/** What monitors are told, as far as it is read here: no more, since the Web SDK does its work for each hook that there is. */
const HOOKS =
  'onBeforeCommand onCommandResolved onCommandRejected onBeforeNetworkRequest onNetworkResponse onNetworkError';
/** Notes that are kept until the hosted file comes: there may be none to come. */
const KEPT = 1000;

/**
 * Notes what instances of the Web SDK tell their monitors, from the first call on, until the hosted file takes the notes over.
 *
 * Releases from 2.35 on ask only those monitors that were there when an instance was made. So the monitors that are there listen for us
 * as well as one of our own; what several of them are told is one object, and counts once.
 *
 * @returns rejects when the hosted file can't be had
 */
export function noteWebSdk(page: LoadingPage, registration: WebSdkRegistration): Promise<unknown> {
  if (!page.webSdk) {
    const notes: WebSdkNote[] = [];
    page.webSdk = notes;
    const globals = window as unknown as { __alloyMonitors: Monitor[] };
    const found = globals.__alloyMonitors;
    // The Web SDK itself stops at anything else than a list, and nobody can add to a frozen one.
    const monitors =
      Array.isArray(found) && Object.isExtensible(found)
        ? found
        : ([] as Monitor[]).concat(found || []);
    globals.__alloyMonitors = monitors;
    // What can't be written stays as it is.
    Reflect.set(monitors, monitors.length, {});
    for (const entry of monitors) {
      const monitor = Object(entry) as Monitor;
      for (const hook of HOOKS.split(' ')) {
        const original = monitor[hook];
        Reflect.set(monitor, hook, function (this: unknown, data: unknown) {
          if (!notes[KEPT]) notes.push([hook, data, Date.now()]);
          return original && original.call(this, data);
        });
      }
    }
  }
  page.webSdk.push(['listen', registration]);
  return page.load('web-sdk.js');
}

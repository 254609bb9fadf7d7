import { readFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { readFrom, startStaticServer } from '../../scripts/lib/staticServer.cjs';
import type { EnginePage } from '../engines/engine';
import { startHosts } from '../engines/hosts';
import { type Keyboard, keyboardOf, NAME_OF } from '../engines/keyboard';
import { startEngine } from '../engines/startEngine';
import { untilTrue } from '../engines/until';

const VIEWS = path.resolve(__dirname, '../../dist/view');

/** One view in its host, used by the keyboard. The page script of all members runs in the host's page: `view()` is the view's document. */
export interface HostedView extends Keyboard {
  page: EnginePage;
  /** Shows the view once more, with other settings. */
  reopen(settings: unknown): Promise<void>;
  validate(): Promise<boolean>;
  getSettings(): Promise<unknown>;
  /** Waits until the view has this text: written, in a field, or as a choice that is made. */
  shows(text: string): Promise<void>;
  /** Leaves the code editor. */
  leaveEditor(): Promise<void>;
  /** What the view has thrown. */
  errors(): Promise<string[]>;
  close(): Promise<void>;
}

/** The host's side of Adobe's bridge in a page of its own, the same in every engine. It has the views' origin, so that a test can look into them. */
export interface EngineHost {
  open(view: string, settings: unknown, extensionSettings?: unknown): Promise<HostedView>;
  close(): Promise<void>;
}

/** Page script: time limits that are for a user's machine, in milliseconds, are not for a busy one. */
const waitLonger = (...limits: number[]) => `{
  const { setTimeout } = window;
  window.setTimeout = (act, delay, ...list) => setTimeout(act, ${JSON.stringify(limits)}.includes(delay) ? 60000 : delay, ...list);
}`;
/** Texts may take their time. */
const IN_VIEW = `<script>${waitLonger(1000)}
  addEventListener('error', ({ message }) => parent.viewErrors.push(message));
  addEventListener('unhandledrejection', ({ reason }) => parent.viewErrors.push(String(reason)));
</script>`;
const IN_HOST = `${NAME_OF}
  window.viewErrors = [];
  window.view = () => document.querySelector('iframe').contentDocument;
  window.openView = async (name, info) => {
    document.querySelector('iframe')?.remove();
    const iframe = document.createElement('iframe');
    iframe.style.cssText = 'border: 0; width: 1000px; height: 700px';
    iframe.src = '/view/' + name + '.html';
    document.body.append(iframe);
    window.opened = await host.loadIframe({ iframe, extensionInitOptions: info }).promise;
  };
  window.shown = () => [
    view().body.innerText,
    ...[...view().querySelectorAll('input, textarea')].map((field) =>
      /checkbox|radio/.test(field.type) ? (field.checked ? nameOf(field) : '') : field.value),
  ].join('\\n');`;

const bridgeFile = (name: string) =>
  readFileSync(require.resolve(`@adobe/reactor-bridge/dist/${name}`));

/** Serves views and host, and starts the browser. One of each for a spec file. */
export async function startEngineHost(): Promise<EngineHost> {
  const { outputFiles } = await build({
    entryPoints: [require.resolve('@adobe/reactor-bridge')],
    bundle: true,
    format: 'iife',
    globalName: 'host',
    write: false,
  });
  // Adobe's address for the bridge does not answer: the view takes the copy beside it.
  const hosts = await startHosts({});
  const engine = await startEngine({ proxy: hosts.port });
  const readView = readFrom(VIEWS);
  const server = await startStaticServer((pathname) => {
    if (pathname.endsWith('extensionbridge-child.js'))
      return bridgeFile('extensionbridge-child.js');
    if (pathname === '/')
      return `<!doctype html><title>Host</title><body style="margin:0"><script>${engine.firstScript} ${waitLonger(2000, 10_000)} ${IN_HOST}</script><script>${outputFiles[0]?.text}</script>`;
    const file = pathname.startsWith('/view/') ? readView(pathname.slice(5)) : undefined;
    return pathname.endsWith('.html')
      ? file?.toString().replace('<head>', `<head>${IN_VIEW}`)
      : file;
  });
  return {
    async open(name, first, extensionSettings) {
      const page = await engine.newPage();
      await page.goto(`${server.origin}/`);
      const keyboard = keyboardOf(page, 'view().activeElement');
      const show = async (settings: unknown) => {
        const info = { settings, extensionSettings, preferredLanguages: ['en-us'] };
        await page.evaluate(`openView('${name}', ${JSON.stringify(info)})`);
        await untilTrue(page, '!!view().querySelector("h1")');
      };
      await show(first);
      return {
        ...keyboard,
        page,
        reopen: show,
        validate: () => page.evaluate<boolean>('opened.validate()'),
        getSettings: () => page.evaluate('opened.getSettings()'),
        shows: (text) => untilTrue(page, `shown().includes(${JSON.stringify(text)})`),
        async leaveEditor() {
          // Escape and then Tab leaves it when Tab comes within two seconds: those of a clock that stands still.
          await page.evaluate(`{
            const { Date } = view().defaultView;
            const { now } = Date;
            const stopped = now();
            Date.now = () => stopped;
            window.startClock = () => { Date.now = now; };
          }`);
          // The first one is for the suggestions, which are there or about to come.
          await keyboard.press('Escape', 'Escape', 'Tab');
          await untilTrue(page, '!view().activeElement.closest(".cm-content")');
          await page.evaluate('startClock()');
        },
        errors: () => page.evaluate<string[]>('viewErrors'),
        close: () => page.close(),
      };
    },
    async close() {
      await engine.close();
      await Promise.all([server.close(), hosts.close()]);
    },
  };
}

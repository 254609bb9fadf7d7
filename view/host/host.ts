import type { ViewHandlers } from './extensionBridge';
import { loadBridge } from './loadBridge';

/** Hands the view to the host. Handlers may be called as soon as this returns to the event loop. */
export function connectView(handlers: ViewHandlers): void {
  loadBridge().then((bridge) => bridge.register(handlers));
}

/**
 * Opens the host's code editor. Resolves with the new code, or with undefined when the user cancelled or the host has none;
 * on the platform it never settles after a cancel, so nothing may wait for it.
 */
export function editCode(code: string): Promise<string | undefined> {
  return ask((bridge) => bridge.openCodeEditor({ code, language: 'javascript' }));
}

/** Opens the host's data-element picker. Resolves with a token such as `%Name%`; undefined or never after a cancel. */
export async function pickDataElement(): Promise<string | undefined> {
  return (await ask((bridge) => bridge.openDataElementSelector({ tokenize: true }))) || undefined;
}

/** Opens the host's regular-expression tester. Resolves with the expression that the user left it with; undefined or never after a cancel. */
export function testPattern(pattern: string, flags: string): Promise<string | undefined> {
  return ask((bridge) => bridge.openRegexTester({ pattern, flags }));
}

type Bridge = Awaited<ReturnType<typeof loadBridge>>;

async function ask(open: (bridge: Bridge) => Promise<unknown>): Promise<string | undefined> {
  try {
    const answer = await open(await loadBridge());
    return typeof answer === 'string' ? answer : undefined;
  } catch {
    return undefined;
  }
}

/** What the host tells a view. Everything may be missing: hosts differ, and the sandbox lets one type it by hand. */
export interface HostInfo {
  /** Null for a component that was never saved. */
  settings?: unknown;
  /** The saved extension configuration, in the views of rule components. */
  extensionSettings?: unknown;
  /** For example `["en-us"]`. */
  preferredLanguages?: unknown;
}

/** What a view answers the host. */
export interface ViewHandlers {
  /** May be called again, also with other settings. */
  init(info: HostInfo): void;
  validate(): Promise<boolean>;
  getSettings(): object;
}

/** `window.extensionBridge` as the host's script makes it; there are no types for it. */
export interface ExtensionBridge {
  register(handlers: ViewHandlers): void;
  openCodeEditor(options: { code: string; language: 'javascript' }): Promise<unknown>;
  openRegexTester(options: { pattern: string; flags: string }): Promise<unknown>;
  openDataElementSelector(options: { tokenize: boolean }): Promise<unknown>;
}

declare global {
  interface Window {
    extensionBridge?: ExtensionBridge;
  }
}

/** The part of the rule engine's `turbine` variable that this extension uses. Each module is called with it. */
interface Turbine {
  readonly environment: { readonly stage: 'production' | 'staging' | 'development' };
  readonly logger: {
    error(...message: unknown[]): void;
    warn(...message: unknown[]): void;
    info(...message: unknown[]): void;
  };
  /** Whether somebody has run `_satellite.setDebug(true)` in this browser. */
  readonly debugEnabled: boolean;
  /** There is no way to be called no longer. */
  onDebugChanged(changed: (isOn: boolean) => void): void;
  /** A fresh copy of the saved settings, data elements resolved. */
  getExtensionSettings(): unknown;
  getHostedLibFileUrl(fileName: string): string;
  /** `undefined` for an extension or a module that the library does not have. */
  getSharedModule(extension: string, module: string): unknown;
  /**
   * Replaces data element tokens; a string that is one token alone becomes the data element's own value.
   *
   * @param event the rule's, for tokens such as `%event.hit.id%`
   */
  replaceTokens(value: unknown, event?: unknown): unknown;
}

declare const turbine: Turbine;

declare module '@adobe/reactor-load-script' {
  /** Loads a script by a script element. */
  function loadScript(url: string): Promise<unknown>;
  export = loadScript;
}

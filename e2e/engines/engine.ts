/** When a page counts as opened: all of its files and images have come, or its HTML has. */
export type Ready = 'load' | 'domcontentloaded';

/** A tab with a profile of its own, the same in every browser engine. */
export interface EnginePage {
  /** Text of all that the page wrote to the console, oldest first; up to date after each {@link evaluate}. */
  readonly console: string[];
  /** Uncaught errors, rejections that nobody handled and refusals of the page's policy; up to date after each {@link evaluate}. */
  readonly errors: string[];
  /** Runs a script in the page, and gives the value of its last expression; a promise is waited for. */
  evaluate<T = unknown>(script: string): Promise<T>;
  url(): Promise<string>;
  goto(url: string, ready?: Ready): Promise<void>;
  goBack(): Promise<void>;
  reload(): Promise<void>;
  /** Waits until the page has left for an address that ends like this, by itself or after a click, and is complete there. */
  arrived(end: string): Promise<void>;
  /** Clicks on the middle of the first element that a selector finds. */
  click(selector: string): Promise<void>;
  /** Types a text, key by key, where the focus is. */
  type(text: string): Promise<void>;
  /** Presses one key: a character, `Enter`, `Tab`, `Escape`, `Home`, `End`, `Backspace`, or an arrow such as `ArrowDown`. */
  press(key: string): Promise<void>;
  /** Takes the network away from this tab, or gives it back. */
  setOffline(isOffline: boolean): Promise<void>;
  /** One more tab with the same profile. */
  newTab(): Promise<EnginePage>;
  /** Closes this tab as a visitor does; its profile stays for the others. */
  closeTab(): Promise<void>;
  /** Closes all tabs of the profile, and forgets it. */
  close(): Promise<void>;
}

/** How a browser is started. */
export interface EngineOptions {
  /** The port of a proxy that answers for all hosts but this machine, with any certificate. */
  proxy?: number;
  /** Lets pages of Firefox collect garbage, by `TestUtils.gc()`. */
  canCollect?: boolean;
  /** Pages are kept for the back button, as browsers do by themselves, also by an engine whose test tool switches that off. */
  keepsPages?: boolean;
}

/** A running browser. */
export interface Engine {
  /** A script that pages must have before all others: it collects for {@link EnginePage} what this engine does not tell. */
  readonly firstScript: string;
  newPage(): Promise<EnginePage>;
  close(): Promise<void>;
}

export type EngineName = 'chromium' | 'firefox' | 'webkit';

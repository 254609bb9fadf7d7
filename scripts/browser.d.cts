/** The path of a browser, when there is one. Throws when CHROME_PATH names a file that is not there. */
export function findBrowser(): string | undefined;
/** The same; installs one where that is possible, and throws with advice where it is not. */
export function ensureBrowser(): string;
export const BROWSER_ARGS: string[];

/** Finds Firefox; installs it where that is possible, and throws with advice where it is not. */
export function ensureFirefox(): { browser: string };
/** The same for WebKitGTK: its driver, its browser, and the display that it is shown on. */
export function ensureWebKit(): { driver: string; browser: string; display: string };

/** What pages have, and a worker or a test's environment may not. */
const OF_PAGES = new Set(
  'window document location navigator history screen localStorage sessionStorage _satellite'.split(
    ' ',
  ),
);

/** True for what JavaScript, the browser and Tags give to every page: using it needs no word. */
export const isBuiltIn = (name: string) => OF_PAGES.has(name) || name in globalThis;

/** What pages have, and a worker or a test's environment may not. */
const OF_PAGES = new Set(
  'window document location navigator history screen localStorage sessionStorage _satellite alert confirm prompt open print'.split(
    ' ',
  ),
);
/** What only extensions and modules have. */
const OF_MODULES = /^(?:turbine|module|exports|require|process|global|__dirname|__filename)$/;
/** What the custom code of a rule has. */
const OF_RULES = /^(?:event|target)$/;

/** True for what JavaScript, the browser and Tags give to every page: using it needs no word. */
export const isBuiltIn = (name: string) =>
  !isOfModules(name) && !isOfRules(name) && (OF_PAGES.has(name) || name in globalThis);

/** True for what a page has, and perhaps not the place where its code is read. */
export const isOfPages = (name: string) => OF_PAGES.has(name);
export const isOfModules = (name: string) => OF_MODULES.test(name);
export const isOfRules = (name: string) => OF_RULES.test(name);

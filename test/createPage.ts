import { type Context, constants, createContext, runInContext } from 'node:vm';

export type Page = Context;

/**
 * The global object of a page that has what is given: plain members, and getters that may throw. An ordinary global object, because
 * what a member of a contextified one does differs between releases of Node (https://nodejs.org/api/vm.html#when-to-use-vmconstantsdont_contextify).
 */
export function createPage(members: object): Page {
  const page = createContext(constants.DONT_CONTEXTIFY);
  Object.defineProperties(page, Object.getOwnPropertyDescriptors(members));
  page['window'] = page;
  return page;
}

/** The function with these parameters that the code is the body of, on that page. */
export function functionOn(page: Page, parameters: string, body: string) {
  return runInContext(`(function (${parameters}) {${body}\n})`, page);
}

import type { Preset } from './preset';

export const storeLastPage: Preset = {
  id: 'lastPage',
  arguments: [{ name: 'key', value: 'lastPageName' }],
  hitTypes: ['page'],
  source: `// Read it on the next page with a data element of the type Session Storage.
const pageName = hit.get('pageName') || hit.get('pageURL');

if (pageName) {
  try {
    sessionStorage.setItem(args.key, pageName);
  } catch (error) {
    // Storage is full, or the browser does not allow any.
    _satellite.logger.info('The page name was not stored:', error);
  }
}
`,
};

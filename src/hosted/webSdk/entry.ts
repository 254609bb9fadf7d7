import { getPage, type Page } from '../../page/page';
import { followWebSdk } from './followWebSdk';

// A script element runs this file, once for each instance that a library listens to.
const page = getPage() as Required<Page>;
if (!Object.hasOwn(page.webSdk, 'push')) followWebSdk(page);

import { getPage, type Page } from '../platform/page';
import { createUnseenWatch } from './createUnseenWatch';

// A script element runs this file, once for each instance that needs it.
const page = getPage() as Required<Page>;
page.watchUnseen ??= createUnseenWatch(page.webSdk);
page.unseen.splice(0).forEach(page.watchUnseen);

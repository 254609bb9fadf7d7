import { getPage, type Page } from '../../page/page';
import { createUnseenWatch } from './createUnseenWatch';

// A script element runs this file, once for each instance that needs it.
const page = getPage() as Required<Page>;
const { src = '' } = Object(document.currentScript) as HTMLScriptElement;
page.watchUnseen ??= createUnseenWatch(page.webSdk, src.replace(/-late(?=[^/]*$)/, ''));
page.unseen.splice(0).forEach(page.watchUnseen);

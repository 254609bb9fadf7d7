import { getPage } from '../../page/page';
import type { CallbackRegistry } from '../../page/registry';
import { startInspector } from './startInspector';

// A script element runs this file, once for each copy of the library, each time that debugging is switched on.
const page = getPage();
page.inspect ??= startInspector(page as CallbackRegistry);
page.inspect();

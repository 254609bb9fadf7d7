import { getPage } from '../../page/page';
import type { CallbackRegistry } from '../../page/registry';
import { startClearing } from './startClearing';

// A script element runs this file, once for each copy of the library that wants it.
const page = getPage();
page.clear ??= startClearing(page as CallbackRegistry);
page.clear();

import { PAGE_KEY } from '../../contract/tracker';
import type { Page } from '../../page/page';
import { startForwarding } from './startForwarding';

// A script element runs this file, once for each copy of the library that asks for it, and the action that asks has put its part there.
const { forwarding } = Reflect.get(window, PAGE_KEY) as Required<Page>;
if (!Object.hasOwn(forwarding.notes, 'push')) startForwarding(forwarding);
